using System.Text.Json;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Output;

/// <summary>The log has what SARIF 2.1.0 requires, and says what the plain output says.</summary>
public class SarifLogTests
{
    private static readonly string Broken = Path.Combine(Repository.Root, "src", "Samples", "BrokenAssessment", "broken-98.0.xml");

    [Fact]
    public async Task It_has_every_property_that_the_standard_requires()
    {
        using var log = JsonDocument.Parse((await EtomTool.RunAsync("check", Broken, "--sarif")).Exits(1).Output);

        // Sections 3.13, 3.14, 3.18, 3.19, 3.27, 3.11 of the standard.
        Assert.Equal("2.1.0", Text(log.RootElement, "version"));
        JsonElement run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray().ToArray());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("etom", Text(driver, "name"));
        string[] rules = [.. driver.GetProperty("rules").EnumerateArray().Select(rule => Text(rule, "id")!)];
        Assert.Equal(rules.Distinct(), rules);
        Assert.Equal("https://github.com/etomgen/etomgen", Text(driver, "informationUri"));
        Assert.All(driver.GetProperty("rules").EnumerateArray(), rule => Assert.True(Uri.IsWellFormedUriString(Text(rule, "helpUri"), UriKind.Absolute)));
        JsonElement malformed = driver.GetProperty("rules").EnumerateArray().Single(rule => Text(rule, "id") == "ETOM1002");
        Assert.Equal("The process identifier is malformed", Text(malformed.GetProperty("shortDescription"), "text"));
        Assert.All(
            driver.GetProperty("rules").EnumerateArray().SelectMany(rule => new[] { "fullDescription", "help" }.Select(property => Text(rule.GetProperty(property), "text")!)),
            text => Assert.Matches(@"^[^#\]]{20,}\.", text));
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.NotEqual("", Text(result.GetProperty("message"), "text"));
            Assert.Equal(Text(result, "ruleId"), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(Text(result, "level"), new[] { "none", "note", "warning", "error" });
            Assert.True(Uri.IsWellFormedUriString(UriOf(result), UriKind.RelativeOrAbsolute));
            Assert.All(Region(result).EnumerateObject(), part => Assert.True(part.Value.GetInt32() >= 1));
        });
    }

    [Fact]
    public async Task It_says_what_the_plain_output_says()
    {
        IEnumerable<string> plain = (await EtomTool.RunAsync("check", Broken)).Lines;
        using var log = JsonDocument.Parse((await EtomTool.RunAsync("check", Broken, "--sarif")).Output);

        Assert.Equal(plain, log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Printed));
    }

    [Fact]
    public async Task Relative_paths_stay_relative_and_are_escaped()
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Broken);
        using var log = JsonDocument.Parse((await EtomTool.RunAsync("check", relative, "--sarif")).Output);
        Assert.Equal(relative.Replace('\\', '/'), Uri.UnescapeDataString(UriOf(log.RootElement.GetProperty("runs")[0].GetProperty("results")[0])));
    }

    [Theory]
    [InlineData("[a] 100% #1 & ü.csv")]
    [InlineData("b%20c;d=e.csv")]
    public async Task Absolute_paths_are_valid_uris(string name)
    {
        using var folder = new TempFolder();
        string file = folder.Write(name, "id\n");

        using var log = JsonDocument.Parse((await EtomTool.RunAsync("check", file, "--sarif")).Exits(1).Output);

        string uri = UriOf(log.RootElement.GetProperty("runs")[0].GetProperty("results")[0]);

        // The characters of a path by RFC 3986, section 3.3.
        Assert.Matches("^file://(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-F]{2})*)+$", uri);
        Assert.Equal(file, new Uri(uri).LocalPath);
    }

    [Fact]
    public async Task Names_and_paths_stay_text_whatever_they_hold()
    {
        const string Hostile = "Sell\\\"}], \"runs\": [ \u001b]0;title\u0007 \u2028<script>${{ secrets }}";
        using var folder = new TempFolder();
        string file = folder.Write("a\"b\u001b[2J#c?.csv", $"id,level,name,status\n1.1,1,\"{Hostile.Replace("\"", "\"\"", StringComparison.Ordinal)}\",nonsense\n");

        string sarif = (await EtomTool.RunAsync("check", file, "--sarif")).Exits(1).Output;

        using var log = JsonDocument.Parse(sarif);
        Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray().ToArray());
        Assert.DoesNotContain(sarif, c => char.IsControl(c) && c != '\n');
        Assert.All(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => Assert.Equal(file, new Uri(UriOf(result)).LocalPath));
    }

    private static string Printed(JsonElement result) =>
        $"{new Uri(UriOf(result)).LocalPath}({Region(result).GetProperty("startLine")},{Region(result).GetProperty("startColumn")}): "
            + $"{Text(result, "level")} {Text(result, "ruleId")}: {Text(result.GetProperty("message"), "text")}";

    private static JsonElement Region(JsonElement result) => Place(result).GetProperty("region");

    private static string UriOf(JsonElement result) => Text(Place(result).GetProperty("artifactLocation"), "uri")!;

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
