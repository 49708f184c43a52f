using EtomGen.Reporting.Html;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as a web page.</summary>
public static class AssessmentHtml
{
    /// <summary>The assessment as one page of HTML that needs no other file, no network and no script; its lines end in a line feed.</summary>
    public static string Write(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return HtmlPage.Render<AssessmentPage>((nameof(AssessmentPage.Assessment), assessment));
    }
}
