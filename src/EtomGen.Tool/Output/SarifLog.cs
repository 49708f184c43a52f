using System.Reflection;
using System.Text.Json;

namespace EtomGen.Tool.Output;

/// <summary>Writes findings as a log in the Static Analysis Results Interchange Format (SARIF) 2.1.0.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Version = "2.1.0";
    private const string ToolName = "etom";
    private const string ToolAddress = "https://github.com/etomgen/etomgen";

    public static string Write(IReadOnlyCollection<ToolFinding> findings)
    {
        string[] rules = [.. findings.Select(finding => finding.RuleId).Distinct().Order(StringComparer.Ordinal)];
        return JsonDocuments.Write(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", Version);
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, findings);
            json.WriteStartArray("results");
            foreach (ToolFinding finding in findings)
            {
                WriteResult(json, finding, Array.IndexOf(rules, finding.RuleId));
            }

            json.WriteEndArray();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, string[] rules, IReadOnlyCollection<ToolFinding> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolName);
        json.WriteString("version", typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        json.WriteString("informationUri", ToolAddress);
        json.WriteStartArray("rules");
        foreach (string rule in rules)
        {
            json.WriteStartObject();
            RulePage page = RulePage.Read(rule);
            json.WriteString("id", rule);
            WriteText(json, "shortDescription", page.Title);
            WriteText(json, "fullDescription", page.Cause);
            WriteText(json, "help", page.Remedy);
            json.WriteString("helpUri", findings.First(finding => finding.RuleId == rule).Help);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ToolFinding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", finding.Severity == Severity.Info ? "note" : finding.Severity.Word());
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(finding.File));
        json.WriteEndObject();
        if (finding.Line > 0)
        {
            WriteRegion(json, finding);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, ToolFinding finding)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", Math.Max(finding.Column, 1));
        if (finding.EndLine > 0)
        {
            json.WriteNumber("endLine", finding.EndLine);
            json.WriteNumber("endColumn", finding.EndColumn);
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// A path as a URI reference: relative ones stay relative, so that they hold in a checkout elsewhere. <see cref="Uri"/> leaves brackets as they are, which
    /// RFC 3986 does not allow.
    /// </summary>
    private static string UriOf(string path)
    {
        bool isRooted = Path.IsPathRooted(path);
        string[] segments = (isRooted ? Path.GetFullPath(path) : path).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        string escaped = string.Join('/', segments.Select((segment, i) => isRooted && i == 0 && segment.EndsWith(':') ? $"/{segment}" : Uri.EscapeDataString(segment)));
        return !isRooted ? escaped : escaped.StartsWith("//", StringComparison.Ordinal) ? $"file:{escaped}" : $"file://{escaped}";
    }
}
