using System.Text;
using System.Text.Json;

namespace EtomGen.Reporting.Json;

/// <summary>The line and column of each value of a JSON text, by its path, for messages.</summary>
internal sealed class JsonPlaces
{
    private readonly byte[] _json;
    private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);

    /// <summary>Walks a text.</summary>
    /// <exception cref="FormatException">The text is not JSON, or an object has a property twice.</exception>
    public JsonPlaces(string text)
    {
        if (string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')))
        {
            throw new FormatException("(1,1): This is not JSON: it is empty");
        }

        _json = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        try
        {
            var reader = new Utf8JsonReader(_json);
            reader.Read();
            Walk(ref reader, "");
            reader.Read();
        }
        catch (JsonException error)
        {
            string message = error.Message.Split(" LineNumber:")[0];
            throw new FormatException($"({error.LineNumber + 1},{error.BytePositionInLine + 1}): This is not JSON: {message}", error);
        }
    }

    /// <summary>The walked text, which is well-formed.</summary>
    public ReadOnlyMemory<byte> Json => _json;

    /// <summary>An error at a path, or at the nearest one around it that exists.</summary>
    public FormatException Error(string path, string message) => new($"{Of(path)}{message}");

    /// <summary>Line, column and path as the beginning of an error.</summary>
    public string Of(string path)
    {
        string existing = path;
        while (!_offsets.ContainsKey(existing))
        {
            existing = existing[..Math.Max(0, existing.LastIndexOfAny(['.', '[']))];
        }

        ReadOnlySpan<byte> before = _json.AsSpan(0, _offsets[existing]);
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return $"({before.Count((byte)'\n') + 1},{column}): {(path.Length == 0 ? "" : $"{path}: ")}";
    }

    private void Walk(ref Utf8JsonReader reader, string path)
    {
        if (!_offsets.TryAdd(path, (int)reader.TokenStartIndex))
        {
            _offsets[path] = (int)reader.TokenStartIndex;
            throw Error(path, "This property is here for the second time: keep one of the two");
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                string name = NameAt(ref reader, path);
                reader.Read();
                Walk(ref reader, path.Length == 0 ? name : $"{path}.{name}");
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Walk(ref reader, $"{path}[{i}]");
            }
        }
    }

    private string NameAt(ref Utf8JsonReader reader, string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error(path, "A property has a name that is not text: it has half of a surrogate pair");
        }
    }
}
