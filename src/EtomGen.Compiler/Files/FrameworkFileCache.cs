using System.Collections.Immutable;
using EtomGen.Framework;
using EtomGen.Framework.Rules;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Files;

/// <summary>The framework and mapping files of a project for analyzers. Each text is read once, for all analyzers, rules and compilations.</summary>
internal sealed class FrameworkFileCache(CompilationStartAnalysisContext context)
{
    private static readonly SourceTextValueProvider<FrameworkFileContent> XmlContent = new(text => new FrameworkFileContent(FrameworkFormat.Xml, text));
    private static readonly SourceTextValueProvider<FrameworkFileContent> CsvContent = new(text => new FrameworkFileContent(FrameworkFormat.Csv, text));
    private static readonly SourceTextValueProvider<FrameworkFileContent> OtherContent = new(text => new FrameworkFileContent(FrameworkFormat.Unknown, text));
    private static readonly SourceTextValueProvider<MappingFileContent> MappingContent = new(text => new MappingFileContent(text));

    /// <summary>The framework files in the order of their paths.</summary>
    public ImmutableArray<ItemFile> Files { get; } = ItemFile.In(context.Options, ItemFile.Framework, context.CancellationToken).ToImmutableArray();

    /// <summary>The mapping files in the order of their paths.</summary>
    public ImmutableArray<ItemFile> MappingFiles { get; } = ItemFile.In(context.Options, ItemFile.Mapping, context.CancellationToken).ToImmutableArray();

    /// <summary>The releases that the files define, with the stated mappings; the first of two definitions of one release wins.</summary>
    public FrameworkSet Releases(CancellationToken cancellationToken) => Combine(
        Files.Select(file => Content(file).Catalog(cancellationToken)),
        MappingFiles.SelectMany(file => Mappings(file).Reading(cancellationToken).Mappings));

    /// <summary>The releases of a project for fixes, which have no analysis context and read the files anew.</summary>
    public static FrameworkSet Read(AnalyzerOptions options, CancellationToken cancellationToken) => Combine(
        ItemFile.In(options, ItemFile.Framework, cancellationToken).Select(file => file.ReadFramework(cancellationToken).Definition?.Catalog),
        ItemFile.In(options, ItemFile.Mapping, cancellationToken).SelectMany(file => file.ReadMappings(cancellationToken).Mappings));

    public FrameworkReading Reading(ItemFile file, CancellationToken cancellationToken) => Content(file).Reading(cancellationToken);

    public MappingReading MappingReading(ItemFile file, CancellationToken cancellationToken) => Mappings(file).Reading(cancellationToken);

    /// <summary>What is wrong in mapping files compared with the releases and with each other, file by file; checked once for each state of the files.</summary>
    public IReadOnlyList<IReadOnlyList<FrameworkFinding>> MappingFaults(CancellationToken cancellationToken)
    {
        FrameworkSet releases = Releases(cancellationToken);
        return Mappings(MappingFiles[0]).Faults(
            releases, () => ContradictoryMapping.Check([.. MappingFiles.Select(file => MappingReading(file, cancellationToken))], releases.Catalogs, cancellationToken));
    }

    private static FrameworkSet Combine(IEnumerable<FrameworkCatalog?> catalogs, IEnumerable<ReleaseMapping> mappings) =>
        FrameworkSet.GetOrCreate([.. catalogs.OfType<FrameworkCatalog>().GroupBy(catalog => catalog.Release).Select(namesakes => namesakes.First())], [.. mappings]);

    private FrameworkFileContent Content(ItemFile file) => Value(file, FrameworkReader.FormatOf(file.Path) switch
    {
        FrameworkFormat.Xml => XmlContent,
        FrameworkFormat.Csv => CsvContent,
        _ => OtherContent,
    });

    private MappingFileContent Mappings(ItemFile file) => Value(file, MappingContent);

    private T Value<T>(ItemFile file, SourceTextValueProvider<T> provider) => context.TryGetValue(file.Text, provider, out T? content)
        ? content
        : throw new InvalidOperationException($"The host computed no value for {file.Path}.");
}
