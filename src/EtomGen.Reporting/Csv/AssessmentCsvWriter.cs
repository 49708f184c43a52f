using System.Data;
using System.Globalization;
using EtomGen.Reporting.Content;
using Sylvan.Data.Csv;

namespace EtomGen.Reporting.Csv;

/// <summary>Writes the rows of an assessment as CSV for spreadsheets.</summary>
internal static class AssessmentCsvWriter
{
    private static readonly string[] Columns =
    [
        "level2_identifier", "level2_name", "submitted", "contained", "identifier", "name", "score", "result", "comment", "deviation", "evidence", "supported_by",
        "moved_from", "goal",
    ];

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>With more numbers than these, an identifier does not look like a date or a number.</summary>
    private const int MaxNumbersOfDate = 3;

    public static string Write(Assessment assessment)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (string column in Columns)
        {
            table.Columns.Add(column, typeof(string));
        }

        foreach (AssessedGroup group in assessment.Scope)
        {
            foreach (AssessedProcess process in group.Processes)
            {
                table.Rows.Add(
                    Identifier(group.Process),
                    Text(group.Process.Name),
                    group.Coverage.Submitted.ToString(CultureInfo.InvariantCulture),
                    group.Coverage.Contained.ToString(CultureInfo.InvariantCulture),
                    Identifier(process.Process),
                    Text(process.Process.Name),
                    process.ReportedScore?.ToString(CultureInfo.InvariantCulture),
                    Text(process.Result),
                    Text(process.Comment),
                    Text(process.Deviation),
                    Text(ReportTexts.EvidenceOf(process.Evidence)),
                    Text(MappingTable.SupportersOf(process.Process, assessment.Mappings)),
                    string.Join(", ", process.MovedFrom),
                    process.Goal?.ToString(CultureInfo.InvariantCulture));
            }
        }

        foreach (UnresolvedProcess row in assessment.Unresolved.Where(row => row.Module is null))
        {
            string origins = string.Join(", ", row.MovedFrom.Select(origin => origin.ToString()).Append($"{row.Release} {row.Identifier}"));
            table.Rows.Add(
                null,
                null,
                null,
                null,
                null,
                Text(row.Name),
                row.Score?.ToString(CultureInfo.InvariantCulture),
                ReportTexts.Unresolved,
                Text(row.Comment),
                Text(row.Deviation),
                Text(ReportTexts.EvidenceOf(row.Evidence)),
                null,
                Text(origins));
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" }))
        {
            writer.Write(table.CreateDataReader());
        }

        return $"{ByteOrderMark}{text}";
    }

    /// <summary>An identifier that a spreadsheet keeps as text, where it would make a date of 1.3.9.</summary>
    private static string Identifier(FrameworkProcess process) =>
        process.Identifier.Value.Count(c => c == '.') < MaxNumbersOfDate ? $"'{process.Identifier.Value}" : process.Identifier.Value;

    private static string? Text(string? text)
    {
        string? printed = text is null ? null : PrintedText.Of(text);
        return printed is ['=' or '+' or '-' or '@' or '\t' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? $"'{printed}" : printed;
    }
}
