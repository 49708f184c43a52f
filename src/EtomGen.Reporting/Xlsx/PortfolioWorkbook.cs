using EtomGen.Reporting.Content;
using EtomGen.Reporting.Portfolios;
using SpreadCheetah;

namespace EtomGen.Reporting.Xlsx;

/// <summary>Writes a portfolio as a workbook: directory, matrix, who covers a process, stale references, versions, and what is not aligned.</summary>
internal sealed class PortfolioWorkbook(Portfolio portfolio) : Workbook
{
    private protected override async Task WriteSheetsAsync(Spreadsheet workbook, Styles styles)
    {
        await WriteDirectoryAsync(workbook, styles).ConfigureAwait(false);
        await WriteMatrixAsync(workbook, styles).ConfigureAwait(false);
        await WriteCoveredAsync(workbook, styles).ConfigureAwait(false);
        await WriteStaleAsync(workbook, styles).ConfigureAwait(false);
        await WriteVersionsAsync(workbook, styles).ConfigureAwait(false);
        await WriteLeftAsync(workbook, styles).ConfigureAwait(false);
    }

    private async Task WriteDirectoryAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(
            workbook, styles, ReportTexts.Directory, filters: true,
            (ReportTexts.Code, Number), (ReportTexts.Product, Name), (ReportTexts.Version, Number), (ReportTexts.Company, Name),
            (ReportTexts.Kind, Word), (ReportTexts.Release, Number), (ReportTexts.Completed, Number), (ReportTexts.Submitted, Number), (ReportTexts.Contained, Number),
            (ReportTexts.MeanScore, Number), (ReportTexts.Left, Number)).ConfigureAwait(false);
        foreach (PortfolioEntry entry in portfolio.Entries)
        {
            await AddAsync(
                workbook,
                Of(entry.Code, styles.Text),
                Of(entry.Name, styles.Wrapped),
                Of(entry.Version, styles.Text),
                Of(entry.Assessment?.Company, styles.Wrapped),
                Of(entry.Assessment?.Kind.ToString() ?? ReportTexts.Component, styles.Text),
                Of(ReportTexts.ReleaseOf(entry), styles.Text),
                Of(entry.Assessment?.CompletedOn, styles.Text),
                new Cell(entry.Assessment?.Coverage.Submitted),
                new Cell(entry.Assessment?.Coverage.Contained),
                new Cell(entry.Mean?.Value, styles.Score),
                new Cell(entry.Left.Count)).ConfigureAwait(false);
        }
    }

    private async Task WriteMatrixAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(
            workbook,
            styles,
            ReportTexts.Matrix,
            filters: true,
            [(ReportTexts.IdentifierHead, Identifier), (ReportTexts.Process, Name), .. portfolio.Entries.Select(entry => (entry.Code, Number))]).ConfigureAwait(false);
        foreach (PortfolioGroup group in portfolio.Groups)
        {
            await AddAsync(
                workbook,
                [
                    Of(group.Process.Identifier.Value, styles.Text), Of(group.Process.Name, styles.Bold),
                    .. group.Cells.Select(cell => cell?.Mean is { } mean ? new Cell(mean.Value, styles.Score) : cell is null ? default : Of(ReportTexts.CellOf(cell), styles.Text)),
                ]).ConfigureAwait(false);
            foreach (PortfolioLine line in group.Lines)
            {
                await AddAsync(
                    workbook,
                    [
                        Of(line.Process.Identifier.Value, styles.Text), Of(line.Process.Name, styles.Wrapped),
                        .. line.Rows.Select(
                            row => row?.Assessed?.Score is { } score ? new Cell(score, styles.Score) : row is null ? default : Of(ReportTexts.CellOf(row), styles.Text)),
                    ]).ConfigureAwait(false);
            }
        }
    }

    private async Task WriteCoveredAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(
            workbook, styles, ReportTexts.Overlaps, filters: true, (ReportTexts.IdentifierHead, Identifier), (ReportTexts.Process, Name), (ReportTexts.Count, Number),
            (ReportTexts.Best, Number), (ReportTexts.Worst, Number), (ReportTexts.CoveredBy, Text)).ConfigureAwait(false);
        foreach (PortfolioLine line in portfolio.Groups.SelectMany(group => group.Lines))
        {
            await AddAsync(
                workbook,
                Of(line.Process.Identifier.Value, styles.Text),
                Of(line.Process.Name, styles.Wrapped),
                new Cell(line.ProductCount),
                new Cell(line.Extremes?.Best.Of(line.Process)!.Assessed!.Score, styles.Score),
                new Cell(line.Extremes?.Worst.Of(line.Process)!.Assessed!.Score, styles.Score),
                Of(string.Join(", ", line.Covering.Select(entry => entry.Code)), styles.Wrapped)).ConfigureAwait(false);
        }
    }

    private async Task WriteStaleAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(workbook, styles, ReportTexts.Stale, filters: true, (ReportTexts.Code, Number), (ReportTexts.NamedAs, Text), (ReportTexts.Now, Text))
            .ConfigureAwait(false);
        foreach ((PortfolioEntry entry, PortfolioRow row) in PortfolioFindings.Stale(portfolio))
        {
            await AddAsync(workbook, Of(entry.Code, styles.Text), Of(row.Source.ToString(), styles.Wrapped), Of(row.Process.ToString(), styles.Wrapped)).ConfigureAwait(false);
        }
    }

    private async Task WriteVersionsAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(
            workbook, styles, ReportTexts.Versions, filters: true, (ReportTexts.Before, Number), (ReportTexts.After, Number), (ReportTexts.IdentifierHead, Identifier),
            (ReportTexts.Process, Name), (ReportTexts.Change, Word), ($"{ReportTexts.Score}, {ReportTexts.Before}", Number), ($"{ReportTexts.Score}, {ReportTexts.After}", Number))
            .ConfigureAwait(false);
        foreach (PortfolioStep step in PortfolioHistory.Of(portfolio).SelectMany(history => history.Steps))
        {
            foreach (PortfolioChange change in step.Changes)
            {
                await AddAsync(
                    workbook,
                    Of(step.Before.Code, styles.Text),
                    Of(step.After.Code, styles.Text),
                    Of(change.Process.Identifier.Value, styles.Text),
                    Of(change.Process.Name, styles.Wrapped),
                    Of(ReportTexts.Word(change.Kind), styles.Text),
                    new Cell(change.Before?.Score, styles.Score),
                    new Cell(change.After?.Score, styles.Score)).ConfigureAwait(false);
            }
        }
    }

    private async Task WriteLeftAsync(Spreadsheet workbook, Styles styles)
    {
        await StartAsync(
            workbook, styles, ReportTexts.Left, filters: true, (ReportTexts.Code, Number), (ReportTexts.Release, Number), (ReportTexts.Process, Text), (ReportTexts.Score, Number),
            (ReportTexts.Reason, Text)).ConfigureAwait(false);
        foreach (PortfolioEntry entry in portfolio.Entries)
        {
            foreach (PortfolioLeft left in entry.Left)
            {
                await AddAsync(
                    workbook,
                    Of(entry.Code, styles.Text),
                    Of(left.Release, styles.Text),
                    Of(left.Process, styles.Wrapped),
                    new Cell(left.Score, styles.Score),
                    Of(left.Reason, styles.Wrapped)).ConfigureAwait(false);
            }
        }
    }
}
