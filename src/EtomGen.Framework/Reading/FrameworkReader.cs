using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>Reads a framework file: what it defines, as far as that can be told, and everything that is wrong in it.</summary>
/// <remarks>Nothing in a file makes reading throw; a bad row costs only itself.</remarks>
internal static class FrameworkReader
{
    /// <summary>Reads the text of a framework file.</summary>
    /// <param name="format">The file's format.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="isUtf8">Whether the file is encoded as UTF-8.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static FrameworkReading Read(FrameworkFormat format, string text, bool isUtf8 = true, CancellationToken cancellationToken = default)
    {
        RawFramework raw = Parse(format, text, isUtf8, cancellationToken);
        FrameworkDefinition? definition = DefinitionCheck.Run(raw, cancellationToken);
        return new FrameworkReading(definition, raw.LocationOf(raw.FirstFact(Fact.Release)), raw.Found.InOrder());
    }

    /// <summary>The format that the ending of a path tells.</summary>
    public static FrameworkFormat FormatOf(string path) => (Path.GetExtension(path) ?? "").ToUpperInvariant() switch
    {
        ".XML" => FrameworkFormat.Xml,
        ".CSV" => FrameworkFormat.Csv,
        _ => FrameworkFormat.Unknown,
    };

    private static RawFramework Parse(FrameworkFormat format, string text, bool isUtf8, CancellationToken cancellationToken) => LimitExceeded.Fault(text) is { } limit
        ? new UnreadableFramework(text, LimitExceeded.RuleId, 0, limit)
        : MalformedFile.FindFault(text, isUtf8) is { } fault
        ? new UnreadableFramework(text, MalformedFile.RuleId, fault.Start, fault.Message)
        : format switch
        {
            FrameworkFormat.Xml => XmlFramework.Read(text, cancellationToken),
            FrameworkFormat.Csv => CsvFramework.Read(text, cancellationToken),
            _ => new UnreadableFramework(text, MalformedFile.RuleId, 0, "The file is neither XML nor CSV by its name: a framework file ends in .xml or .csv"),
        };

    /// <summary>A file whose text cannot be looked into.</summary>
    private sealed class UnreadableFramework : RawFramework
    {
        public UnreadableFramework(string text, string ruleId, int start, string message)
            : base(text, CancellationToken.None) => Report(ruleId, new LineMap(text).LocationOf(start, 1), message);

        public override FileLocation Head => Lines.LocationOf(0, 0);

        protected override (int Start, int Length) Locate(RawRow row, Field field) => (row.Start, row.Length);
    }
}

/// <summary>The formats of framework files.</summary>
internal enum FrameworkFormat
{
    Unknown,
    Xml,
    Csv,
}

/// <summary>What reading a framework file gave.</summary>
/// <param name="Definition">What the file defines, or <see langword="null"/> where not even its release can be told.</param>
/// <param name="ReleaseLocation">Where the file states its release.</param>
/// <param name="Findings">What is wrong, from the first line to the last.</param>
internal sealed record FrameworkReading(FrameworkDefinition? Definition, FileLocation ReleaseLocation, IReadOnlyList<FrameworkFinding> Findings);
