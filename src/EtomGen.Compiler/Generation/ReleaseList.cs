using System.Collections.Immutable;

namespace EtomGen.Compiler.Generation;

/// <summary>The releases of the project, oldest first.</summary>
internal sealed class ReleaseList(ImmutableArray<ReleaseModel> releases)
{
    public ImmutableArray<ReleaseModel> Releases { get; } = releases;

    /// <summary>Whether the project has a release.</summary>
    public bool Has(ReleaseNumber number) => Releases.Any(release => release.Number == number);
}
