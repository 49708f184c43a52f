using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EtomGen.Tool.Tests.Harness;

/// <summary>Builds workbooks as spreadsheet programs save them: every text, numbers among them, is a shared string.</summary>
internal sealed class WorkbookBuilder
{
    private readonly List<(string Name, List<string?[]> Rows)> _sheets = [];

    public WorkbookBuilder Sheet(string name, params string?[][] rows)
    {
        _sheets.Add((name, [.. rows]));
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
            foreach ((string name, List<string?[]> rows) in _sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((row, i) => RowOf(row, (uint)i + 1, texts))));
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
            if (cells[i] is { } text)
            {
                texts.Add(text);
                row.Append(new Cell { CellReference = $"{(char)('A' + i)}{number}", DataType = CellValues.SharedString, CellValue = new CellValue(texts.Count - 1) });
            }
        }

        return row;
    }
}
