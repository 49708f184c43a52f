using System.Collections.Immutable;
using EtomGen.Compiler.Releases;

namespace EtomGen.Compiler.Generation;

/// <summary>The releases of the project, oldest first.</summary>
internal sealed class ReleaseList(ImmutableArray<ReleaseModel> releases)
{
    public ImmutableArray<ReleaseModel> Releases { get; } = releases;

    /// <summary>These releases, and those of referenced assemblies that the project does not name itself.</summary>
    public ReleaseList With(EquatableArray<ReferencedRelease> referenced) => referenced.Count == 0
        ? this
        : new(ReleaseModel.Distinct(Releases.Concat(referenced.Select(found => found.Release))).ToImmutableArray());

    /// <summary>Whether the project has a release.</summary>
    public bool Has(ReleaseNumber number) => Releases.Any(release => release.Number == number);
}
