using System.Text;
using System.Text.Json;

namespace EtomGen.Compiler.Tests.Declarations;

/// <summary>Writes any declaration as JSON, valid or not; <c>AssessmentJson</c> writes valid assessments only.</summary>
internal static class DeclaredJson
{
    /// <summary>The JSON, or <see langword="null"/> where the format cannot say what is declared.</summary>
    public static string? Write(AssessmentDeclaration declaration)
    {
        if (!IsExpressible(declaration))
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", 1);
            WriteTexts(
                json,
                ("company", declaration.Company),
                ("product", declaration.Product),
                ("productVersion", declaration.ProductVersion),
                ("frameworxVersion", declaration.FrameworxVersion),
                ("frameworkRelease", declaration.Release), ("completedOn", declaration.CompletedOn), ("reportUrl", declaration.ReportUrl), ("kind", Word(declaration.Kind)));
            json.WriteStartArray("scope");
            json.WriteStartObject();
            WriteArray(json, "processes", declaration.Rows, row => WriteRow(json, row));
            json.WriteEndObject();
            json.WriteEndArray();
            WriteArray(json, "modules", declaration.Modules, module => WriteModule(json, module));
            WriteArray(json, "unresolved", declaration.Unresolved, row => WriteUnresolved(json, row));
            WriteArray(json, "goals", declaration.Goals, goal => WriteGoal(json, goal));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>JSON names its required facts, its processes by identifiers alone, and has no number but finite ones.</summary>
    private static bool IsExpressible(AssessmentDeclaration declaration) =>
        declaration is { Release: not null, Company: not null, Product: not null }
        && Enum.IsDefined(declaration.Kind)
        && declaration.Rows.All(row => row.Process is { Identifier: not null, Release: null } && double.IsFinite(row.Score ?? 0))
        && declaration.Modules.All(module => module.Name is not null)
        && declaration.Unresolved.All(row => row is { Release: not null, Process: not null } && double.IsFinite(row.Score ?? 0))
        && declaration.Goals.All(goal =>
            goal.Process is null or { Identifier: not null, Release: null } && double.IsFinite(goal.MinimumScore ?? 0) && double.IsFinite(goal.MinimumCoverage ?? 0));

    private static void WriteRow(Utf8JsonWriter json, DeclaredRow row)
    {
        WriteTexts(json, ("identifier", row.Process.Identifier), ("deviation", row.Deviation), ("comment", row.Comment), ("movedFrom", row.MovedFrom));
        WriteEvidence(json, row.Evidence);
        WriteScore(json, row.Score);
    }

    private static void WriteModule(Utf8JsonWriter json, DeclaredModule module)
    {
        WriteTexts(json, ("name", module.Name), ("note", module.Note));
        WriteTexts(json, "supports", module.Supports.Select(process => process.Identifier));
    }

    private static void WriteUnresolved(Utf8JsonWriter json, DeclaredUnresolved row)
    {
        WriteTexts(
            json,
            ("release", row.Release),
            ("identifier", row.Process),
            ("name", row.Name),
            ("deviation", row.Deviation),
            ("comment", row.Comment),
            ("module", row.Module),
            ("reason", row.Reason),
            ("movedFrom", row.MovedFrom));
        WriteEvidence(json, row.Evidence);
        WriteScore(json, row.Score);
    }

    private static void WriteGoal(Utf8JsonWriter json, DeclaredGoal goal)
    {
        WriteTexts(json, ("process", goal.Process?.Identifier));
        WriteNumber(json, "minimumScore", goal.MinimumScore);
        WriteNumber(json, "minimumCoverage", goal.MinimumCoverage);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, params (string Name, string? Value)[] texts)
    {
        foreach ((string name, string? value) in texts)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    }

    /// <summary>Evidence, which JSON refuses in a row without a score, also where there is none.</summary>
    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<string?> evidence)
    {
        if (evidence.Count > 0)
        {
            WriteTexts(json, "evidence", evidence);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string?> texts)
    {
        json.WriteStartArray(name);
        foreach (string? text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteScore(Utf8JsonWriter json, double? score) => WriteNumber(json, "score", score);

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static string Word(AssessmentKind kind) => kind.ToString().ToLowerInvariant();
}
