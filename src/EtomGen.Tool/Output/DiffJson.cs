using System.Text.Json;
using EtomGen.Reporting.Content;

namespace EtomGen.Tool.Output;

/// <summary>Writes a comparison, and what it means for an assessment, as JSON: every process of either release.</summary>
internal static class DiffJson
{
    public static string Write(FrameworkComparison comparison, AssessmentMove? move) => JsonDocuments.Write(json =>
    {
        Write(json, comparison);
        if (move is not null)
        {
            Write(json, move);
        }
    });

    private static void Write(Utf8JsonWriter json, FrameworkComparison comparison)
    {
        json.WriteString("from", comparison.From.Release.ToString());
        json.WriteString("to", comparison.To.Release.ToString());
        json.WriteStartArray("changes");
        foreach (ProcessChange change in comparison.Changes)
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (string word in ReportTexts.WordsOf(change.Kinds))
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
            Write(json, "before", change.Before);
            Write(json, "after", change.After);
            json.WriteString("evidence", ReportTexts.Word(change.Evidence));
            json.WriteString("confidence", ReportTexts.Word(change.Confidence));
            json.WriteStartArray("candidates");
            foreach (FrameworkProcess candidate in change.Candidates)
            {
                json.WriteStringValue(candidate.Identifier.Value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string property, FrameworkProcess? process)
    {
        if (process is null)
        {
            json.WriteNull(property);
            return;
        }

        json.WriteStartObject(property);
        json.WriteString("identifier", process.Identifier.Value);
        json.WriteString("name", process.Name);
        json.WriteNumber("level", process.Level);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AssessmentMove move)
    {
        json.WriteStartObject("move");
        json.WriteString("coverageBefore", move.Assessment.Coverage.ToString());
        json.WriteString("coverageAfter", move.CoverageAfter.ToString());
        Write(json, "before", move.Before);
        Write(json, "after", move.After);
        json.WriteStartArray("rows");
        foreach (MovedProcess row in MovedRows.Of(move))
        {
            json.WriteStartObject();
            Write(json, "before", row.Row.Process);
            Write(json, "after", row.Counterpart);
            if (row.Row.Score is { } score)
            {
                json.WriteNumber("score", score);
            }
            else
            {
                json.WriteNull("score");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string property, IReadOnlyList<MovedGroup> groups)
    {
        json.WriteStartArray(property);
        foreach (MovedGroup group in groups)
        {
            json.WriteStartObject();
            json.WriteString("identifier", group.Process.Identifier.Value);
            json.WriteString("name", group.Process.Name);
            json.WriteString("coverage", group.Coverage.ToString());
            json.WriteNumber("rows", group.Processes.Count);
            json.WriteNumber("moved", group.Processes.Count(row => row.Counterpart is not null));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
