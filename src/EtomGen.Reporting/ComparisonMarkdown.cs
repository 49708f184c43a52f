using EtomGen.Reporting.Markdown;
using static EtomGen.Reporting.Markdown.MarkdownText;

namespace EtomGen.Reporting;

/// <summary>Writes what changed between two releases as Markdown with tables.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The comparison as Markdown, as code hosts show it; its lines end in a line feed.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="assessment">An assessment against the release that is compared: the text also says what moving it to the other release means.</param>
    /// <exception cref="ArgumentException">The assessment is against another release.</exception>
    public static string Write(FrameworkComparison comparison, Assessment? assessment = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new MarkdownText();
        text.Heading(1, ComparisonWords.Title(comparison));
        if (assessment is not null)
        {
            WriteMove(text, AssessmentMove.Of(assessment, comparison));
        }

        IReadOnlyList<ChangedDomain> domains = ChangedDomain.Of(comparison);
        WriteCounts(text, comparison, domains);
        WriteChanges(text, comparison, domains);
        return text.ToString();
    }

    private static void WriteMove(MarkdownText text, AssessmentMove move)
    {
        FrameworkComparison comparison = move.Comparison;
        text.Heading(2, $"Moving the assessment of {move.Assessment.Product}");
        text.Block(ComparisonWords.Sum(move));
        text.Table(
            [$"Process in {comparison.From.Release}", ">Coverage", ">Rows that move", $"To, in {comparison.To.Release}"],
            move.Before.Select(group => (string[])
            [
                Escape(group.Process.ToString()),
                ReportWords.CoverageOf(group.Coverage),
                ComparisonWords.Moved(group),
                Lines(ComparisonWords.Targets(move, group).Select(target => Escape(target.Process.ToString()))),
            ]).Append(["**Whole scope**", $"**{ReportWords.CoverageOf(move.Assessment.Coverage)}**", "", ""]));
        text.Table(
            [$"Process in {comparison.To.Release}", ">Coverage after the move"],
            move.After.Select(group => (string[])[Escape(group.Process.ToString()), ReportWords.CoverageOf(group.Coverage)])
                .Append(["**Whole scope**", $"**{ReportWords.CoverageOf(move.CoverageAfter)}**"]));
        if (ComparisonWords.Left(move).Any())
        {
            text.Heading(3, "Rows that are left");
            text.Block(ComparisonWords.Kept);
            text.Table(
                ["Process", ">Score", "Why"],
                ComparisonWords.Left(move).Select(row => (string[])[Escape(row.Row.Process.ToString()), ReportWords.ScoreOf(row.Row), Escape(ComparisonWords.Why(row, comparison))]));
        }
    }

    private static void WriteCounts(MarkdownText text, FrameworkComparison comparison, IReadOnlyList<ChangedDomain> domains)
    {
        ChangeKinds[] kinds = [.. ComparisonWords.KindsIn(comparison.Changes)];
        text.Heading(2, "Changes by domain");
        text.Block(ComparisonWords.Counted);
        text.Table(
            ["Domain", .. kinds.Select(kind => $">{ComparisonWords.Word(kind)}")],
            domains.Select(domain => (string[])[Escape(ComparisonWords.Title(domain, comparison)), .. Counts(domain.Changes)])
                .Append(["**All**", .. Counts(comparison.Changes).Select(count => $"**{count}**")]));

        IEnumerable<string> Counts(IReadOnlyList<ProcessChange> changes) => kinds.Select(kind => ReportWords.Count(ChangedDomain.Count(changes, kind)));
    }

    private static void WriteChanges(MarkdownText text, FrameworkComparison comparison, IReadOnlyList<ChangedDomain> domains)
    {
        text.Heading(2, "Changes");
        if (!domains.Any(domain => domain.Shown.Any()))
        {
            text.Block(ComparisonWords.Nothing);
        }

        foreach (ChangedDomain domain in domains.Where(domain => domain.Shown.Any()))
        {
            text.Heading(3, ComparisonWords.Title(domain, comparison));
            text.Table(
                ["Change", $"In {comparison.From.Release}", $"In {comparison.To.Release}", "Told by"],
                domain.Shown.Select(change => (string[])
                [
                    string.Join(", ", ComparisonWords.Words(change.Kinds)),
                    Escape(change.Before?.ToString() ?? "–"),
                    Lines(new[] { change.After?.ToString() ?? "–", ComparisonWords.Perhaps(change), ComparisonWords.Reused(change) }.OfType<string>().Select(Escape)),
                    ComparisonWords.ToldBy(change),
                ]));
        }
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);
}
