using System.Text;
using EtomGen.Framework;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Files;

/// <summary>A framework, mapping or baseline file that an item of the project names; two are the same where their path and content are.</summary>
internal sealed class ItemFile(string path, SourceText text) : IEquatable<ItemFile>
{
    /// <summary>The item that names framework files.</summary>
    public const string Framework = "EtomFramework";

    /// <summary>The item that names mapping files.</summary>
    public const string Mapping = "EtomMapping";

    /// <summary>The item that names baselines of assessments.</summary>
    public const string Baseline = "EtomBaseline";

    /// <summary>What a baseline's item says beyond its file: the type that declares its assessment.</summary>
    private const string BaselineAssessment = "EtomAssessment";

    private const string Marks = "build_metadata.AdditionalFiles.";

    private static readonly ReadingCache<FrameworkReading> Xml = FrameworksOf(FrameworkFormat.Xml);
    private static readonly ReadingCache<FrameworkReading> Csv = FrameworksOf(FrameworkFormat.Csv);
    private static readonly ReadingCache<FrameworkReading> Unknown = FrameworksOf(FrameworkFormat.Unknown);
    private static readonly ReadingCache<MappingReading> Mappings = new((text, cancellationToken) => MappingReader.Read(text.ToString(), IsUtf8(text.Encoding), cancellationToken));

    private static readonly ReadingCache<BaselineReading> Baselines = new((text, stop) => BaselineReader.Read(text.ToString(), IsUtf8(text.Encoding), stop));

    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    /// <summary>The file behind an additional file, or <see langword="null"/> for files that the item does not name.</summary>
    public static ItemFile? From(AdditionalText file, string item, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        options.GetOptions(file).TryGetValue(Marks + item, out string? mark) && mark.Length > 0 && file.GetText(cancellationToken) is { } text
            ? new ItemFile(file.Path, text)
            : null;

    /// <summary>The files of a project that an item names, in order.</summary>
    public static IEnumerable<ItemFile> In(AnalyzerOptions options, string item, CancellationToken cancellationToken) =>
        InOrder(options.AdditionalFiles.Select(file => From(file, item, options.AnalyzerConfigOptionsProvider, cancellationToken)).OfType<ItemFile>());

    /// <summary>The type that the item of a baseline names as its assessment, or <see langword="null"/> where it names none.</summary>
    public static string? AssessmentOf(AdditionalText baseline, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(baseline).TryGetValue(Marks + BaselineAssessment, out string? type) && type.Length > 0 ? type : null;

    /// <summary>
    /// Files in the order of their paths, each once: the order in which editors list them changes, the first of two files for one release wins, and a project may add a
    /// file for another reason too.
    /// </summary>
    public static IEnumerable<ItemFile> InOrder(IEnumerable<ItemFile> files) =>
        files.GroupBy(file => file.Path, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.First());

    /// <summary>Reads the file as a framework file, unless its text was read before.</summary>
    public FrameworkReading ReadFramework(CancellationToken cancellationToken)
    {
        ReadingCache<FrameworkReading> readings = FrameworkReader.FormatOf(Path) switch
        {
            FrameworkFormat.Xml => Xml,
            FrameworkFormat.Csv => Csv,
            _ => Unknown,
        };
        return readings.Get(Text, cancellationToken);
    }

    /// <summary>Reads the file as a mapping file, unless its text was read before.</summary>
    public MappingReading ReadMappings(CancellationToken cancellationToken) => Mappings.Get(Text, cancellationToken);

    /// <summary>Reads the file as a baseline, unless its text was read before.</summary>
    public BaselineReading ReadBaseline(CancellationToken cancellationToken) => Baselines.Get(Text, cancellationToken);

    public bool Equals(ItemFile? other) => other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal) && Text.ContentEquals(other.Text);

    public override bool Equals(object? obj) => Equals(obj as ItemFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static ReadingCache<FrameworkReading> FrameworksOf(FrameworkFormat format) =>
        new((text, cancellationToken) => FrameworkReader.Read(format, text.ToString(), IsUtf8(text.Encoding), cancellationToken));

    /// <summary>Whether a text was read as UTF-8; a text that is not from a file has no encoding.</summary>
    private static bool IsUtf8(Encoding? encoding) => encoding is null || encoding.CodePage == Encoding.UTF8.CodePage || encoding.CodePage == Encoding.ASCII.CodePage;
}
