using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>What the columns of a report's table mean, by its header.</summary>
internal sealed partial class TableColumns
{
    private const int MinColumns = 2;

    private readonly ReportColumn?[] _columns;

    private TableColumns(ReportColumn?[] columns) => _columns = columns;

    /// <summary>The meaning of a column, or <see langword="null"/> where the header does not tell.</summary>
    public ReportColumn? this[int index] => index < _columns.Length ? _columns[index] : null;

    /// <summary>The columns where a line is the header of a table.</summary>
    public static TableColumns? Read(ReportLine line)
    {
        if (line.Cells.Count < MinColumns || line.Cells.Any(RowGrammar.NamesProcess))
        {
            return null;
        }

        ReportColumn?[] columns = [.. line.Cells.Select(ColumnOf)];
        return columns.Count(column => column is not null) >= MinColumns ? new TableColumns(columns) : null;
    }

    /// <summary>Whether a line that holds one cell is a header, as where each cell of a table has a line of its own.</summary>
    public static bool IsHeader(string text) => ColumnOf(text) is not null;

    private static ReportColumn? ColumnOf(string text)
    {
        string head = text.Trim(' ', '[', ']', ':', '*');
        return head.Length == 0 || head.Length > 80 ? null
            : Identifier().IsMatch(head) ? ReportColumn.Identifier
            : Domain().IsMatch(head) ? ReportColumn.Domain
            : Score().IsMatch(head) ? ReportColumn.Score
            : Process().IsMatch(head) ? ReportColumn.Process
            : Result().IsMatch(head) ? ReportColumn.Result
            : Coverage().IsMatch(head) ? ReportColumn.Coverage
            : Comment().IsMatch(head) ? ReportColumn.Comment
            : null;
    }

    [GeneratedRegex(@"^(?:(?:etom\s+)?(?:process|level\s*[0-9](?:\s+process)?)\s+)?(?:id|identifier|number)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^(?:assessed\s+)?domains?(?:\s+assessed)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Domain();

    [GeneratedRegex(
        @"^(?:l(?:evel\s*)?[0-9](?:\s*/\s*l(?:evel\s*)?[0-9])?\s+)?(?:process\s+)?(?:conformance\s+)?scores?(?:\s*[\[(]?l(?:evel\s*)?[0-9]\s+coverage)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Score();

    [GeneratedRegex(
        @"^(?:(?:etom|business|l(?:evel\s*)?[0-9](?:\s*/\s*l(?:evel\s*)?[0-9])?)\s+)?process(?:es)?(?:\s+(?:name|element)s?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Process();

    [GeneratedRegex(@"^(?:(?:conformance|assessment)\s+)?results?$|^conformance(?:\s+level)?$|^level\s+of\s+conformance$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Result();

    [GeneratedRegex(@"^(?:l(?:evel\s*)?[0-9]\s+)?(?:process\s+)?(?:coverage|scope)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Coverage();

    [GeneratedRegex(@"^(?:comment|remark|note)s?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Comment();
}

/// <summary>The meaning of a column of a report's table.</summary>
internal enum ReportColumn
{
    Identifier,
    Process,
    Score,
    Result,
    Coverage,
    Comment,
    Domain,
}
