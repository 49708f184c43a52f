using System.ComponentModel;
using System.Reflection;

namespace EtomGen;

/// <summary>Says that an assembly has the generated catalog of a release, and from which data. For generated code only.</summary>
/// <param name="release">The number of the release.</param>
/// <param name="fingerprint">What tells the data from other data of the same release.</param>
/// <param name="catalogNamespace">The namespace of the catalog and the process types.</param>
/// <param name="depth">The deepest level whose processes are types; -1 where none are.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedReleaseAttribute(string release, string fingerprint, string catalogNamespace, int depth) : Attribute
{
    /// <summary>The number of the release.</summary>
    public string Release { get; } = release;

    /// <summary>What tells the data from other data of the same release.</summary>
    public string Fingerprint { get; } = fingerprint;

    /// <summary>The namespace of the catalog and the process types.</summary>
    public string CatalogNamespace { get; } = catalogNamespace;

    /// <summary>The deepest level whose processes are types; -1 where none are.</summary>
    public int Depth { get; } = depth;

    /// <summary>The fingerprint of a release's data in an assembly, or <see langword="null"/> where the assembly does not have the release.</summary>
    internal static string? FingerprintIn(Assembly? assembly, string release) =>
        assembly?.GetCustomAttributes<GeneratedReleaseAttribute>().FirstOrDefault(generated => generated.Release == release)?.Fingerprint;
}
