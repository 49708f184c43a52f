using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as JSON.</summary>
public static class AssessmentJson
{
    private const int FormatVersion = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,

        // A file is read, not put into a page: names stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The assessment as JSON, its lines ending in a line feed.</summary>
    public static string Write(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            WriteAssessment(json, assessment);
        }

        // Within JSON strings line breaks are escaped, so what is left is the writer's own, which are the machine's.
        return $"{Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).Replace("\r\n", "\n", StringComparison.Ordinal)}\n";
    }

    private static void WriteAssessment(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("company", assessment.Company);
        json.WriteString("product", assessment.Product);
        WriteOptional(json, "productVersion", assessment.ProductVersion);
        json.WriteString("kind", assessment.Kind.ToString().ToLowerInvariant());
        json.WriteString("frameworxVersion", assessment.FrameworxVersion);
        json.WriteString("frameworkRelease", assessment.Framework.Release.ToString());
        WriteOptional(json, "completedOn", assessment.CompletedOn);
        WriteOptional(json, "reportUrl", assessment.ReportUrl?.AbsoluteUri);
        WriteCoverage(json, assessment.Coverage);
        json.WriteStartArray("scope");
        foreach (AssessedGroup group in assessment.Scope)
        {
            WriteGroup(json, group);
        }

        json.WriteEndArray();
        json.WriteStartArray("modules");
        foreach (AssessedModule module in assessment.Modules)
        {
            WriteModule(json, module);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, AssessedGroup group)
    {
        json.WriteStartObject();
        WriteProcess(json, group.Process);
        WriteCoverage(json, group.Coverage);
        json.WriteStartArray("processes");
        foreach (AssessedProcess process in group.Processes)
        {
            json.WriteStartObject();
            WriteProcess(json, process.Process);
            json.WriteBoolean("submitted", process.IsSubmitted);
            if (process.Score is { } score)
            {
                json.WriteNumber("score", score);
            }

            json.WriteString("result", process.Result);
            WriteOptional(json, "comment", process.Comment);
            WriteOptional(json, "deviation", process.Deviation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteModule(Utf8JsonWriter json, AssessedModule module)
    {
        json.WriteStartObject();
        json.WriteString("name", module.Name);
        WriteOptional(json, "note", module.Note);
        json.WriteStartArray("supports");
        foreach (FrameworkProcess process in module.Supports)
        {
            json.WriteStringValue(process.Identifier.Value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProcess(Utf8JsonWriter json, FrameworkProcess process)
    {
        json.WriteString("identifier", process.Identifier.Value);
        json.WriteString("name", process.Name);
        json.WriteNumber("level", process.Level);
    }

    private static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("submitted", coverage.Submitted);
        json.WriteNumber("contained", coverage.Contained);
        json.WriteBoolean("exact", coverage.IsExact);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
