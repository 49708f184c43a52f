using EtomGen.Reporting.Content;
using EtomGen.Reporting.Markdown;
using static EtomGen.Reporting.Markdown.MarkdownText;

namespace EtomGen.Reporting.Portfolios;

/// <summary>Writes a portfolio as Markdown.</summary>
internal sealed class PortfolioMarkdownWriter(Portfolio portfolio, IReadOnlyDictionary<string, string> reports, ReportOptions options)
{
    private readonly MarkdownText _text = new();

    public string Write()
    {
        _text.Heading(1, ReportTexts.TitleOf(portfolio));
        _text.Block(Escape($"{ReportTexts.SizeOf(portfolio)}, {portfolio.Framework}"));
        WriteDirectory();
        WriteMatrix();
        WriteFindings();
        WriteVersions();
        WriteLeft();
        _text.Block(Escape(ReportTexts.WrittenBy(options.Generator)));
        return _text.ToString();
    }

    private void WriteDirectory()
    {
        _text.Heading(2, ReportTexts.Directory);
        foreach (string note in ReportTexts.NotesOf(portfolio))
        {
            _text.Block(Escape(note));
        }

        _text.Table(
            [
                ReportTexts.Code, ReportTexts.Product, ReportTexts.Company, ReportTexts.Kind, ReportTexts.Release, ReportTexts.Completed, $">{ReportTexts.Coverage}",
                $">{ReportTexts.MeanScore}", $">{ReportTexts.Left}",
            ],
            portfolio.Entries.Select(entry => (string[])
            [
                entry.Code,
                reports.TryGetValue(entry.Code, out string? report) ? $"[{Escape(ReportTexts.NameOf(entry))}]({report})" : Escape(ReportTexts.NameOf(entry)),
                Escape(entry.Assessment?.Company ?? ""),
                entry.Assessment?.Kind.ToString() ?? ReportTexts.Component,
                ReportTexts.ReleaseOf(entry),
                entry.Assessment?.CompletedOn ?? "–",
                entry.Assessment is { } assessment ? ReportTexts.CoverageOf(assessment.Coverage) : "–",
                entry.Mean?.ToString() ?? "–",
                NumberText.Of(entry.Left.Count),
            ]));
    }

    private void WriteMatrix()
    {
        _text.Heading(2, ReportTexts.Matrix);
        _text.Block(Escape(ReportTexts.MatrixLegend));
        _text.Table(
            [ReportTexts.Process, .. portfolio.Entries.Select(entry => $">{entry.Code}")],
            portfolio.Groups.Select(group => (string[])[Escape(group.Process.ToString()), .. group.Cells.Select(cell => cell is null ? "" : ReportTexts.CellOf(cell))]));
    }

    private void WriteFindings()
    {
        _text.Heading(2, ReportTexts.Gaps);
        IReadOnlyList<(PortfolioGroup Group, IReadOnlyList<PortfolioLine> Lines)> gaps = PortfolioFindings.Gaps(portfolio);
        _text.Block(gaps.Count == 0 ? ReportTexts.NoGaps : ReportTexts.GapsIntroduction);
        if (gaps.Count > 0)
        {
            _text.List(gaps.SelectMany(gap => gap.Lines).Select(line => Escape(line.Process.ToString())));
        }

        _text.Heading(2, ReportTexts.Overlaps);
        _text.Block(ReportTexts.OverlapsIntroduction);
        _text.Table(
            [ReportTexts.Process, ReportTexts.Best, ReportTexts.Worst, ReportTexts.CoveredBy],
            PortfolioFindings.Covered(portfolio).SelectMany(covered => covered.Lines).Select(line => (string[])
            [
                Escape(line.Process.ToString()),
                line.Extremes is { } best ? ReportTexts.ScoreOf(best.Best, line.Process) : "–",
                line.Extremes is { } worst ? ReportTexts.ScoreOf(worst.Worst, line.Process) : "–",
                string.Join(", ", line.Covering.Select(entry => entry.Code)),
            ]));
        _text.Heading(2, ReportTexts.Stale);
        _text.Table(
            [ReportTexts.Code, ReportTexts.NamedAs, ReportTexts.Now],
            PortfolioFindings.Stale(portfolio).Select(stale => (string[])[stale.Entry.Code, Escape(stale.Row.Source.ToString()), Escape(stale.Row.Process.ToString())]));
    }

    private void WriteVersions()
    {
        _text.Heading(2, ReportTexts.Versions);
        foreach (PortfolioStep step in PortfolioHistory.Of(portfolio).SelectMany(history => history.Steps))
        {
            _text.Heading(3, ReportTexts.StepOf(step));
            _text.Block(Escape(ReportTexts.TrendOf(step)));
            _text.Table(
                [ReportTexts.Process, ReportTexts.Change, $">{ReportTexts.Before}", $">{ReportTexts.After}"],
                step.Changes.Select(change => (string[])
                    [Escape(change.Process.ToString()), ReportTexts.Word(change.Kind), ReportTexts.ScoreInVersion(change.Before), ReportTexts.ScoreInVersion(change.After)]));
        }
    }

    private void WriteLeft()
    {
        _text.Heading(2, ReportTexts.Left);
        _text.Block(ReportTexts.LeftIntroduction);
        _text.Table(
            [ReportTexts.Code, ReportTexts.Release, ReportTexts.Process, $">{ReportTexts.Score}", ReportTexts.Reason],
            portfolio.Entries.SelectMany(entry => entry.Left.Select(left => (string[])
                [entry.Code, Escape(left.Release), Escape(left.Process), left.Score is { } score ? NumberText.Of(score) : "–", Escape(left.Reason)])));
    }
}
