using System.Text;
using System.Text.Json;
using EtomGen.Tool.Input;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads lists in JSON, as TM Forum's own tools publish them: an array of objects, or an object that has such arrays and the version of the release.</summary>
/// <remarks>The names of the properties are the header. Nested values stay JSON.</remarks>
internal sealed class JsonList
{
    private const string Version = "version";

    private readonly byte[] _json;
    private readonly string _name;
    private readonly SourceMeter _meter;
    private readonly CancellationToken _cancellationToken;
    private readonly List<SourceTable> _tables = [];
    private int _line = 1, _column = 1, _measured;
    private string? _release;

    private JsonList(string path, byte[] json, CancellationToken cancellationToken)
    {
        _json = json;
        _name = Path.GetFileNameWithoutExtension(path);
        _meter = new SourceMeter(path);
        _cancellationToken = cancellationToken;
    }

    /// <summary>The arrays of a document, each as a table.</summary>
    /// <exception cref="ToolException">The content is not JSON, or exceeds <see cref="SourceLimits"/>.</exception>
    public static IReadOnlyList<SourceTable> Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        var list = new JsonList(path, Encoding.UTF8.GetBytes(InputFile.Decode(content).Text.TrimStart('\uFEFF')), cancellationToken);
        try
        {
            list.ReadDocument();
        }
        catch (JsonException e)
        {
            throw e.LineNumber is { } line
                ? ToolException.CannotRead(path, "is not JSON", (int)line + 1)
                : ToolException.CannotRead(path, $"it is not JSON: {e.Message}");
        }

        return [.. list._tables.Select(table => table with { Release = list._release })];
    }

    private void ReadDocument()
    {
        var reader = new Utf8JsonReader(_json);
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            ReadTable(ref reader, _name);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string property = Text(ref reader);
                reader.Read();
                if (reader.TokenType == JsonTokenType.StartArray)
                {
                    ReadTable(ref reader, property);
                }
                else if (Value(ref reader) is var value && property == Version)
                {
                    _release = value;
                }
            }
        }

        // The rest is read so that a cut document is not taken for a whole one.
        while (reader.Read())
        {
        }
    }

    private void ReadTable(ref Utf8JsonReader reader, string name)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<SourceRow>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            (int line, int column) = Locate((int)reader.TokenStartIndex);
            rows.Add(new SourceRow(rows.Count + 1, ReadEntry(ref reader, columns, rows.Count + 1)) { Line = line, Column = column });
        }

        _tables.Add(new SourceTable(name, [new SourceRow(0, [.. columns.Keys]), .. rows]));
    }

    /// <summary>The values of an entry; none where it is not an object.</summary>
    private string[] ReadEntry(ref Utf8JsonReader reader, Dictionary<string, int> columns, int row)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return [];
        }

        var cells = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string property = Text(ref reader);
            reader.Read();
            columns.TryAdd(property, columns.Count);
            int column = columns[property];
            while (cells.Count <= column)
            {
                _meter.Count(row, cells.Count, "");
                cells.Add("");
            }

            cells[column] = Value(ref reader);
            _meter.Count(row, column, cells[column]);
        }

        return [.. cells];
    }

    private string Value(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Text(ref reader);
            case JsonTokenType.Null:
                return "";
            default:
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                return Encoding.UTF8.GetString(_json, start, (int)reader.BytesConsumed - start);
        }
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("a text has half of a character", e);
        }
    }

    /// <summary>The line and the column of a byte, both from 1. Bytes are asked for in ascending order.</summary>
    private (int Line, int Column) Locate(int index)
    {
        for (; _measured < index; _measured++)
        {
            // The second byte of a character and those after it start with 10; a character of four bytes is two units of text.
            (_line, _column) = _json[_measured] switch
            {
                (byte)'\n' => (_line + 1, 1),
                >= 0x80 and < 0xC0 => (_line, _column),
                >= 0xF0 => (_line, _column + 2),
                _ => (_line, _column + 1),
            };
        }

        return (_line, _column);
    }
}
