using EtomGen.Reporting.Html;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as a web page.</summary>
public static class AssessmentHtml
{
    /// <summary>The assessment as one page of HTML that needs no other file and no network, and shows everything without script; its lines end in a line feed.</summary>
    public static string Write(Assessment assessment, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return HtmlPage.Render<AssessmentPage>((nameof(AssessmentPage.Assessment), assessment), (nameof(AssessmentPage.Options), options ?? ReportOptions.Default));
    }
}
