using System.Collections.Immutable;
using EtomGen.Framework;
using EtomGen.Framework.Checks;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Analysis;

/// <summary>The framework and mapping files of a project as analyzers read them: each text once, however many analyzers, rules and compilations ask.</summary>
internal sealed class FrameworksAtHand(CompilationStartAnalysisContext context)
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
    public ReleasesAtHand Releases(CancellationToken cancellation) => AtHand(
        Files.Select(file => Content(file).Catalog(cancellation)),
        MappingFiles.SelectMany(file => Mappings(file).Reading(cancellation).Mappings));

    /// <summary>The releases of a project as fixes read them, when somebody asks for one.</summary>
    public static ReleasesAtHand Read(AnalyzerOptions options, CancellationToken cancellation) => AtHand(
        ItemFile.In(options, ItemFile.Framework, cancellation).Select(file => file.ReadFramework(cancellation).Definition?.ToCatalog(cancellation)),
        ItemFile.In(options, ItemFile.Mapping, cancellation).SelectMany(file => file.ReadMappings(cancellation).Mappings));

    public FrameworkReading Reading(ItemFile file, CancellationToken cancellation) => Content(file).Reading(cancellation);

    public MappingReading MappingReading(ItemFile file, CancellationToken cancellation) => Mappings(file).Reading(cancellation);

    /// <summary>What mapping files say against the releases at hand and each other, file by file; checked once for each state of the files.</summary>
    public IReadOnlyList<IReadOnlyList<FrameworkFinding>> MappingFaults(CancellationToken cancellation)
    {
        ReleasesAtHand releases = Releases(cancellation);
        return Mappings(MappingFiles[0]).Faults(
            releases, () => MappingConsistent.Check([.. MappingFiles.Select(file => MappingReading(file, cancellation))], releases.Catalogs, cancellation));
    }

    private static ReleasesAtHand AtHand(IEnumerable<FrameworkCatalog?> catalogs, IEnumerable<ReleaseMapping> mappings) =>
        ReleasesAtHand.Of([.. catalogs.OfType<FrameworkCatalog>().GroupBy(catalog => catalog.Release).Select(namesakes => namesakes.First())], [.. mappings]);

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
internal sealed class FrameworkFileContent
{
    private readonly Computed<FrameworkReading> _reading;
    private readonly Computed<FrameworkCatalog?> _catalog;

    public FrameworkFileContent(FrameworkFormat format, SourceText text)
    {
        _reading = new Computed<FrameworkReading>(cancellation => ItemFile.ReadFramework(format, text, cancellation));
        _catalog = new Computed<FrameworkCatalog?>(cancellation => Reading(cancellation).Definition?.ToCatalog(cancellation));
    }

    public FrameworkReading Reading(CancellationToken cancellation) => _reading.Get(cancellation);

    public FrameworkCatalog? Catalog(CancellationToken cancellation) => _catalog.Get(cancellation);
}

/// <summary>What a mapping file holds, computed as far as it is asked for.</summary>
internal sealed class MappingFileContent(SourceText text)
{
    private readonly Computed<MappingReading> _reading = new(cancellation => ItemFile.ReadMappings(text, cancellation));
    private volatile Checked? _checked;

    public MappingReading Reading(CancellationToken cancellation) => _reading.Get(cancellation);

    /// <summary>What is wrong in the mapping files that this one is the first of, beside some releases: as it was found, as long as these stay.</summary>
    public IReadOnlyList<IReadOnlyList<FrameworkFinding>> Faults(ReleasesAtHand releases, Func<IReadOnlyList<IReadOnlyList<FrameworkFinding>>> check)
    {
        Checked? known = _checked;
        if (known?.Releases != releases)
        {
            _checked = known = new Checked(releases, check());
        }

        return known!.Faults;
    }

    private sealed record Checked(ReleasesAtHand Releases, IReadOnlyList<IReadOnlyList<FrameworkFinding>> Faults);
}
