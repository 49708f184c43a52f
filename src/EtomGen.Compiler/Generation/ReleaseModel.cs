using System.Collections.Immutable;
using EtomGen.Compiler.Analysis;

namespace EtomGen.Compiler.Generation;

/// <summary>A release in the form in which it flows through the pipeline: two are the same where their text is.</summary>
internal sealed record ReleaseModel(ReleaseNumber Number, string CatalogText)
{
    /// <summary>What the text says, read once; no part of what makes two models the same.</summary>
    private readonly Computed<FrameworkCatalog> _catalog = new(cancellation => EtomGen.CatalogText.Read(CatalogText, cancellation));

    public static ReleaseModel? Read(ItemFile file, CancellationToken cancellation) => file.ReadFramework(cancellation).Definition is { } definition
        ? new ReleaseModel(definition.Release, EtomGen.CatalogText.Write(definition.ToCatalog(cancellation), cancellation))
        : null;

    /// <summary>The releases in the order of their numbers, whatever the order of files; of two definitions of one release the first counts.</summary>
    public static IEnumerable<ReleaseModel> Distinct(ImmutableArray<ReleaseModel> releases) =>
        releases.GroupBy(release => release.Number).OrderBy(namesakes => namesakes.Key).Select(namesakes => namesakes.First());

    public FrameworkCatalog Catalog(CancellationToken cancellation) => _catalog.Get(cancellation);

    public bool Equals(ReleaseModel? other) => other is not null && Number == other.Number && string.Equals(CatalogText, other.CatalogText, StringComparison.Ordinal);

    public override int GetHashCode() => Number.GetHashCode();
}
