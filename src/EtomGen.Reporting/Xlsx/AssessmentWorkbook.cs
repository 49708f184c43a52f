using EtomGen.Reporting.Content;
using SpreadCheetah;

namespace EtomGen.Reporting.Xlsx;

/// <summary>Writes an assessment as a workbook: a summary, the results, and what supports the processes.</summary>
internal sealed class AssessmentWorkbook(Assessment assessment, ReportOptions options) : Workbook
{
    private protected override async Task WriteSheetsAsync(Spreadsheet workbook, Styles styles)
    {
        await WriteSummaryAsync(workbook, styles).ConfigureAwait(false);
        if (assessment.Goals.Count > 0)
        {
            await WriteGoalsAsync(workbook, styles).ConfigureAwait(false);
        }

        await WriteResultsAsync(workbook, styles).ConfigureAwait(false);
        await WriteMappingAsync(workbook, styles).ConfigureAwait(false);
    }

    private async Task WriteSummaryAsync(Spreadsheet workbook, Styles styles)
    {
        var figures = new AssessmentFigures(assessment);
        await StartAsync(workbook, styles, ReportTexts.Summary, filters: false, (ReportTexts.Fact, 28), (ReportTexts.Value, 36), (ReportTexts.HowComputed, 90))
            .ConfigureAwait(false);
        foreach ((string fact, string value) in ReportTexts.FactsOf(assessment))
        {
            await AddAsync(workbook, Of(fact, styles.Bold), Of(value, styles.Wrapped)).ConfigureAwait(false);
        }

        if (assessment.ReportUrl is { } address)
        {
            await AddAsync(workbook, Of(ReportTexts.DetailedReport, styles.Bold), Of(address.AbsoluteUri, styles.Wrapped)).ConfigureAwait(false);
        }

        foreach (HeadlineFigure figure in figures.Headline)
        {
            await AddAsync(workbook, Of(figure.Label, styles.Bold), Of($"{figure.Value} {figure.Unit}", styles.Wrapped), Of(figure.How, styles.Wrapped)).ConfigureAwait(false);
        }

        foreach (ResultCount result in figures.Results)
        {
            await AddAsync(workbook, Of(result.Result, styles.Bold), new Cell(result.Count)).ConfigureAwait(false);
        }

        foreach (string sentence in ReportTexts.Disclaimer.Append(ReportTexts.WrittenBy(options.Generator)))
        {
            await AddAsync(workbook, Of(ReportTexts.About, styles.Bold), default, Of(sentence, styles.Wrapped)).ConfigureAwait(false);
        }
    }

    private async Task WriteGoalsAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(
            workbook, styles, ReportTexts.Goals, filters: true, (ReportTexts.GoalFor, Name), (ReportTexts.Goal, Text), (ReportTexts.Reached, Text), (ReportTexts.Result, Word))
            .ConfigureAwait(false);
        foreach (ConformanceGoal goal in assessment.Goals)
        {
            await AddAsync(
                workbook,
                Of(goal.Process?.ToString() ?? ReportTexts.WholeScope, styles.Wrapped),
                Of(ReportTexts.AimOf(goal), styles.Wrapped),
                Of(ReportTexts.ReachedOf(goal), styles.Wrapped),
                Of(ReportTexts.ResultOf(goal), styles.Wrapped)).ConfigureAwait(false);
        }
    }

    private async Task WriteResultsAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(
            workbook,
            styles,
            ReportTexts.ResultsSheet,
            filters: true,
            (ReportTexts.Level2Identifier, Identifier),
            (ReportTexts.Level2Name, Name),
            (ReportTexts.Submitted, Number),
            (ReportTexts.Contained, Number),
            (ReportTexts.IdentifierHead, Identifier),
            (ReportTexts.Process, Name),
            (ReportTexts.Score, Number),
            (ReportTexts.Result, Word),
            (ReportTexts.Deviation, Text),
            (ReportTexts.Evidence, Text),
            (ReportTexts.Remark, Text),
            (ReportTexts.SupportedBy, Text),
            (ReportTexts.MovedFromHead, Word),
            (ReportTexts.Goal, Number)).ConfigureAwait(false);
        foreach (AssessedGroup group in assessment.Scope)
        {
            foreach (AssessedProcess row in group.Processes)
            {
                await AddAsync(
                    workbook,
                    Of(group.Process.Identifier.Value, styles.Text),
                    Of(group.Process.Name, styles.Wrapped),
                    new Cell(group.Coverage.Submitted),
                    new Cell(group.Coverage.Contained),
                    Of(row.Process.Identifier.Value, styles.Text),
                    Of(row.Process.Name, styles.Wrapped),
                    new Cell(row.ReportedScore, styles.Score),
                    Of(row.Result, styles.Wrapped),
                    Of(row.Deviation, styles.Wrapped),
                    Of(ReportTexts.EvidenceOf(row.Evidence), styles.Wrapped),
                    Of(row.Comment, styles.Wrapped),
                    Of(MappingTable.SupportersOf(row.Process, assessment.Mappings), styles.Wrapped),
                    Of(string.Join(", ", row.MovedFrom), styles.Text),
                    new Cell(row.Goal, styles.Score)).ConfigureAwait(false);
            }
        }

        foreach (UnresolvedProcess row in assessment.Unresolved)
        {
            await AddAsync(
                workbook,
                default,
                default,
                default,
                default,
                Of(row.Identifier, styles.Text),
                Of(row.Name, styles.Wrapped),
                new Cell(row.Score, styles.Score),
                Of(ReportTexts.Unresolved, styles.Wrapped),
                Of(row.Deviation, styles.Wrapped),
                Of(ReportTexts.EvidenceOf(row.Evidence), styles.Wrapped),
                Of(row.Comment, styles.Wrapped),
                Of(row.Module, styles.Wrapped),
                Of(string.Join(", ", row.MovedFrom.Select(origin => origin.ToString()).Append($"{row.Release} {row.Identifier}")), styles.Text)).ConfigureAwait(false);
        }
    }

    private async Task WriteMappingAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(
            workbook,
            styles,
            ReportTexts.MappingSheet,
            filters: true,
            (ReportTexts.IdentifierHead, Identifier),
            (ReportTexts.Process, Name),
            (ReportTexts.Kind, Number),
            (ReportTexts.Element, Text),
            (ReportTexts.Automation, Word),
            (ReportTexts.Note, Text)).ConfigureAwait(false);
        foreach (ProcessMapping mapping in assessment.Mappings.All)
        {
            await AddAsync(
                workbook,
                Of(mapping.Process.Identifier.Value, styles.Text),
                Of(mapping.Process.Name, styles.Wrapped),
                Of(mapping.Kind.ToString(), styles.Text),
                Of(mapping.Element, styles.Wrapped),
                Of(ReportTexts.AutomationOf(mapping.Automation), styles.Text),
                Of(mapping.Note, styles.Wrapped)).ConfigureAwait(false);
        }
    }
}
