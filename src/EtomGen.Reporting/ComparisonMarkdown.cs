using EtomGen.Reporting.Markdown;

namespace EtomGen.Reporting;

/// <summary>Writes what changed between two releases as Markdown with tables.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The comparison as Markdown, as code hosts show it; its lines end in a line feed.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="assessment">An assessment against the release that is compared: the text also says what moving it to the other release means.</param>
    /// <param name="options">The look of reports.</param>
    /// <exception cref="ArgumentException">The assessment is against another release.</exception>
    public static string Write(FrameworkComparison comparison, Assessment? assessment = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        AssessmentMove? move = assessment is null ? null : AssessmentMove.Create(assessment, comparison);
        return new ComparisonMarkdownWriter(comparison, move, options ?? ReportOptions.Default).Write();
    }
}
