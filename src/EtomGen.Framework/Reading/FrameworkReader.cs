using EtomGen.Framework.Definitions;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>Reads a framework file: its definition, and every fault in it.</summary>
/// <remarks>Reading never throws because of a file's content; a malformed row costs only itself.</remarks>
internal static class FrameworkReader
{
    /// <summary>Reads the text of a framework file.</summary>
    /// <param name="format">The file's format.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="isUtf8">Whether the file is encoded as UTF-8.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static FrameworkReading Read(FrameworkFormat format, string text, bool isUtf8 = true, CancellationToken cancellationToken = default)
    {
        TextFramework raw = Parse(format, text, isUtf8, cancellationToken);
        if (raw is not UnreadableFramework && MalformedFile.RemarkOn(text) is { } remark)
        {
            raw.Report(MalformedFile.RuleId, raw.Lines.LocationOf(remark.Start, 1), remark.Message, isError: false);
        }

        FrameworkDefinition? definition = DefinitionBuilder.Build(raw, cancellationToken);
        return new FrameworkReading(definition, raw.LocationOf(raw.FirstFact(Fact.Release)), raw.Findings.InOrder());
    }

    /// <summary>The format of a file by its extension.</summary>
    public static FrameworkFormat FormatOf(string path) => (Path.GetExtension(path) ?? "").ToUpperInvariant() switch
    {
        ".XML" => FrameworkFormat.Xml,
        ".CSV" => FrameworkFormat.Csv,
        _ => FrameworkFormat.Unknown,
    };

    private static TextFramework Parse(FrameworkFormat format, string text, bool isUtf8, CancellationToken cancellationToken) => LimitExceeded.FaultOf(text) is { } limit
        ? new UnreadableFramework(text, LimitExceeded.RuleId, 0, limit)
        : MalformedFile.FaultOf(text, isUtf8) is { } fault
        ? new UnreadableFramework(text, MalformedFile.RuleId, fault.Start, fault.Message)
        : format switch
        {
            FrameworkFormat.Xml => XmlFramework.Read(text, cancellationToken),
            FrameworkFormat.Csv => CsvFramework.Read(text, cancellationToken),
            _ => new UnreadableFramework(text, MalformedFile.RuleId, 0, "The file is neither XML nor CSV by its name: a framework file ends in .xml or .csv"),
        };

    /// <summary>A file whose text cannot be read.</summary>
    private sealed class UnreadableFramework : TextFramework
    {
        public UnreadableFramework(string text, string ruleId, int start, string message)
            : base(text) => Report(ruleId, Lines.LocationOf(start, 1), message);

        public override FileLocation Head => Lines.LocationOf(0, 0);

        protected override (int Start, int Length) Locate(int rowStart, int rowLength, int field) => (rowStart, rowLength);
    }
}

/// <summary>The formats of framework files.</summary>
internal enum FrameworkFormat
{
    Unknown,
    Xml,
    Csv,
}

/// <summary>The result of reading a framework file.</summary>
/// <param name="Definition">The definition, or <see langword="null"/> where the file does not state its release.</param>
/// <param name="ReleaseLocation">Where the file states its release.</param>
/// <param name="Findings">The faults, from the first line to the last.</param>
internal sealed record FrameworkReading(FrameworkDefinition? Definition, FileLocation ReleaseLocation, IReadOnlyList<FrameworkFinding> Findings);
