using EtomGen.Reporting.Pictures;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as a badge for web pages and README files.</summary>
public static class AssessmentBadge
{
    /// <summary>The badge as SVG: release, mean score and coverage; its lines end in a line feed.</summary>
    public static string Write(Assessment assessment, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Badge.Draw(assessment, (options ?? ReportOptions.Default).Generator);
    }
}
