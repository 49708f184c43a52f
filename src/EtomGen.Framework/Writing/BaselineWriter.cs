using System.Data;
using System.Globalization;
using Sylvan.Data.Csv;

namespace EtomGen.Framework.Writing;

/// <summary>Writes a baseline file: a row for each process of some assessments, with the assessment that it belongs to.</summary>
internal static class BaselineWriter
{
    /// <summary>The baseline in CSV, its lines ending in a line feed. The same assessments give the same text, in whichever order they are given.</summary>
    public static string Write(IEnumerable<Assessment> assessments)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (string column in BaselineColumns.Written)
        {
            table.Columns.Add(column, typeof(string));
        }

        IEnumerable<Assessment> ordered = assessments
            .OrderBy(assessment => assessment.Company, StringComparer.Ordinal)
            .ThenBy(assessment => assessment.Product, StringComparer.Ordinal)
            .ThenBy(assessment => assessment.Framework.Release);
        foreach (Assessment assessment in ordered)
        {
            foreach (AssessedProcess process in assessment.Processes)
            {
                table.Rows.Add(
                    Text(assessment.Company),
                    Text(assessment.Product),
                    assessment.Framework.Release.ToString(),
                    process.Process.Identifier.Value,
                    Text(process.Process.Name),
                    process.Score?.ToString(CultureInfo.InvariantCulture));
            }
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" }))
        {
            writer.Write(table.CreateDataReader());
        }

        return text.ToString();
    }

    /// <summary>A text that no spreadsheet runs as a formula, and that reads back as it is.</summary>
    private static string Text(string text) =>
        text is [BaselineColumns.TextMark or '=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? $"{BaselineColumns.TextMark}{text}" : text;
}
