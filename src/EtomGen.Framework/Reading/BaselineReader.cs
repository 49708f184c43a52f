using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>Reads a baseline file in CSV (RFC 4180): a report of an assessment, or fewer columns of it, and every fault in the file.</summary>
/// <remarks>Reading never throws because of a file's content; a malformed row costs only itself.</remarks>
internal static class BaselineReader
{
    private static readonly CsvForm Form = new(
        MalformedBaseline.RuleId,
        "a baseline",
        BaselineColumns.All,
        [BaselineColumns.All[BaselineColumns.Identifier], BaselineColumns.All[BaselineColumns.Score]],
        "every baseline has identifier and score")
    {
        LimitRuleId = MalformedBaseline.RuleId,
        MaxRows = LimitExceeded.MaxBaselineRows,
        Rows = "scores",
        Remedy = "split it by assessments",
    };

    /// <summary>Reads the text of a baseline file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="isUtf8">Whether the file is encoded as UTF-8.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static BaselineReading Read(string text, bool isUtf8 = true, CancellationToken cancellationToken = default)
    {
        var raw = CsvFile.Read(text, isUtf8, Form, cancellationToken);
        IReadOnlyList<BaselineRow> rows = MalformedBaseline.Check(raw, cancellationToken);
        LimitExceeded.CheckFindings(raw.Findings, MalformedBaseline.RuleId);
        return new BaselineReading(rows, raw.Findings.InOrder(), (row, column) => raw.LocationOf(row.Start, row.Length, column));
    }
}
