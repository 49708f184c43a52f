using System.Collections.Immutable;

namespace EtomGen.Compiler.Generation;

/// <summary>A release in the form in which it flows through the pipeline: two are the same where their text is.</summary>
internal sealed record ReleaseModel(ReleaseNumber Number, string CatalogText)
{
    public static ReleaseModel? Read(FrameworkFile file, CancellationToken cancellation) => file.Read(cancellation).Definition is { } definition
        ? new ReleaseModel(definition.Release, EtomGen.CatalogText.Write(definition.ToCatalog(cancellation), cancellation))
        : null;

    /// <summary>The releases in the order of their numbers, whatever the order of files; of two definitions of one release the first counts.</summary>
    public static IEnumerable<ReleaseModel> Distinct(ImmutableArray<ReleaseModel> releases) =>
        releases.GroupBy(release => release.Number).OrderBy(namesakes => namesakes.Key).Select(namesakes => namesakes.First());

    public FrameworkCatalog ToCatalog(CancellationToken cancellation) => EtomGen.CatalogText.Read(CatalogText, cancellation);
}
