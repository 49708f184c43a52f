using System.Collections.Immutable;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Analysis;

/// <summary>The framework files of a project as analyzers read them: each text once, however many analyzers, rules and compilations ask.</summary>
internal sealed class FrameworksAtHand(CompilationStartAnalysisContext context)
{
    private static readonly SourceTextValueProvider<FrameworkFileContent> XmlContent = new(text => new FrameworkFileContent(FrameworkFormat.Xml, text));
    private static readonly SourceTextValueProvider<FrameworkFileContent> CsvContent = new(text => new FrameworkFileContent(FrameworkFormat.Csv, text));
    private static readonly SourceTextValueProvider<FrameworkFileContent> OtherContent = new(text => new FrameworkFileContent(FrameworkFormat.Unknown, text));

    /// <summary>The framework files in the order of their paths.</summary>
    public ImmutableArray<FrameworkFile> Files { get; } = FrameworkFile.InOrder(context.Options.AdditionalFiles
        .Select(file => FrameworkFile.From(file, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken))
        .OfType<FrameworkFile>())
        .ToImmutableArray();

    /// <summary>The releases that the files define; of two definitions of one release the first counts.</summary>
    public ReleasesAtHand Releases(CancellationToken cancellation) => AtHand(Files.Select(file => Content(file).Catalog(cancellation)));

    /// <summary>The releases of a project as fixes read them, when somebody asks for one.</summary>
    public static ReleasesAtHand Read(AnalyzerOptions options, CancellationToken cancellation) => AtHand(
        FrameworkFile.InOrder(options.AdditionalFiles.Select(file => FrameworkFile.From(file, options.AnalyzerConfigOptionsProvider, cancellation)).OfType<FrameworkFile>())
            .Select(file => file.Read(cancellation).Definition?.ToCatalog(cancellation)));

    public FrameworkReading Reading(FrameworkFile file, CancellationToken cancellation) => Content(file).Reading(cancellation);

    private static ReleasesAtHand AtHand(IEnumerable<FrameworkCatalog?> catalogs) =>
        ReleasesAtHand.Of([.. catalogs.OfType<FrameworkCatalog>().GroupBy(catalog => catalog.Release).Select(namesakes => namesakes.First())], []);

    private FrameworkFileContent Content(FrameworkFile file)
    {
        SourceTextValueProvider<FrameworkFileContent> provider = FrameworkReader.FormatOf(file.Path) switch
        {
            FrameworkFormat.Xml => XmlContent,
            FrameworkFormat.Csv => CsvContent,
            _ => OtherContent,
        };
        return context.TryGetValue(file.Text, provider, out FrameworkFileContent? content)
            ? content
            : throw new InvalidOperationException($"The host computed no value for {file.Path}.");
    }
}

/// <summary>What a framework file holds, computed as far as it is asked for.</summary>
internal sealed class FrameworkFileContent
{
    private readonly Computed<FrameworkReading> _reading;
    private readonly Computed<FrameworkCatalog?> _catalog;

    public FrameworkFileContent(FrameworkFormat format, SourceText text)
    {
        _reading = new Computed<FrameworkReading>(cancellation => FrameworkFile.Read(format, text, cancellation));
        _catalog = new Computed<FrameworkCatalog?>(cancellation => Reading(cancellation).Definition?.ToCatalog(cancellation));
    }

    public FrameworkReading Reading(CancellationToken cancellation) => _reading.Get(cancellation);

    public FrameworkCatalog? Catalog(CancellationToken cancellation) => _catalog.Get(cancellation);
}
