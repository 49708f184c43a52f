using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads the rows of a sheet of a workbook.</summary>
internal sealed class SheetReader(string[] shared, DateFormats dates, SourceMeter meter, CancellationToken cancellationToken)
{
    private readonly List<SourceRow> _rows = [];
    private readonly List<string> _cells = [];
    private readonly List<string> _merged = [];
    private int _row, _column;
    private string? _type, _format;

    /// <summary>The rows that are not blank. Cells that are merged from top to bottom have their value in each row.</summary>
    public IReadOnlyList<SourceRow> Read(WorksheetPart part)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.ElementType == typeof(Row))
            {
                ReadRow(reader);
            }
            else if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
            {
                _column = reader.Attribute("r") is { } reference ? CellReference.ColumnOf(reference) : _column + 1;
                (_type, _format) = (reader.Attribute("t"), reader.Attribute("s"));
            }
            else if (reader.IsStartElement && (reader.ElementType == typeof(CellValue) || reader.ElementType == typeof(Text)))
            {
                Add(Value(reader.GetText()));
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && reader.Attribute("ref") is { } range)
            {
                _merged.Add(range);
            }
        }

        MergedCells.Fill(_rows, _merged, meter);
        return _rows;
    }

    private void ReadRow(OpenXmlReader reader)
    {
        if (reader.IsStartElement)
        {
            _row = reader.Attribute("r") is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : _row + 1;
            _column = -1;
            _cells.Clear();
            meter.Count(_row, 0, "");
        }

        if (reader.IsEndElement && new SourceRow(_row, [.. _cells]) is { IsBlank: false } row)
        {
            _rows.Add(row);
        }
    }

    private void Add(string value)
    {
        meter.Count(_row, _column, value);
        while (_cells.Count <= _column)
        {
            meter.Count(_row, _cells.Count, "");
            _cells.Add("");
        }

        _cells[_column] += value;
    }

    private string Value(string stored) => _type switch
    {
        "s" =>
            int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < shared.Length
                ? shared[index]
                : throw new InvalidDataException($"shared text {stored} does not exist"),
        "e" => "",
        null or "n" when double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) =>
            $"{number.ToString(CultureInfo.InvariantCulture)}{(dates.Contains(_format) ? " (a date)" : "")}",
        _ => stored,
    };
}
