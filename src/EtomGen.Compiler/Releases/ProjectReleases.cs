using EtomGen.Compiler.Files;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Releases;

/// <summary>The releases that a project can name, for analyzers, fixes and completion: those of its own files, and those of referenced assemblies.</summary>
internal sealed class ProjectReleases
{
    private readonly IReadOnlyList<ItemFile> _frameworks;
    private readonly IReadOnlyList<ItemFile> _mappings;
    private readonly EquatableArray<ReferencedRelease> _referenced;

    private ProjectReleases(IReadOnlyList<ItemFile> frameworks, IReadOnlyList<ItemFile> mappings, EquatableArray<ReferencedRelease> referenced) =>
        (_frameworks, _mappings, _referenced) = (frameworks, mappings, referenced);

    /// <summary>Whether there are any.</summary>
    public bool Any => _frameworks.Count > 0 || _referenced.Count > 0;

    public static ProjectReleases In(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) => new(
        [.. ItemFile.In(options, ItemFile.Framework, cancellationToken)],
        [.. ItemFile.In(options, ItemFile.Mapping, cancellationToken)],
        ReferencedRelease.FindAll(compilation, cancellationToken));

    /// <summary>The releases with the stated mappings. The first of two definitions of one release wins, and a file of the project before a referenced assembly.</summary>
    public FrameworkSet Read(CancellationToken cancellationToken)
    {
        IEnumerable<FrameworkCatalog> own = _frameworks.Select(file => file.ReadFramework(cancellationToken).Definition?.Catalog).OfType<FrameworkCatalog>();
        return FrameworkSet.GetOrCreate(
            [.. own.Concat(_referenced.Select(referenced => referenced.Release.Catalog)).GroupBy(catalog => catalog.Release).Select(namesakes => namesakes.First())],
            [.. _mappings.SelectMany(file => file.ReadMappings(cancellationToken).Mappings)]);
    }
}
