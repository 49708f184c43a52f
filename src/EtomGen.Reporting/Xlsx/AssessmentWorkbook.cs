using EtomGen.Reporting.Content;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace EtomGen.Reporting.Xlsx;

/// <summary>Writes an assessment as a workbook: a summary, the results, and what supports the processes.</summary>
internal sealed class AssessmentWorkbook(Assessment assessment, ReportOptions options)
{
    /// <summary>The maximum length of a cell's text that spreadsheets read.</summary>
    private const int MaxText = 32767;

    private const double Identifier = 14, Name = 44, Number = 12, Word = 22, Text = 60;

    public byte[] Write()
    {
        using var stream = new MemoryStream();

        // The stream is in memory, so the task has ended when it is returned.
        WriteAsync(stream).GetAwaiter().GetResult();
        stream.Position = 0;
        return StoredZip.Repack(stream);
    }

    private async Task WriteAsync(Stream stream)
    {
        var write = new SpreadCheetahOptions { DefaultDateTimeFormat = null, DocumentProperties = null, CompressionLevel = SpreadCheetahCompressionLevel.Fastest };
        Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream, write).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            var sheets = new Styles(workbook);
            await WriteSummaryAsync(workbook, sheets).ConfigureAwait(false);
            await WriteResultsAsync(workbook, sheets).ConfigureAwait(false);
            await WriteMappingAsync(workbook, sheets).ConfigureAwait(false);
            await workbook.FinishAsync().ConfigureAwait(false);
        }
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
            (ReportTexts.MovedFromHead, Word)).ConfigureAwait(false);
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
                    Of(string.Join(", ", row.MovedFrom), styles.Text)).ConfigureAwait(false);
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

    /// <summary>Begins a sheet with a frozen header row.</summary>
    private static async Task StartAsync(Spreadsheet workbook, Styles styles, string name, bool filters, params (string Head, double Width)[] columns)
    {
        var sheet = new WorksheetOptions { FrozenRows = 1 };
        for (int i = 0; i < columns.Length; i++)
        {
            sheet.Column(i + 1).Width = columns[i].Width;
        }

        if (filters)
        {
            sheet.AutoFilter = new AutoFilterOptions($"A1:{(char)('A' + columns.Length - 1)}1");
        }

        await workbook.StartWorksheetAsync(name, sheet).ConfigureAwait(false);
        await AddAsync(workbook, [.. columns.Select(column => new Cell(column.Head, styles.Head))]).ConfigureAwait(false);
    }

    private static async Task AddAsync(Spreadsheet workbook, params Cell[] cells) => await workbook.AddRowAsync(cells).ConfigureAwait(false);

    /// <summary>A cell of text, which a spreadsheet runs as no formula and takes for no date.</summary>
    private static Cell Of(string? text, StyleId style)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        string printed = PrintedText.Of(text);
        return new Cell(printed.Length <= MaxText ? printed : $"{printed[..(char.IsHighSurrogate(printed[MaxText - 2]) ? MaxText - 2 : MaxText - 1)]}…", style);
    }

    /// <summary>The styles of cells.</summary>
    private sealed class Styles(Spreadsheet workbook)
    {
        public StyleId Head { get; } = workbook.AddStyle(new Style
        {
            Font = { Bold = true, Color = System.Drawing.Color.White },
            Fill = { Color = System.Drawing.Color.FromArgb(0x0B, 0x5A, 0x87) },
            Alignment = { WrapText = true, Vertical = VerticalAlignment.Center },
        });

        public StyleId Bold { get; } = workbook.AddStyle(new Style { Font = { Bold = true }, Alignment = { Vertical = VerticalAlignment.Top } });

        /// <summary>Text, also where somebody edits the cell.</summary>
        public StyleId Text { get; } = workbook.AddStyle(new Style { Format = NumberFormat.Custom("@"), Alignment = { Vertical = VerticalAlignment.Top } });

        public StyleId Wrapped { get; } = workbook.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });

        public StyleId Score { get; } = workbook.AddStyle(new Style { Format = NumberFormat.Custom("0.0##"), Alignment = { Vertical = VerticalAlignment.Top } });
    }
}
