using System.Data;
using System.Globalization;
using Sylvan.Data.Csv;

namespace EtomGen.Reporting;

/// <summary>Writes the rows of an assessment as CSV (RFC 4180).</summary>
public static class AssessmentCsv
{
    private static readonly string[] Columns =
    [
        "level2_identifier", "level2_name", "submitted", "contained", "identifier", "name", "score", "result", "comment", "deviation",
    ];

    /// <summary>The assessed processes as CSV with a header, its lines ending in a line feed.</summary>
    /// <remarks>A text that a spreadsheet would run as a formula is preceded by an apostrophe.</remarks>
    public static string Write(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
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
                    group.Process.Identifier.Value,
                    Text(group.Process.Name),
                    group.Coverage.Submitted.ToString(CultureInfo.InvariantCulture),
                    group.Coverage.Contained.ToString(CultureInfo.InvariantCulture),
                    process.Process.Identifier.Value,
                    Text(process.Process.Name),
                    process.ReportedScore?.ToString(CultureInfo.InvariantCulture),
                    Text(process.Result),
                    Text(process.Comment),
                    Text(process.Deviation));
            }
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" }))
        {
            writer.Write(table.CreateDataReader());
        }

        return text.ToString();
    }

    private static string? Text(string? text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? $"'{text}" : text;
}
