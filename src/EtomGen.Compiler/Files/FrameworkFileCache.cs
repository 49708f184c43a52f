using System.Collections.Immutable;
using EtomGen.Framework;
using EtomGen.Framework.Rules;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Files;

/// <summary>The framework and mapping files of a project as analyzers read them: each text once, however many analyzers, rules and compilations ask.</summary>
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

    /// <summary>The releases that the files define, with what is stated about them; of two definitions of one release the first counts.</summary>
    public FrameworkSet Releases(CancellationToken cancellationToken) => AtHand(
        Files.Select(file => Content(file).Catalog(cancellationToken)),
        MappingFiles.SelectMany(file => Mappings(file).Reading(cancellationToken).Mappings));

    /// <summary>The releases of a project as fixes read them, when somebody asks for one.</summary>
    public static FrameworkSet Read(AnalyzerOptions options, CancellationToken cancellationToken) => AtHand(
        ItemFile.In(options, ItemFile.Framework, cancellationToken).Select(file => file.ReadFramework(cancellationToken).Definition?.Catalog),
        ItemFile.In(options, ItemFile.Mapping, cancellationToken).SelectMany(file => file.ReadMappings(cancellationToken).Mappings));

    public FrameworkReading Reading(ItemFile file, CancellationToken cancellationToken) => Content(file).Reading(cancellationToken);

    public MappingReading MappingReading(ItemFile file, CancellationToken cancellationToken) => Mappings(file).Reading(cancellationToken);

    /// <summary>What mapping files say against the releases at hand and each other, file by file; checked once for each state of the files.</summary>
    public IReadOnlyList<IReadOnlyList<FrameworkFinding>> MappingFaults(CancellationToken cancellationToken)
    {
        FrameworkSet releases = Releases(cancellationToken);
        return Mappings(MappingFiles[0]).Faults(
            releases, () => ContradictoryMapping.Check([.. MappingFiles.Select(file => MappingReading(file, cancellationToken))], releases.Catalogs, cancellationToken));
    }

    private static FrameworkSet AtHand(IEnumerable<FrameworkCatalog?> catalogs, IEnumerable<ReleaseMapping> mappings) =>
        FrameworkSet.Of([.. catalogs.OfType<FrameworkCatalog>().GroupBy(catalog => catalog.Release).Select(namesakes => namesakes.First())], [.. mappings]);

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

/// <summary>What a framework file holds, computed as far as it is asked for.</summary>
internal sealed class FrameworkFileContent(FrameworkFormat format, SourceText text)
{
    private readonly CancellableLazy<FrameworkReading> _reading = new(cancellationToken => ItemFile.ReadFramework(format, text, cancellationToken));

    public FrameworkReading Reading(CancellationToken cancellationToken) => _reading.Get(cancellationToken);

    public FrameworkCatalog? Catalog(CancellationToken cancellationToken) => Reading(cancellationToken).Definition?.Catalog;
}

/// <summary>What a mapping file holds, computed as far as it is asked for.</summary>
internal sealed class MappingFileContent(SourceText text)
{
    private readonly CancellableLazy<MappingReading> _reading = new(cancellationToken => ItemFile.ReadMappings(text, cancellationToken));
    private volatile Checked? _checked;

    public MappingReading Reading(CancellationToken cancellationToken) => _reading.Get(cancellationToken);

    /// <summary>What is wrong in the mapping files that this one is the first of, beside some releases: as it was found, as long as these stay.</summary>
    public IReadOnlyList<IReadOnlyList<FrameworkFinding>> Faults(FrameworkSet releases, Func<IReadOnlyList<IReadOnlyList<FrameworkFinding>>> check)
    {
        Checked? known = _checked;
        if (known?.Releases != releases)
        {
            _checked = known = new Checked(releases, check());
        }

        return known!.Faults;
    }

    private sealed record Checked(FrameworkSet Releases, IReadOnlyList<IReadOnlyList<FrameworkFinding>> Faults);
}
