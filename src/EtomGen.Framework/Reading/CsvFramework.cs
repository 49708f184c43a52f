using System.Data.Common;
using EtomGen.Framework.Checks;
using Sylvan.Data.Csv;

namespace EtomGen.Framework.Reading;

/// <summary>A framework file in CSV (RFC 4180).</summary>
internal sealed class CsvFramework : RawFramework
{
    private const int InitialBuffer = 0x4000;

    private static readonly Field[] RequiredColumns = [Field.Id, Field.Level, Field.Name];

    /// <summary>The field that each column holds, by the column's place.</summary>
    private Field?[] _columns = [];
    private string?[] _above = [];
    private bool _lacksColumns;
    private int _headerEnd;

    private CsvFramework(string text, CancellationToken cancellation)
        : base(text, cancellation)
    {
    }

    public override TextPlace Head => Lines.Place(BodyStart, _headerEnd - BodyStart);

    public static CsvFramework Read(string text, CancellationToken cancellation)
    {
        var framework = new CsvFramework(text, cancellation);
        int start = framework.BodyStart;
        try
        {
            using var input = new StringReader(text.Substring(framework.BodyStart));
            using var reader = CsvDataReader.Create(input, new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                Comment = '\0',
                BufferSize = InitialBuffer,
                MaxBufferSize = Math.Max(InitialBuffer, text.Length * 2),
                ColumnStringFactory = framework.Share,
            });
            while (!framework.IsFull && reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                int length = reader.GetRawRecord(null, 0);
                framework.ReadRecord(reader, start, length);
                start += length;
            }
        }
        catch (CsvFormatException e)
        {
            (int place, int length) = framework.LocateColumn(start, text.Length - start, e.FieldOrdinal);
            int lineEnd = text.IndexOfAny(['\r', '\n'], place);
            framework.Report(
                WellFormed.RuleId,
                framework.Lines.Place(place, lineEnd < 0 ? length : Math.Min(length, lineEnd - place)),
                "The quotes of this field do not match, and nothing after this place was read: enclose the field in quotes, and double each quote within it");
        }

        if (framework._columns.Length == 0 && framework.Findings.Count == 0)
        {
            framework.Report(WellFormed.RuleId, framework.Head, $"The file is empty: a framework file starts with a header row, such as {string.Join(",", Vocabulary.Fields)}");
        }

        return framework;
    }

    protected override (int Start, int Length) Locate(RawRow row, Field field) =>
        Array.IndexOf(_columns, field) is >= 0 and var column ? LocateColumn(row.Start, row.Length, column) : (row.Start, row.Length);

    private void ReadRecord(CsvDataReader reader, int start, int length)
    {
        int contentLength = length;
        while (contentLength > 0 && Text[start + contentLength - 1] is '\r' or '\n')
        {
            contentLength--;
        }

        if (contentLength == 0)
        {
            return;
        }

        if (_columns.Length == 0)
        {
            ReadHeader(reader, start, contentLength);
            return;
        }

        if (reader.RowFieldCount > _columns.Length)
        {
            Report(
                WellFormed.RuleId,
                Lines.Place(start, contentLength),
                $"This row has {reader.RowFieldCount} fields under {_columns.Length} columns and was left out: enclose fields that hold commas in quotes");
            return;
        }

        string?[] values = new string?[Vocabulary.Fields.Length];
        for (int column = 0; column < reader.RowFieldCount; column++)
        {
            if (_columns[column] is { } field)
            {
                values[(int)field] = reader.GetString(column);
            }
        }

        var row = new RawRow(values, start, contentLength);
        if (row[Field.Id] is { } id && id[0] == Vocabulary.FactMark)
        {
            ReadFact(row, id.Substring(1));
        }
        // Without those columns every row would only repeat what is said of the header.
        else if (!_lacksColumns && Array.Exists(values, value => !string.IsNullOrEmpty(value)))
        {
            Add(row);
        }
    }

    /// <summary>A field as the text that the record above has in its column, where it is the same: levels, domains and vertical groups mostly are.</summary>
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

    private void ReadFact(RawRow row, string name)
    {
        int kind = Array.IndexOf(Vocabulary.Facts, name);
        if (kind < 0)
        {
            string known = string.Join(", ", Vocabulary.Facts.Select(fact => $"{Vocabulary.FactMark}{fact}"));
            Report(WellFormed.RuleId, PlaceOf(row, Field.Id), $"{Vocabulary.FactMark}{Excerpt.Of(name)} is not a known fact of a release; the known ones are {known}");
            return;
        }

        (int start, int length) = Locate(row, Field.Name);
        Add(new RawFact((Fact)kind, row[Field.Name] ?? "", start, length));
    }

    private void ReadHeader(CsvDataReader reader, int start, int length)
    {
        _headerEnd = start + length;
        var columns = new Field?[reader.RowFieldCount];
        (int Start, int Length)[] places = [.. LocateColumns(start, length)];
        for (int column = 0; column < columns.Length; column++)
        {
            string header = TextFolding.Fold(reader.GetString(column));
            int field = Array.FindIndex(Vocabulary.Fields, name => string.Equals(name, header, StringComparison.OrdinalIgnoreCase));
            (int place, int placeLength) = column < places.Length ? places[column] : (start, length);
            if (field < 0)
            {
                Report(WellFormed.RuleId, Lines.Place(place, placeLength), $"The column '{Excerpt.Of(header)}' is not known; the known ones are {string.Join(", ", Vocabulary.Fields)}");
            }
            else if (Array.IndexOf(columns, (Field)field) >= 0)
            {
                Report(WellFormed.RuleId, Lines.Place(place, placeLength), $"The column {header} stands here twice: keep one of the two");
            }
            else
            {
                columns[column] = (Field)field;
            }
        }

        _columns = columns;
        _above = new string?[columns.Length];
        string[] missing = [.. RequiredColumns.Where(field => Array.IndexOf(columns, field) < 0).Select(Vocabulary.NameOf)];
        if (missing.Length > 0)
        {
            _lacksColumns = true;
            Report(WellFormed.RuleId, Head, $"The header row lacks the column {string.Join(" and the column ", missing)}; every framework file has id, level and name");
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
            if (i == end || (!isQuoted && Text[i] == ','))
            {
                yield return (fieldStart, i - fieldStart);
                fieldStart = i + 1;
            }
            else if (Text[i] == '"' && Text[fieldStart] == '"')
            {
                isQuoted = !isQuoted;
            }
        }
    }
}
