using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>Reads a mapping file: what is stated about processes of two releases, in CSV (RFC 4180), and everything that is wrong in it.</summary>
/// <remarks>Nothing in a file makes reading throw; a bad row costs only itself.</remarks>
internal static class MappingReader
{
    public static readonly string[] Columns = ["from-release", "from", "to-release", "to", "note"];

    private static readonly CsvForm Form = new(MalformedMapping.RuleId, "a mapping file", Columns, ["from-release", "from", "to-release", "to"], "every mapping file has from-release, from, to-release and to");

    /// <summary>Reads the text of a mapping file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="isUtf8">Whether the file is encoded as UTF-8.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static MappingReading Read(string text, bool isUtf8 = true, CancellationToken cancellationToken = default)
    {
        var findings = new FileFindings(text, cancellationToken);
        var table = new CsvTable(text, Form, findings, cancellationToken);
        var rows = new List<MappingRow>();
        if (LimitExceeded.Fault(text, "mapping file") is { } limit)
        {
            findings.Report(LimitExceeded.RuleId, new LineMap("").LocationOf(0, 0), limit);
        }
        else if (MalformedFile.FindFault(text, isUtf8, "a mapping file is CSV in UTF-8") is { } fault)
        {
            findings.Report(MalformedMapping.RuleId, findings.Lines.LocationOf(fault.Start, 1), fault.Message);
        }
        else
        {
            var check = new MalformedMapping(table, findings);
            table.Read(row => check.Take(row, rows));
        }

        return new MappingReading(text, table, rows, findings.InOrder());
    }

    /// <summary>Whether a text in CSV is a mapping file by its header row, and not a framework file.</summary>
    public static bool IsMappingFile(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        string header = end < 0 ? text : text.Substring(0, end);
        return header.Split(',').Any(column => Form.IndexOf(column.Trim('\uFEFF', '"', ' ')) >= 0);
    }
}

/// <summary>A column of a mapping file.</summary>
internal enum MappingField
{
    FromRelease,
    From,
    ToRelease,
    To,
    Note,
}

/// <summary>A row of a mapping file, and where it stands.</summary>
internal readonly record struct MappingRow(ReleaseMapping Mapping, int Start, int Length);

/// <summary>What reading a mapping file gave.</summary>
/// <param name="text">The file's text.</param>
/// <param name="table">Its rows.</param>
/// <param name="rows">What is stated, in the order of the file.</param>
/// <param name="findings">What is wrong in the form of the file, from the first line to the last.</param>
internal sealed class MappingReading(string text, CsvTable table, IReadOnlyList<MappingRow> rows, IReadOnlyList<FrameworkFinding> findings)
{
    public string Text => text;

    public IReadOnlyList<MappingRow> Rows => rows;

    public IReadOnlyList<ReleaseMapping> Mappings { get; } = [.. rows.Select(row => row.Mapping)];

    public IReadOnlyList<FrameworkFinding> Findings => findings;

    /// <summary>Where a field of a row stands.</summary>
    public (int Start, int Length) Locate(MappingRow row, MappingField field) => table.Locate(row.Start, row.Length, (int)field);
}
