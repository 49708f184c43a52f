using EtomGen.Reporting.Html;

namespace EtomGen.Reporting;

/// <summary>Writes what changed between two releases as a web page.</summary>
public static class ComparisonHtml
{
    /// <summary>The comparison as one page of HTML that needs no other file and no network, and shows everything without script; its lines end in a line feed.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="assessment">An assessment against the release that is compared: the page also says what moving it to the other release means.</param>
    /// <param name="options">The look of the page.</param>
    /// <exception cref="ArgumentException">The assessment is against another release.</exception>
    public static string Write(FrameworkComparison comparison, Assessment? assessment = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        AssessmentMove? move = assessment is null ? null : AssessmentMove.Create(assessment, comparison);
        return HtmlPage.Render<ComparisonPage>(
            (nameof(ComparisonPage.Comparison), comparison), (nameof(ComparisonPage.Move), move), (nameof(ComparisonPage.Options), options ?? ReportOptions.Default));
    }
}
