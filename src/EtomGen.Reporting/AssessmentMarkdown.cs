using EtomGen.Reporting.Markdown;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as Markdown with tables.</summary>
public static class AssessmentMarkdown
{
    /// <summary>The assessment as Markdown, as code hosts show it; its lines end in a line feed.</summary>
    public static string Write(Assessment assessment, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new AssessmentMarkdownWriter(assessment, options ?? ReportOptions.Default).Write();
    }
}
