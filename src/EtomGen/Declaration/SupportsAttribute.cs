using System.ComponentModel;

namespace EtomGen;

/// <summary>What both forms of a mapping share. Use <see cref="SupportsAttribute{TProcess}"/> or <see cref="SupportsAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MappingAttribute : Attribute
{
    private protected MappingAttribute(string release, string process)
    {
        Release = release;
        Process = process;
    }

    /// <summary>The framework release that the process belongs to.</summary>
    public string Release { get; }

    /// <summary>The identifier of the supported process.</summary>
    public string Process { get; }

    /// <summary>What the element does for the process.</summary>
    public string? Note { get; set; }

    /// <summary>How much of the process runs without a person.</summary>
    public Automation Automation { get; set; }
}

/// <summary>Says that a type, a method or an assembly does what a process, named by its generated type, asks for.</summary>
/// <typeparam name="TProcess">The supported process.</typeparam>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class SupportsAttribute<TProcess>() : MappingAttribute(ProcessOf<TProcess>.Release, ProcessOf<TProcess>.Identifier)
    where TProcess : Process, new();

/// <summary>Says that a type, a method or an assembly does what a process, named by release and identifier, asks for.</summary>
/// <param name="release">The framework release, such as <c>"12.0"</c>.</param>
/// <param name="process">The identifier of the supported process in that release.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class SupportsAttribute(string release, string process) : MappingAttribute(release, process);

/// <summary>How much of a process runs without a person.</summary>
public enum Automation
{
    /// <summary>Nothing is said.</summary>
    Unspecified,

    /// <summary>A person does it.</summary>
    Manual,

    /// <summary>A person and the product do it together.</summary>
    Mixed,

    /// <summary>The product does it alone.</summary>
    Automated,
}
