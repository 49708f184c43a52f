using System.Text.Json;
using EtomGen.Reporting.Content;
using static EtomGen.Reporting.Json.JsonText;

namespace EtomGen.Reporting.Json;

/// <summary>Writes an assessment in the format of <c>assessment-1.schema.json</c>.</summary>
internal static class AssessmentJsonWriter
{
    /// <summary>Where the schema is published.</summary>
    public const string SchemaAddress = "https://raw.githubusercontent.com/etomgen/etomgen/main/src/EtomGen.Reporting/Json/assessment-1.schema.json";

    /// <summary>The assessment as JSON, its lines ending in a line feed.</summary>
    public static string Write(Assessment assessment, Generator generator) => JsonText.Write(json => WriteAssessment(json, assessment, generator));

    private static void WriteAssessment(Utf8JsonWriter json, Assessment assessment, Generator generator)
    {
        json.WriteStartObject();
        json.WriteString("$schema", SchemaAddress);
        json.WriteNumber("formatVersion", AssessmentJson.FormatVersion);
        json.WriteString("company", assessment.Company);
        json.WriteString("product", assessment.Product);
        WriteOptional(json, "productVersion", assessment.ProductVersion);
        json.WriteString("kind", AssessmentJson.WordOf(assessment.Kind));
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
        json.WriteStartArray("mappings");
        foreach (ProcessMapping mapping in assessment.Mappings.All.Where(mapping => mapping.Kind != MappingKind.Module))
        {
            WriteMapping(json, mapping);
        }

        json.WriteEndArray();
        if (assessment.Unresolved.Count > 0)
        {
            json.WriteStartArray("unresolved");
            foreach (UnresolvedProcess unresolved in assessment.Unresolved)
            {
                WriteUnresolved(json, unresolved);
            }

            json.WriteEndArray();
        }

        if (assessment.Goals.Count > 0)
        {
            json.WriteStartArray("goals");
            foreach (ConformanceGoal goal in assessment.Goals)
            {
                WriteGoal(json, goal);
            }

            json.WriteEndArray();
        }

        JsonText.WriteGenerator(json, generator);
        json.WriteEndObject();
    }

    private static void WriteGoal(Utf8JsonWriter json, ConformanceGoal goal)
    {
        json.WriteStartObject();
        WriteOptional(json, "process", goal.Process?.Identifier.Value);
        if (goal.MinimumScore is { } score)
        {
            json.WriteNumber("minimumScore", score);
        }

        if (goal.MinimumCoverage is { } minimumCoverage)
        {
            json.WriteNumber("minimumCoverage", minimumCoverage);
        }

        json.WriteBoolean("met", goal.IsMet);
        WriteCoverage(json, goal.Coverage);
        WriteTexts(json, "below", goal.Below.Select(row => row.Process.Identifier.Value));
        json.WriteEndObject();
    }

    private static void WriteUnresolved(Utf8JsonWriter json, UnresolvedProcess unresolved)
    {
        json.WriteStartObject();
        json.WriteString("release", unresolved.Release);
        json.WriteString("identifier", unresolved.Identifier);
        WriteOptional(json, "name", unresolved.Name);
        if (unresolved.Score is { } score)
        {
            json.WriteNumber("score", score);
        }

        WriteOptional(json, "comment", unresolved.Comment);
        WriteOptional(json, "deviation", unresolved.Deviation);
        WriteEvidence(json, unresolved.Evidence);
        WriteOptional(json, "module", unresolved.Module);
        WriteOptional(json, "reason", unresolved.Reason);
        WriteOrigins(json, unresolved.MovedFrom);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<ScoreEvidence> evidence)
    {
        if (evidence.Count > 0)
        {
            WriteTexts(json, "evidence", evidence.Select(piece => piece.Text));
        }
    }

    private static void WriteOrigins(Utf8JsonWriter json, IReadOnlyList<ProcessOrigin> origins)
    {
        if (origins.Count > 0)
        {
            json.WriteString("movedFrom", string.Join(", ", origins));
        }
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
            WriteEvidence(json, process.Evidence);
            WriteOrigins(json, process.MovedFrom);
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
        WriteTexts(json, "supports", module.Supports.Select(process => process.Identifier.Value));
        json.WriteEndObject();
    }

    private static void WriteMapping(Utf8JsonWriter json, ProcessMapping mapping)
    {
        json.WriteStartObject();
        json.WriteString("process", mapping.Process.Identifier.Value);
        json.WriteString("kind", AssessmentJson.WordOf(mapping.Kind));
        json.WriteString("element", mapping.Element);
        WriteOptional(json, "note", mapping.Note);
        json.WriteString("automation", AssessmentJson.WordOf(mapping.Automation));
        json.WriteEndObject();
    }

    private static void WriteProcess(Utf8JsonWriter json, FrameworkProcess process)
    {
        json.WriteString("identifier", process.Identifier.Value);
        json.WriteString("name", process.Name);
        json.WriteNumber("level", process.Level);
    }
}
