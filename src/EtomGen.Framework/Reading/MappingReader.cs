using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>Reads a mapping file in CSV (RFC 4180): the mappings between processes of two releases, and every fault in the file.</summary>
/// <remarks>Reading never throws because of a file's content; a malformed row costs only itself.</remarks>
internal static class MappingReader
{
    private static readonly CsvForm Form = new(
        MalformedMapping.RuleId,
        "a mapping file",
        MappingColumns.All,
        ["from-release", "from", "to-release", "to"],
        "every mapping file has from-release, from, to-release and to")
    {
        LimitRuleId = LimitExceeded.RuleId,
        MaxRows = LimitExceeded.MaxMappings,
        Rows = "mappings",
        Remedy = "split it by releases",
    };

    /// <summary>Reads the text of a mapping file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="isUtf8">Whether the file is encoded as UTF-8.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static MappingReading Read(string text, bool isUtf8 = true, CancellationToken cancellationToken = default)
    {
        var raw = CsvFile.Read(text, isUtf8, Form, cancellationToken);
        IReadOnlyList<MappingFileRow> rows = MalformedMapping.Check(raw, cancellationToken);
        LimitExceeded.CheckFindings(raw.Findings);
        return new MappingReading(rows, raw.Findings.InOrder(), (row, field) => raw.LocationOf(row.Start, row.Length, (int)field));
    }

    /// <summary>Whether a text in CSV is a mapping file by its header row, and not a framework file.</summary>
    public static bool IsMappingFile(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        string header = end < 0 ? text : text.Substring(0, end);
        return header.Split(',').Any(column => Form.IndexOf(column.Trim('\uFEFF', '"', ' ')) >= 0);
    }
}
