using EtomGen.Reporting.Xlsx;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as a workbook for spreadsheets (Office Open XML).</summary>
public static class AssessmentXlsx
{
    /// <summary>The assessment as a workbook with the sheets Summary, Results and Mapping.</summary>
    /// <remarks>Identifiers are text, scores are numbers, and nothing is a formula.</remarks>
    public static byte[] Write(Assessment assessment, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new AssessmentWorkbook(assessment, options ?? ReportOptions.Default).Write();
    }
}
