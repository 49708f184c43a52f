using System.Collections.Immutable;

namespace EtomGen.Compiler.Generation;

/// <summary>The releases at hand, oldest first.</summary>
internal sealed class ReleaseList(ImmutableArray<ReleaseModel> releases)
{
    public ImmutableArray<ReleaseModel> Releases { get; } = releases;

    /// <summary>Whether a release is at hand.</summary>
    public bool Has(ReleaseNumber number) => Releases.Any(release => release.Number == number);
}
