using EtomGen.Reporting.Content;
using EtomGen.Reporting.Markdown;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Gate;

/// <summary>Writes the outcome of a gate as Markdown, for the summary of a job.</summary>
internal static class GateSummary
{
    /// <summary>The maximum number of findings in a summary: code hosts refuse long ones.</summary>
    private const int MaxFindings = 200;

    public static string Write(string source, IReadOnlyList<(string Type, Assessment Assessment)> assessments, IReadOnlyCollection<ToolFinding> findings, bool isPassed)
    {
        var text = new MarkdownText();
        text.Heading(2, $"{(isPassed ? "Passed" : "Failed")}: {source}");
        text.Table(
            ["Assessment", "Release", ReportTexts.Coverage, ReportTexts.MeanScore, ReportTexts.Goals],
            assessments.Select(declared => (string[])
            [
                MarkdownText.Escape(declared.Assessment.ToString()),
                declared.Assessment.Framework.Release.ToString(),
                ReportTexts.CoverageOf(declared.Assessment.Coverage),
                MeanScore.Of(declared.Assessment.Processes, declared.Assessment.Framework.Scale)?.ToString() ?? "–",
                declared.Assessment.Goals.Count == 0 ? "–" : ReportTexts.GoalsIntroduction(declared.Assessment.Goals),
            ]));
        text.Block(findings.Count == 0 ? "Nothing was found." : $"{MarkdownText.Escape(FindingList.Count(findings))}.");
        ToolFinding[] shown = [.. findings.OrderByDescending(finding => finding.Severity).Take(MaxFindings)];
        if (shown.Length > 0)
        {
            text.Table(
                ["Severity", "Rule", "Finding"],
                shown.Select(finding => (string[])[finding.Severity.Word(), $"[{finding.RuleId}]({finding.Help})", MarkdownText.Escape(finding.Message)]));
        }

        if (findings.Count > shown.Length)
        {
            text.Block($"Not shown: {findings.Count - shown.Length} more.");
        }

        return text.ToString();
    }
}
