using EtomGen.Reporting.Content;
using static EtomGen.Reporting.Markdown.MarkdownText;

namespace EtomGen.Reporting.Markdown;

/// <summary>Writes an assessment as Markdown.</summary>
internal sealed class AssessmentMarkdownWriter(Assessment assessment, ReportOptions options)
{
    private readonly MarkdownText _text = new();
    private readonly AssessmentFigures _figures = new(assessment);

    public string Write()
    {
        _text.Heading(1, $"{ReportTexts.Assessment}: {assessment.Product}");
        WriteSummary();
        WriteOpenPoints();
        WriteGoals();
        WriteFootprint();
        WriteResults();
        WriteUnresolved();
        WriteMappings();
        WriteAbout();
        return _text.ToString();
    }

    private void WriteSummary()
    {
        _text.Heading(2, ReportTexts.Summary);
        _text.Table(
            [.. _figures.Headline.Select(figure => Escape(figure.Label))],
            [[.. _figures.Headline.Select(figure => $"**{Escape(figure.Value)}** {Escape(figure.Unit)}")]]);
        _text.Table(
            [ReportTexts.Result, $">{ReportTexts.Count}", ReportTexts.Share],
            _figures.Results.Select(result => (string[])[Escape(result.Result), NumberText.Of(result.Count), Bar(result.Count, _figures.Total)]));
        _text.List(_figures.Headline.Select(figure => $"{Escape(figure.Label)}: {Escape(figure.How)}"));
        IEnumerable<IReadOnlyList<string>> facts = ReportTexts.FactsOf(assessment).Select(fact => (string[])[Escape(fact.Fact), Escape(fact.Value)]);
        _text.Table([ReportTexts.Fact, ReportTexts.Value], assessment.ReportUrl is { } address ? facts.Append([ReportTexts.DetailedReport, Link(address)]) : facts);
    }

    private void WriteOpenPoints()
    {
        OpenPoints points = _figures.OpenPoints;
        _text.Heading(2, ReportTexts.OpenPoints);
        if (points.Count == 0)
        {
            _text.Block(ReportTexts.NoOpenPoints);
            return;
        }

        WritePoints(
            ReportTexts.PartialScores,
            points.Partial,
            row => $"{ReportTexts.ScoreOf(row)} {Escape(row.Process.ToString())}{(row.Deviation is null ? $" ({ReportTexts.NoDeviationTag})" : "")}");
        WritePoints(ReportTexts.NotSubmitted, points.NotSubmitted, row => Escape(row.Process.ToString()));
        WritePoints(ReportTexts.WithoutSupport, points.Unsupported, row => Escape(row.Process.ToString()));
        if (points.Unresolved.Count > 0)
        {
            _text.Block($"**{ReportTexts.Unresolved}: {NumberText.Of(points.Unresolved.Count)}**");
        }
    }

    private void WritePoints(string title, IReadOnlyList<AssessedProcess> rows, Func<AssessedProcess, string> point)
    {
        if (rows.Count > 0)
        {
            _text.Block($"**{title}: {NumberText.Of(rows.Count)}**");
            _text.List(rows.Select(point));
        }
    }

    private void WriteGoals()
    {
        if (assessment.Goals.Count == 0)
        {
            return;
        }

        _text.Heading(2, ReportTexts.Goals);
        _text.Block(ReportTexts.GoalsIntroduction(assessment.Goals));
        _text.Table(
            [ReportTexts.GoalFor, ReportTexts.Goal, ReportTexts.Reached, ReportTexts.Result],
            assessment.Goals.Select(
                goal => (string[])[Escape(goal.Process?.ToString() ?? ReportTexts.WholeScope), ReportTexts.AimOf(goal), ReportTexts.ReachedOf(goal), ReportTexts.ResultOf(goal)]));
    }

    private void WriteFootprint()
    {
        _text.Heading(2, ReportTexts.Footprint);
        _text.Table(
            [ReportTexts.Process, ReportTexts.PartOf, $">{ReportTexts.Coverage}", $">{ReportTexts.MeanScore}", "", ReportTexts.Modules],
            from cell in new FootprintMap(assessment).Areas.SelectMany(area => area.Cells).DistinctBy(cell => cell.Process.Identifier)
            where cell.Scope is not null
            orderby cell.Process.Identifier
            let scope = cell.Scope
            let mean = MeanScore.Of(scope.Processes, assessment.Framework.Scale)
            select (string[])
            [
                Escape(cell.Process.ToString()),
                Escape(string.Join(", ", cell.Process.Ancestors.Select(ancestor => ancestor.Name))),
                ReportTexts.CoverageOf(scope.Coverage),
                mean?.ToString() ?? "–",
                Bar(mean?.Value ?? 0, assessment.Framework.Scale.Maximum),
                Lines(cell.Modules.Select(module => Escape(assessment.Modules[module].Name))),
            ]);
        if (!assessment.Coverage.IsExact)
        {
            _text.Block(ReportTexts.IncompleteCount);
        }

        if (assessment.Modules.Count > 0)
        {
            _text.Heading(3, ReportTexts.Modules);
            _text.Table(
                [ReportTexts.Module, ReportTexts.Supports, ReportTexts.Note],
                assessment.Modules.Select(
                    module => (string[])[Escape(module.Name), Lines(module.Supports.Select(process => Escape(process.ToString()))), Escape(module.Note ?? "")]));
        }
    }

    private void WriteResults()
    {
        _text.Heading(2, ReportTexts.Results);
        _text.Block(Escape(ReportTexts.ScaleOf(assessment.Framework.Scale)));
        foreach (AssessedGroup group in assessment.Scope)
        {
            _text.Heading(3, $"{group.Process} [{group.Coverage}]");
            _text.Table(
                [ReportTexts.Process, $">{ReportTexts.Score}", ReportTexts.Result, ReportTexts.Comment],
                group.Processes.Select(row => (string[])[Escape(row.Process.ToString()), ReportTexts.ScoreOf(row), Escape(row.Result), Lines(Comments(row))]));
        }
    }

    private static IEnumerable<string> Comments(AssessedProcess row)
    {
        yield return ReportTexts.CommentOf(row);
        if (row.Deviation is not null)
        {
            yield return $"**{ReportTexts.Deviation}:** {Escape(row.Deviation)}";
        }

        if (ReportTexts.ShortOf(row) is { } shortfall)
        {
            yield return $"**{shortfall}**";
        }

        foreach (string evidence in EvidenceOf(row.Evidence))
        {
            yield return evidence;
        }

        if (row.Comment is not null)
        {
            yield return $"**{ReportTexts.Remark}:** {Escape(row.Comment)}";
        }

        if (row.MovedFrom.Count > 0)
        {
            yield return ReportTexts.MovedFrom(row.MovedFrom);
        }
    }

    private static IEnumerable<string> EvidenceOf(IReadOnlyList<ScoreEvidence> evidence) =>
        evidence.Select(piece => $"**{ReportTexts.Evidence}:** {(piece.Address is { } address ? Link(address, piece.Text) : Escape(piece.Text))}");

    private void WriteUnresolved()
    {
        if (assessment.Unresolved.Count == 0)
        {
            return;
        }

        _text.Heading(2, ReportTexts.Unresolved);
        _text.Block(ReportTexts.UnresolvedIntroduction(assessment));
        _text.Table(
            [ReportTexts.Process, $">{ReportTexts.Score}", ReportTexts.Comment],
            assessment.Unresolved.Select(row => (string[])[Escape(row.ToString()), ReportTexts.ScoreOf(row), Lines(Comments(row))]));
    }

    private static IEnumerable<string> Comments(UnresolvedProcess row) =>
        ReportTexts.CommentsOf(row).Select(comment => $"**{comment.Head}:** {Escape(comment.Text)}")
            .Concat(EvidenceOf(row.Evidence))
            .Concat(row.MovedFrom.Count > 0 ? [ReportTexts.MovedFrom(row.MovedFrom)] : []);

    private void WriteMappings()
    {
        _text.Heading(2, ReportTexts.MappingTable);
        IReadOnlyList<MappingRow> rows = MappingTable.Of(assessment);
        if (rows.Count == 0)
        {
            _text.Block(ReportTexts.NoMappings);
            return;
        }

        _text.Table(
            [ReportTexts.Process, ReportTexts.SupportedBy],
            rows.Select(row => (string[])
            [
                Escape(row.Process.ToString()),
                Lines(SupportersOf(row).Concat(EvidenceOf(row.Evidence))),
            ]));
    }

    private static IEnumerable<string> SupportersOf(MappingRow row) =>
        row.Mappings.Count > 0 ? row.Mappings.Select(Supporter) : [row.Through is { } through ? Escape(ReportTexts.Through(through)) : ReportTexts.Nothing];

    private static string Supporter(ProcessMapping mapping)
    {
        string automation = mapping.Automation == Automation.Unspecified ? "" : $", {ReportTexts.AutomationOf(mapping.Automation)}";
        return $"{mapping.Kind} {Escape(mapping.Element)}{automation}{(mapping.Note is null ? "" : $": {Escape(mapping.Note)}")}";
    }

    private void WriteAbout()
    {
        _text.Heading(2, ReportTexts.About);
        foreach (string sentence in ReportTexts.Disclaimer)
        {
            _text.Block(sentence);
        }

        if (assessment.ReportUrl is { } address)
        {
            _text.Block(Link(address, ReportTexts.DetailedReportLink));
        }

        _text.Block(Escape(ReportTexts.WrittenBy(options.Generator)));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);
}
