using System.ComponentModel;

namespace EtomGen;

/// <summary>A process of one framework release as a C# type; EtomGen generates the types that derive from it.</summary>
/// <remarks>
/// The types exist for the compiler: typed attributes, <see langword="nameof"/>, references in documentation. What the release says about
/// a process is in the release's catalog.
/// </remarks>
public abstract class Process
{
    private readonly string? _identifier;

    /// <summary>Called by generated types.</summary>
    /// <param name="release">The release that the process belongs to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Process(string release) => FrameworkRelease = release;

    /// <summary>Names a process. Only generated types are processes of a release (ETOM2023).</summary>
    /// <param name="release">The release that the process belongs to.</param>
    /// <param name="identifier">The identifier of the process in that release.</param>
    protected Process(string release, string identifier)
    {
        FrameworkRelease = release;
        _identifier = identifier;
    }

    /// <summary>The number of the release that the process belongs to.</summary>
    public string FrameworkRelease { get; }

    /// <summary>The identifier of the process in its release.</summary>
    public string Identifier => _identifier ?? ProcessTypesAttribute.IdentifierOf(GetType());

    /// <summary>Identifier and release.</summary>
    public sealed override string ToString() => $"{Identifier} ({FrameworkRelease})";
}
