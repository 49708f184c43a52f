namespace EtomGen.Framework;

/// <summary>A release of the framework as its file defines it: the catalog that programs use, and what only files carry.</summary>
/// <param name="Catalog">The release and its processes.</param>
/// <param name="Notice">The notice of the owner of the framework.</param>
/// <param name="Provenance">Where the definition comes from.</param>
internal sealed record FrameworkDefinition(FrameworkCatalog Catalog, string? Notice = null, string? Provenance = null);
