using System.Data.Common;
using Sylvan.Data.Csv;

namespace EtomGen.Framework.Reading;

/// <summary>A text in CSV (RFC 4180) under a header row of known columns. What is wrong with its form is reported, and costs only the row that has it.</summary>
/// <param name="text">The text, which may start with a byte order mark.</param>
/// <param name="form">The columns.</param>
/// <param name="findings">Where faults are reported.</param>
/// <param name="cancellationToken">Stops reading.</param>
internal sealed class CsvTable(string text, CsvForm form, FileFindings findings, CancellationToken cancellationToken)
{
    private const int InitialBuffer = 0x4000;

    private readonly int _bodyStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>For each column of the text its place among the known ones, or -1.</summary>
    private int[] _columns = [];
    private string?[] _above = [];
    private int _headerEnd;

    /// <summary>The header row.</summary>
    public FileLocation Head => findings.Lines.LocationOf(_bodyStart, _headerEnd - _bodyStart);

    /// <summary>Whether the header row lacks a column that must be there; then every row would only repeat what is said of it.</summary>
    public bool LacksColumns { get; private set; }

    /// <summary>Reads the rows.</summary>
    /// <param name="take">Takes a row, and says whether it takes more.</param>
    public void Read(Func<CsvRow, bool> take)
    {
        int start = _bodyStart;
        try
        {
            using var input = new StringReader(text.Substring(_bodyStart));
            using var reader = CsvDataReader.Create(input, new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                Comment = '\0',
                BufferSize = InitialBuffer,
                MaxBufferSize = Math.Max(InitialBuffer, text.Length * 2),
                ColumnStringFactory = Share,
            });
            bool takesMore = true;
            while (takesMore && reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                int length = reader.GetRawRecord(null, 0);
                takesMore = ReadRecord(reader, start, length) is not { } row || take(row);
                start += length;
            }
        }
        catch (CsvFormatException e)
        {
            (int place, int length) = LocateColumn(start, text.Length - start, e.FieldOrdinal);
            int lineEnd = text.IndexOfAny(['\r', '\n'], place);
            findings.Report(
                form.RuleId,
                findings.Lines.LocationOf(place, lineEnd < 0 ? length : Math.Min(length, lineEnd - place)),
                "The quotes of this field do not match, and nothing after this place was read: enclose the field in quotes, and double each quote within it");
        }

        if (_columns.Length == 0 && findings.All.Count == 0)
        {
            findings.Report(form.RuleId, Head, $"The file is empty: {form.Kind} starts with a header row, such as {string.Join(",", form.Columns)}");
        }
    }

    /// <summary>Where a field of a row stands, or the row where it has no such field.</summary>
    /// <param name="rowStart">Where the row starts.</param>
    /// <param name="rowLength">How long the row is.</param>
    /// <param name="field">The field, by its column's place among the known ones.</param>
    public (int Start, int Length) Locate(int rowStart, int rowLength, int field) =>
        Array.IndexOf(_columns, field) is >= 0 and var column ? LocateColumn(rowStart, rowLength, column) : (rowStart, rowLength);

    private CsvRow? ReadRecord(CsvDataReader reader, int start, int length)
    {
        int contentLength = length;
        while (contentLength > 0 && text[start + contentLength - 1] is '\r' or '\n')
        {
            contentLength--;
        }

        if (contentLength == 0)
        {
            return null;
        }

        if (_columns.Length == 0)
        {
            ReadHeader(reader, start, contentLength);
            return null;
        }

        if (reader.RowFieldCount > _columns.Length)
        {
            findings.Report(
                form.RuleId,
                findings.Lines.LocationOf(start, contentLength),
                $"This row has {reader.RowFieldCount} fields under {_columns.Length} columns and was left out: enclose fields that hold commas in quotes");
            return null;
        }

        string?[] values = new string?[form.Columns.Length];
        for (int column = 0; column < reader.RowFieldCount; column++)
        {
            if (_columns[column] >= 0)
            {
                values[_columns[column]] = reader.GetString(column);
            }
        }

        return new CsvRow(values, start, contentLength);
    }

    /// <summary>A field as the text that the record above has in its column, where it is the same: levels, releases, domains and vertical groups mostly are.</summary>
    private string Share(DbDataReader reader, int column, char[] buffer, int offset, int length)
    {
        string? above = column < _above.Length ? _above[column] : null;
        if (above?.Length == length)
        {
            int same = 0;
            while (same < length && above[same] == buffer[offset + same])
            {
                same++;
            }

            if (same == length)
            {
                return above;
            }
        }

        var field = new string(buffer, offset, length);
        if (column < _above.Length)
        {
            _above[column] = field;
        }

        return field;
    }

    private void ReadHeader(CsvDataReader reader, int start, int length)
    {
        _headerEnd = start + length;
        int[] columns = new int[reader.RowFieldCount];
        (int Start, int Length)[] places = [.. LocateColumns(start, length)];
        for (int column = 0; column < columns.Length; column++)
        {
            string header = TextFolding.Fold(reader.GetString(column));
            columns[column] = form.IndexOf(header);
            (int place, int placeLength) = column < places.Length ? places[column] : (start, length);
            if (columns[column] < 0)
            {
                findings.Report(form.RuleId, findings.Lines.LocationOf(place, placeLength), $"The column '{Excerpt.Of(header)}' is not known; the known ones are {string.Join(", ", form.Columns)}");
            }
            else if (Array.IndexOf(columns, columns[column], 0, column) >= 0)
            {
                findings.Report(form.RuleId, findings.Lines.LocationOf(place, placeLength), $"The column {header} is here twice: keep one of the two");
                columns[column] = -1;
            }
        }

        _columns = columns;
        _above = new string?[columns.Length];
        string[] missing = [.. form.Required.Where(column => Array.IndexOf(columns, form.IndexOf(column)) < 0)];
        if (missing.Length > 0)
        {
            LacksColumns = true;
            findings.Report(form.RuleId, Head, $"The header row lacks the column {string.Join(" and the column ", missing)}; {form.Has}");
        }
    }

    /// <summary>Where a column of a record stands; the library says where records stand, but not fields.</summary>
    private (int Start, int Length) LocateColumn(int start, int length, int column)
    {
        foreach ((int Start, int Length) place in LocateColumns(start, length))
        {
            if (column-- == 0)
            {
                return place;
            }
        }

        return (start, length);
    }

    private IEnumerable<(int Start, int Length)> LocateColumns(int start, int length)
    {
        int end = start + length, fieldStart = start;
        bool isQuoted = false;
        for (int i = start; i <= end; i++)
        {
            if (i == end || (!isQuoted && text[i] == ','))
            {
                yield return (fieldStart, i - fieldStart);
                fieldStart = i + 1;
            }
            else if (text[i] == '"' && text[fieldStart] == '"')
            {
                isQuoted = !isQuoted;
            }
        }
    }
}

/// <summary>A row as written: the values by the places of their columns among the known ones.</summary>
internal readonly record struct CsvRow(string?[] Values, int Start, int Length);

/// <summary>What columns a file in CSV has.</summary>
/// <param name="RuleId">The rule that a fault of form breaks.</param>
/// <param name="Kind">What the file is, with its article.</param>
/// <param name="Columns">The known columns, in the order in which they are written.</param>
/// <param name="Required">Those that must be there.</param>
/// <param name="Has">Says which those are.</param>
internal sealed record CsvForm(string RuleId, string Kind, string[] Columns, string[] Required, string Has)
{
    /// <summary>The place of a column among the known ones, whatever its case, or -1.</summary>
    public int IndexOf(string header) => Array.FindIndex(Columns, name => string.Equals(name, header, StringComparison.OrdinalIgnoreCase));
}
