using EtomGen.Reporting.Csv;

namespace EtomGen.Reporting;

/// <summary>Writes the rows of an assessment as CSV (RFC 4180).</summary>
public static class AssessmentCsv
{
    /// <summary>The assessed processes as CSV with a header, its lines ending in a line feed. It begins with a byte order mark, by which spreadsheets know UTF-8.</summary>
    /// <remarks>A text that a spreadsheet would run as a formula, or take for a date or a number, begins with an apostrophe.</remarks>
    public static string Write(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentCsvWriter.Write(assessment);
    }
}
