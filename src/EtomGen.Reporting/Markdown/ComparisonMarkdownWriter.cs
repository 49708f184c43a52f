using EtomGen.Reporting.Content;
using static EtomGen.Reporting.Markdown.MarkdownText;

namespace EtomGen.Reporting.Markdown;

/// <summary>Writes what changed between two releases as Markdown.</summary>
internal sealed class ComparisonMarkdownWriter(FrameworkComparison comparison, AssessmentMove? move, ReportOptions options)
{
    private readonly MarkdownText _text = new();
    private readonly IReadOnlyList<ChangedDomain> _domains = ChangedDomain.Of(comparison);

    public string Write()
    {
        _text.Heading(1, move is null ? ReportTexts.TitleOf(comparison) : ReportTexts.TitleOf(move));
        if (move is not null)
        {
            WriteMove(move);
        }

        WriteCounts();
        WriteChanges();
        _text.Block(Escape(ReportTexts.WrittenBy(options.Generator)));
        return _text.ToString();
    }

    private void WriteMove(AssessmentMove move)
    {
        _text.Heading(2, ReportTexts.Move);
        _text.Block(ReportTexts.SumOf(move));
        _text.Table(
            [ReportTexts.ProcessIn(comparison.From), $">{ReportTexts.Coverage}", $">{ReportTexts.RowsThatMove}", ReportTexts.ToProcessIn(comparison.To)],
            move.Before.Select(group => (string[])
            [
                Escape(group.Process.ToString()),
                ReportTexts.CoverageOf(group.Coverage),
                ReportTexts.MovedOf(group),
                Lines(MovedRows.Targets(move, group).Select(target => Escape(target.Process.ToString()))),
            ]).Append([$"**{ReportTexts.WholeScope}**", $"**{ReportTexts.CoverageOf(move.Assessment.Coverage)}**", "", ""]));
        _text.Table(
            [ReportTexts.ProcessIn(comparison.To), $">{ReportTexts.CoverageAfterMove}"],
            move.After.Select(group => (string[])[Escape(group.Process.ToString()), ReportTexts.CoverageOf(group.Coverage)])
                .Append([$"**{ReportTexts.WholeScope}**", $"**{ReportTexts.CoverageOf(move.CoverageAfter)}**"]));
        IReadOnlyList<IGrouping<string, MovedProcess>> left = MovedRows.Left(move);
        if (left.Count > 0)
        {
            _text.Heading(3, ReportTexts.RowsLeft);
            _text.Block(ReportTexts.Kept);
        }

        foreach (IGrouping<string, MovedProcess> rows in left)
        {
            _text.Block($"**{Escape(rows.Key)}: {ReportTexts.Rows(rows.Count())}**");
            _text.Table([ReportTexts.Process, $">{ReportTexts.Score}"], rows.Select(row => (string[])[Escape(row.Row.Process.ToString()), ReportTexts.ScoreOf(row.Row)]));
        }
    }

    private void WriteCounts()
    {
        ChangeKinds[] kinds = [.. ChangedDomain.KindsIn(comparison.Changes)];
        _text.Heading(2, ReportTexts.ByDomain);
        _text.Block(ReportTexts.Counted);
        _text.Table(
            [ReportTexts.Domain, .. kinds.Select(kind => $">{ReportTexts.Word(kind)}")],
            _domains.Select(domain => (string[])[Escape(ReportTexts.TitleOf(domain, comparison)), .. Counts(domain.Changes)])
                .Append([$"**{ReportTexts.All}**", .. Counts(comparison.Changes).Select(count => $"**{count}**")]));
        _text.List(kinds.Select(kind => $"{ReportTexts.Word(kind)}: {ReportTexts.MeaningOf(kind)}"));

        IEnumerable<string> Counts(IReadOnlyList<ProcessChange> changes) => kinds.Select(kind => NumberText.Of(ChangedDomain.Count(changes, kind)));
    }

    private void WriteChanges()
    {
        _text.Heading(2, ReportTexts.Changes);
        if (!_domains.Any(domain => domain.Shown.Any()))
        {
            _text.Block(ReportTexts.NothingChanged);
        }

        foreach (ChangedDomain domain in _domains.Where(domain => domain.Shown.Any()))
        {
            _text.Heading(3, ReportTexts.TitleOf(domain, comparison));
            foreach (IGrouping<ChangeKinds, ProcessChange> changes in domain.ShownByKinds)
            {
                _text.Block($"**{string.Join(", ", ReportTexts.WordsOf(changes.Key))}: {NumberText.Of(changes.Count())}**");
                _text.Table(
                    [ReportTexts.InRelease(comparison.From), ReportTexts.InRelease(comparison.To), ReportTexts.ToldBy],
                    changes.Select(change => (string[])
                    [
                        Escape(change.Before?.ToString() ?? "–"),
                        Lines(new[] { change.After?.ToString() ?? "–", ReportTexts.Perhaps(change), ReportTexts.Reused(change) }.OfType<string>().Select(Escape)),
                        ReportTexts.ToldByOf(change),
                    ]));
            }
        }
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);
}
