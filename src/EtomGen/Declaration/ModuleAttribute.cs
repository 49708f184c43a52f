namespace EtomGen;

/// <summary>Names a module of the assessed product and the processes that it supports: a call-out on the footprint of the assessment.</summary>
/// <param name="name">The module's name. Required (ETOM2012).</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ModuleAttribute(string name) : Attribute
{
    private string[] _supports = [];

    /// <summary>The module's name.</summary>
    public string Name { get; } = name;

    /// <summary>The identifiers of the supported processes, of any level, in the assessment's release (ETOM2001, ETOM2003).</summary>
    public string[] Supports
    {
        get => _supports;
        set => _supports = value ?? [];
    }

    /// <summary>A remark that reports print beside the module.</summary>
    public string? Note { get; set; }
}
