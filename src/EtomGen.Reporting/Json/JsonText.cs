using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Json;

/// <summary>Writes JSON for people and programs: names stay readable, and the bytes are the same on every machine.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,

        // A file is read, not put into a page: names stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A document, its lines ending in a line feed.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        // Within JSON strings line breaks are escaped, so what is left is the writer's own, which are the machine's.
        string text = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).Replace("\r\n", "\n", StringComparison.Ordinal);
        return $"{PrintedText.EscapeDirections(text)}\n";
    }

    public static void WriteGenerator(Utf8JsonWriter json, Generator generator)
    {
        json.WriteStartObject("generator");
        json.WriteString("name", Generator.Name);
        json.WriteString("version", generator.Version);
        json.WriteEndObject();
    }

    public static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("submitted", coverage.Submitted);
        json.WriteNumber("contained", coverage.Contained);
        json.WriteBoolean("exact", coverage.IsExact);
        json.WriteEndObject();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
