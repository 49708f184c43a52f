using System.Data.Common;
using EtomGen.Framework.Raw;
using Sylvan.Data.Csv;

namespace EtomGen.Framework.Reading;

/// <summary>Reads a text in CSV (RFC 4180) under a header row of known columns. A malformed row is reported and costs only itself.</summary>
/// <param name="text">The text, which may start with a byte order mark.</param>
/// <param name="form">The columns.</param>
/// <param name="lines">The lines of the text.</param>
/// <param name="findings">Takes the faults.</param>
internal sealed class CsvTable(string text, CsvForm form, LineMap lines, FindingList findings)
{
    private const int InitialBuffer = 0x4000;

    private readonly int _bodyStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>For each column of the text its index among the known ones, or -1.</summary>
    private int[] _columns = [];
    private string?[] _above = [];
    private int _headerEnd;
    private bool _isForeign;

    /// <summary>The header row.</summary>
    public FileLocation Head => lines.LocationOf(_bodyStart, _headerEnd - _bodyStart);

    /// <summary>Whether the header row lacks a required column. That is reported once, and not for every row.</summary>
    public bool LacksColumns { get; private set; }

    /// <summary>Reads the rows.</summary>
    /// <param name="take">Takes a row, and says whether more are read.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public void Read(Func<RawRow, bool> take, CancellationToken cancellationToken)
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
            while (takesMore && !_isForeign && reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                int length = reader.GetRawRecord(null, 0);
                takesMore = ReadRecord(reader, start, length) is not { } row || take(row);
                start += length;
            }
        }
        catch (CsvFormatException e)
        {
            (int fieldStart, int length) = LocateColumn(start, text.Length - start, e.FieldOrdinal);
            int lineEnd = text.IndexOfAny(['\r', '\n'], fieldStart);
            Report(
                fieldStart,
                lineEnd < 0 ? length : Math.Min(length, lineEnd - fieldStart),
                "The quotes of this field do not match, and nothing after this was read: enclose the field in quotes, and double each quote within it");
        }

        if (_columns.Length == 0 && findings.Count == 0)
        {
            Report(Head, $"The file is empty: {form.Kind} starts with a header row, such as {string.Join(",", form.Columns)}");
        }
    }

    /// <summary>The location of a field of a row, or of the row where it has no such field.</summary>
    /// <param name="rowStart">Where the row starts.</param>
    /// <param name="rowLength">The length of the row.</param>
    /// <param name="field">The index of the field's column among the known ones.</param>
    public (int Start, int Length) Locate(int rowStart, int rowLength, int field) =>
        Array.IndexOf(_columns, field) is >= 0 and var column ? LocateColumn(rowStart, rowLength, column) : (rowStart, rowLength);

    private RawRow? ReadRecord(CsvDataReader reader, int start, int length)
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
            Report(
                start,
                contentLength,
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

        return new RawRow(values, start, contentLength);
    }

    /// <summary>A field. Where it equals the field above it, that string is shared; most records repeat levels, domains and vertical groups.</summary>
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
        if (SeparatorFault(text.Substring(start, length)) is { } fault)
        {
            (_isForeign, LacksColumns) = (true, true);
            Report(Head, $"{fault}; nothing after this was read");
            return;
        }

        int[] columns = new int[reader.RowFieldCount];
        (int Start, int Length)[] fields = [.. LocateColumns(start, length)];
        for (int column = 0; column < columns.Length; column++)
        {
            string header = TextFolding.Fold(reader.GetString(column));
            columns[column] = form.IndexOf(header);
            (int fieldStart, int fieldLength) = column < fields.Length ? fields[column] : (start, length);
            if (columns[column] < 0)
            {
                Report(fieldStart, fieldLength, $"The column '{Excerpt.Of(header)}' is not known; the known ones are {string.Join(", ", form.Columns)}");
            }
            else if (Array.IndexOf(columns, columns[column], 0, column) >= 0)
            {
                Report(fieldStart, fieldLength, $"The column {header} occurs twice: keep one of the two");
                columns[column] = -1;
            }
        }

        _columns = columns;
        _above = new string?[columns.Length];
        string[] missing = [.. form.Required.Where(column => !columns.Contains(form.IndexOf(column)))];
        if (missing.Length > 0)
        {
            LacksColumns = true;
            Report(Head, $"The header row lacks the column {string.Join(" and the column ", missing)}; {form.Requirement}");
        }
    }

    /// <summary>Why a header is not one of fields between commas, or <see langword="null"/>.</summary>
    private string? SeparatorFault(string header) =>
        header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? $"'{Excerpt.Of(header)}' tells spreadsheets the separator and is not part of {form.Kind}: remove this line, and separate fields by commas"
        : header.IndexOf(',') < 0 && header.IndexOfAny([';', '\t']) is >= 0 and var separator
            ? $"The fields are separated by {(header[separator] == ';' ? "semicolons" : "tabs")}: {form.Kind} has commas"
        : null;

    private void Report(int start, int length, string message) => Report(lines.LocationOf(start, length), message);

    private void Report(FileLocation location, string message) => findings.Add(new FrameworkFinding(form.RuleId, true, message, location));

    /// <summary>The location of a column of a record; the library tells the location of records only.</summary>
    private (int Start, int Length) LocateColumn(int start, int length, int column)
    {
        foreach ((int Start, int Length) field in LocateColumns(start, length))
        {
            if (column-- == 0)
            {
                return field;
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

/// <summary>The columns of a kind of file in CSV.</summary>
/// <param name="RuleId">The rule for a malformed file of the kind.</param>
/// <param name="Kind">The kind of file in words, with its article.</param>
/// <param name="Columns">The known columns, in the order in which they are written.</param>
/// <param name="Required">The required columns.</param>
/// <param name="Requirement">A clause that names the required columns.</param>
internal sealed record CsvForm(string RuleId, string Kind, string[] Columns, string[] Required, string Requirement)
{
    /// <summary>The rule for a file of the kind that exceeds a limit.</summary>
    public string LimitRuleId { get; set; } = RuleId;

    /// <summary>The maximum number of rows.</summary>
    public int MaxRows { get; set; } = int.MaxValue;

    /// <summary>What the rows state, in words.</summary>
    public string Rows { get; set; } = "rows";

    /// <summary>What to do with a file of too many rows.</summary>
    public string Remedy { get; set; } = "split it";

    /// <summary>The kind of file in words.</summary>
    public string Noun => Kind.Substring(Kind.IndexOf(' ') + 1);

    /// <summary>The index of a column among the known ones, regardless of case, or -1.</summary>
    public int IndexOf(string header) => Array.FindIndex(Columns, name => string.Equals(name, header, StringComparison.OrdinalIgnoreCase));
}
