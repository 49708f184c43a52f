using EtomGen.Compiler.Files;

namespace EtomGen.Compiler.Generation;

/// <summary>A release as it flows through the pipeline. Two are equal if their texts are.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="catalogText">The text that the generated catalog carries.</param>
internal sealed class ReleaseModel(FrameworkCatalog catalog, string catalogText) : IEquatable<ReleaseModel>
{
    public ReleaseNumber Number => Catalog.Release;

    public string CatalogText { get; } = catalogText;

    public FrameworkCatalog Catalog { get; } = catalog;

    public string Fingerprint { get; } = EtomGen.CatalogText.FingerprintOf(catalogText);

    public static ReleaseModel? Read(ItemFile file, CancellationToken cancellationToken)
    {
        return file.ReadFramework(cancellationToken).Definition?.Catalog is { } catalog
            ? new ReleaseModel(catalog, EtomGen.CatalogText.Write(catalog, cancellationToken))
            : null;
    }

    /// <summary>The releases in the order of their numbers; the first of two definitions of one release wins.</summary>
    public static IEnumerable<ReleaseModel> Distinct(IEnumerable<ReleaseModel> releases) =>
        releases.GroupBy(release => release.Number).OrderBy(namesakes => namesakes.Key).Select(namesakes => namesakes.First());

    public bool Equals(ReleaseModel? other) => other is not null && Number == other.Number && string.Equals(CatalogText, other.CatalogText, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ReleaseModel);

    public override int GetHashCode() => Number.GetHashCode();

    public override string ToString() => Number.ToString();
}
