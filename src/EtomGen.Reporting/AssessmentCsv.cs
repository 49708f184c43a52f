using System.Data;
using System.Globalization;
using Sylvan.Data.Csv;

namespace EtomGen.Reporting;

/// <summary>Writes the rows of an assessment as CSV (RFC 4180).</summary>
public static class AssessmentCsv
{
    private static readonly string[] Columns =
    [
        "level2_identifier", "level2_name", "submitted", "contained", "identifier", "name", "score", "result", "comment", "deviation", "supported_by",
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
                    Text(process.Deviation),
                    Text(Supporters(process, assessment.Mappings)));
            }
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" }))
        {
            writer.Write(table.CreateDataReader());
        }

        return text.ToString();
    }

    /// <summary>What supports a process, or the nearest process that it is part of.</summary>
    private static string? Supporters(AssessedProcess process, AssessmentMappings mappings)
    {
        IEnumerable<ProcessMapping>? nearest = process.Process.Ancestors.Prepend(process.Process).Select(mappings.Of).FirstOrDefault(found => found.Any());
        return nearest is null ? null : string.Join("; ", nearest.Select(mapping => mapping.Element));
    }

    private static string? Text(string? text)
    {
        string? printed = text is null ? null : PrintedText.Of(text);
        return printed is ['=' or '+' or '-' or '@' or '\t' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? $"'{printed}" : printed;
    }
}
