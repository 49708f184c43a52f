using System.Text.Json;

namespace EtomGen.Tool.Output;

/// <summary>Writes findings as JSON.</summary>
internal static class FindingJson
{
    public static string Write(IEnumerable<ToolFinding> findings) => JsonDocuments.Write(json => WriteArray(json, findings));

    /// <summary>Writes the findings as the property <c>findings</c> of the current object.</summary>
    public static void WriteArray(Utf8JsonWriter json, IEnumerable<ToolFinding> findings)
    {
        json.WriteStartArray("findings");
        foreach (ToolFinding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.RuleId);
            json.WriteString("severity", finding.Severity.Word());
            json.WriteString("message", finding.Message);
            json.WriteString("file", finding.File);
            if (finding.Line > 0)
            {
                json.WriteNumber("line", finding.Line);
                json.WriteNumber("column", finding.Column);
            }

            json.WriteString("help", finding.Help);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
