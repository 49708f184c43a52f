using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EtomGen.Tool.Tests.Harness;

/// <summary>Builds workbooks as spreadsheet programs save them: every text, numbers among them, is a shared string.</summary>
internal sealed class WorkbookBuilder
{
    private const string NumberMark = "number:";

    /// <summary>
    /// The cell formats, by position: general, a built-in date, a date of one's own, a number with a unit; then built-in ones at the ends of those of dates, and next to them.
    /// </summary>
    private static readonly uint[] Formats = [0, 14, 164, 165, 22, 27, 36, 13, 23, 26, 37];

    private readonly List<(string Name, List<string?[]> Rows, List<string> Merged)> _sheets = [];

    /// <summary>A cell that is a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">The position of its format: 0 general, 1, 2 and 4 to 6 dates, 3 a number with a unit, 7 to 10 other numbers.</param>
    public static string Number(int number, int format) => $"{NumberMark}{format}:{number}";

    public WorkbookBuilder Sheet(string name, params string?[][] rows)
    {
        _sheets.Add((name, [.. rows], []));
        return this;
    }

    /// <summary>Merges a range of cells of the last sheet, such as <c>A2:A3</c>.</summary>
    public WorkbookBuilder Merge(string range)
    {
        _sheets[^1].Merged.Add(range);
        return this;
    }

    /// <summary>A sheet of empty rows.</summary>
    public WorkbookBuilder EmptySheet(string name, int rows) => Sheet(name, [.. Enumerable.Repeat(Array.Empty<string?>(), rows)]);

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            var texts = new List<string>();
            var sheets = new Sheets();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(
                    new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm" },
                    new NumberingFormat { NumberFormatId = 165, FormatCode = "[Red]0 \"days\"" }),
                new CellStyleFormats(new CellFormat { NumberFormatId = 14 }),
                new CellFormats(Formats.Select(format => new CellFormat { NumberFormatId = format })));
            foreach ((string name, List<string?[]> rows, List<string> merged) in _sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((row, i) => RowOf(row, (uint)i + 1, texts))));
                if (merged.Count > 0)
                {
                    part.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                }

                sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.Count() + 1, Id = workbook.GetIdOfPart(part) });
            }

            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                texts.Select(text => new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve })));
            workbook.Workbook = new Workbook(sheets);
        }

        return stream.ToArray();
    }

    private static Row RowOf(string?[] cells, uint number, List<string> texts)
    {
        var row = new Row { RowIndex = number };
        for (int i = 0; i < cells.Length; i++)
        {
            string reference = $"{(char)('A' + i)}{number}";
            if (cells[i]?.Split(':') is [var mark, var format, var value] && $"{mark}:" == NumberMark)
            {
                row.Append(new Cell { CellReference = reference, StyleIndex = uint.Parse(format, CultureInfo.InvariantCulture), CellValue = new CellValue(value) });
            }
            else if (cells[i] is { } text)
            {
                texts.Add(text);
                row.Append(new Cell { CellReference = reference, DataType = CellValues.SharedString, CellValue = new CellValue(texts.Count - 1) });
            }
        }

        return row;
    }
}
