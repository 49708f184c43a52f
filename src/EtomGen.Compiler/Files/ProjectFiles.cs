using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Files;

/// <summary>The framework and mapping files of a project, in the order of their paths.</summary>
internal sealed class ProjectFiles(IReadOnlyList<ItemFile> frameworks, IReadOnlyList<ItemFile> mappings)
{
    public bool HasFrameworks => frameworks.Count > 0;

    /// <summary>The files of a project for analyzers and fixes.</summary>
    public static ProjectFiles In(AnalyzerOptions options, CancellationToken cancellationToken) =>
        new([.. ItemFile.In(options, ItemFile.Framework, cancellationToken)], [.. ItemFile.In(options, ItemFile.Mapping, cancellationToken)]);

    /// <summary>The releases that the files define, with the stated mappings; the first of two definitions of one release wins.</summary>
    public FrameworkSet Releases(CancellationToken cancellationToken)
    {
        IEnumerable<FrameworkCatalog> catalogs = frameworks.Select(file => file.ReadFramework(cancellationToken).Definition?.Catalog).OfType<FrameworkCatalog>();
        return FrameworkSet.GetOrCreate(
            [.. catalogs.GroupBy(catalog => catalog.Release).Select(namesakes => namesakes.First())],
            [.. mappings.SelectMany(file => file.ReadMappings(cancellationToken).Mappings)]);
    }
}
