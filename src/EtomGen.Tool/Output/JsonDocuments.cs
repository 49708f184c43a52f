using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace EtomGen.Tool.Output;

/// <summary>Writes JSON documents alike on every machine.</summary>
internal static class JsonDocuments
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,

        // Letters stay readable; control characters, and what turns the direction of writing, are escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return $"{Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).ReplaceLineEndings("\n")}\n";
    }
}
