using EtomGen.Reporting.Content;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace EtomGen.Reporting.Xlsx;

/// <summary>A workbook whose bytes are the same on every machine. It knows the styles of cells; its sheets are those of a derived class.</summary>
internal abstract class Workbook
{
    /// <summary>The maximum length of a cell's text that spreadsheets read.</summary>
    private const int MaxText = 32767;

    private protected const double Identifier = 14, Name = 44, Number = 12, Word = 22, Text = 60;

    public byte[] Write()
    {
        using var stream = new MemoryStream();

        // The stream is in memory, so the task has ended when it is returned.
        WriteAsync(stream).GetAwaiter().GetResult();
        stream.Position = 0;
        return StoredZip.Repack(stream);
    }

    private protected abstract Task WriteSheetsAsync(Spreadsheet workbook, Styles styles);

    private async Task WriteAsync(Stream stream)
    {
        var write = new SpreadCheetahOptions { DefaultDateTimeFormat = null, DocumentProperties = null, CompressionLevel = SpreadCheetahCompressionLevel.Fastest };
        Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream, write).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            await WriteSheetsAsync(workbook, new Styles(workbook)).ConfigureAwait(false);
            await workbook.FinishAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Begins a sheet with a frozen header row.</summary>
    private protected static async Task StartAsync(Spreadsheet workbook, Styles styles, string name, bool filters, params (string Head, double Width)[] columns)
    {
        var sheet = new WorksheetOptions { FrozenRows = 1 };
        for (int i = 0; i < columns.Length; i++)
        {
            sheet.Column(i + 1).Width = columns[i].Width;
        }

        if (filters)
        {
            sheet.AutoFilter = new AutoFilterOptions($"A1:{ColumnOf(columns.Length)}1");
        }

        await workbook.StartWorksheetAsync(name, sheet).ConfigureAwait(false);
        await AddAsync(workbook, [.. columns.Select(column => new Cell(column.Head, styles.Head))]).ConfigureAwait(false);
    }

    private protected static async Task AddAsync(Spreadsheet workbook, params Cell[] cells) => await workbook.AddRowAsync(cells).ConfigureAwait(false);

    /// <summary>The name of a column, from 1: <c>A</c>, <c>Z</c>, <c>AA</c>.</summary>
    private static string ColumnOf(int number) => number <= 26 ? $"{(char)('A' + number - 1)}" : $"{ColumnOf((number - 1) / 26)}{ColumnOf(((number - 1) % 26) + 1)}";

    /// <summary>A cell of text, which a spreadsheet runs as no formula and takes for no date.</summary>
    private protected static Cell Of(string? text, StyleId style)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        string printed = PrintedText.Of(text);
        return new Cell(printed.Length <= MaxText ? printed : $"{printed[..(char.IsHighSurrogate(printed[MaxText - 2]) ? MaxText - 2 : MaxText - 1)]}…", style);
    }

    /// <summary>The styles of cells.</summary>
    private protected sealed class Styles(Spreadsheet workbook)
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
