using System.Text.Json;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd;

/// <summary>The compiler's log in SARIF, as code hosts show it.</summary>
[Collection(BrokenSampleTests.Name)]
public class SarifTests(BrokenSample sample)
{
    /// <summary>The rule that the build reports before it compiles.</summary>
    private const string RuleOfTheBuild = "ETOM1009";

    [Fact]
    public void The_compilers_log_has_every_finding_with_its_location_and_a_link_to_its_rule()
    {
        using JsonDocument log = JsonDocument.Parse(sample.Log);
        JsonElement run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray().ToArray());

        Dictionary<string, string> links = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Where(rule => Text(rule, "id").StartsWith("ETOM", StringComparison.Ordinal))
            .ToDictionary(rule => Text(rule, "id"), rule => Text(rule, "helpUri"));
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray().Where(result => Text(result, "ruleId").StartsWith("ETOM", StringComparison.Ordinal))];

        Assert.All(results, result => Assert.EndsWith($"/src/Docs/rules/{Text(result, "ruleId")}.md", links[Text(result, "ruleId")], StringComparison.Ordinal));
        Assert.Equal(
            PrintedDiagnostic.In(sample.Build).Where(found => found.Rule != RuleOfTheBuild),
            results
                .Where(result => Text(result, "level") is "error" or "warning")
                .Select(Printed)
                .Distinct()
                .OrderBy(found => found.File, StringComparer.Ordinal)
                .ThenBy(found => found.Line)
                .ThenBy(found => found.Column)
                .ThenBy(found => found.Rule, StringComparer.Ordinal));
        Assert.Contains(results, result => Text(result, "ruleId") == "ETOM2001");
    }

    private static PrintedDiagnostic Printed(JsonElement result)
    {
        JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray().ToArray()).GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        return new PrintedDiagnostic(
            Text(result, "ruleId"),
            Text(result, "level"),
            Uri.UnescapeDataString(Text(place.GetProperty("artifactLocation"), "uri").Split('/')[^1]),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            Text(result.GetProperty("message"), "text"));
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
