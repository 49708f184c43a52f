using System.Text.Json;
using EtomGen.Reporting;
using EtomGen.Tool.Tests.Assemblies;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

public class PortfolioCommandTests
{
    private const string Component =
        """
        spec:
          id: TMFC030
          name: BillGeneration
          version: 1.1.0
          eTOMs:
          - 1.3.9|Customer_Bill_Invoice_Management|v26.0
          - 1.3.9.99|No_Such_Process|v26.0
        """;

    [Fact]
    public async Task Assessments_and_components_of_several_releases_become_one_directory()
    {
        using var folder = new TempFolder();
        string assessment = folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment)), component = folder.Write("c.yaml", Component);

        ToolRun run = (await EtomTool.RunAsync("portfolio", assessment, component, "-o", folder["out"])).Exits(1);

        Assert.Contains("c.yaml(7,5): error ETOM2001: Release 26.0 has no process 1.3.9.99", run.Output, StringComparison.Ordinal);
        using JsonDocument portfolio = JsonDocument.Parse(folder.Read(Path.Combine("out", "portfolio.json")));
        Assert.Equal("26.0", portfolio.RootElement.GetProperty("frameworkRelease").GetString());
        JsonElement[] entries = [.. portfolio.RootElement.GetProperty("entries").EnumerateArray()];
        Assert.Equal(["A1", "C1"], entries.Select(entry => entry.GetProperty("code").GetString()));
        Assert.Equal(["1.3.9.99|No_Such_Process|v26.0"], entries[1].GetProperty("left").EnumerateArray().Select(left => left.GetProperty("process").GetString()));
        Assert.Equal(AssessmentHtml.Write(ExampleCampaigns.Assessment), folder.Read(Path.Combine("out", "reports", "A1.html")));
        Assert.StartsWith("<!DOCTYPE html>", folder.Read(Path.Combine("out", "index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.99", "--scope: '1.99' is not a process of release 12.0; 'etom list 12.0' shows them")]
    [InlineData("1.1.1.3.1", "--scope: 1.1.1.3.1 Issue & Distribute Marketing Collaterals is on level 3: a scope is made of processes down to level 2")]
    public async Task A_scope_that_is_none_is_refused(string scope, string message)
    {
        using var folder = new TempFolder();
        string assessment = folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment));

        ToolRun run = (await EtomTool.RunAsync("portfolio", assessment, "-o", folder["out"], "--scope", scope)).Exits(2);

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public async Task The_gaps_of_a_chosen_scope_are_processes_that_no_input_mentions()
    {
        using var folder = new TempFolder();
        string assessment = folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment));

        (await EtomTool.RunAsync("portfolio", assessment, "-o", folder["out"], "--release", "26.0", "--scope", "1.4", "--scope", "1.3.9")).Exits(0);

        using JsonDocument portfolio = JsonDocument.Parse(folder.Read(Path.Combine("out", "portfolio.json")));
        Assert.Equal(["1.3.9", "1.4"], portfolio.RootElement.GetProperty("scope").EnumerateArray().Select(chosen => chosen.GetString()));
        Assert.Contains("1.4.1.1", portfolio.RootElement.GetProperty("gaps").EnumerateArray().Select(gap => gap.GetString()));
    }

    /// <summary>Recomputed from the specifications: what they pin to the portfolio's release needs no alignment, and an unknown release is listed and not guessed.</summary>
    [Fact]
    public async Task Published_components_are_columns_with_every_entry_in_the_matrix_or_listed()
    {
        using var components = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.Evidence("evidence/oda-components.json"), TestContext.Current.CancellationToken));
        using var folder = new TempFolder();
        (string File, string[][] Entries)[] inputs =
        [
            .. from component in components.RootElement.EnumerateArray()
               let name = component.GetProperty("component").GetString()!
               orderby name
               let entries = component.GetProperty("eTOMs").EnumerateArray().Select(entry => entry.GetString()!).ToArray()
               let yaml =
                   $"name: {name}\nversion: \"{component.GetProperty("version").GetString()}\"\neTOMs:\n"
                       + $"{string.Concat(entries.Select(entry => $"  - {JsonSerializer.Serialize(entry)}\n"))}"
               select (folder.Write($"{name}.yaml", yaml), entries.Select(entry => entry.Split('|')).ToArray()),
        ];

        await EtomTool.RunAsync(["portfolio", .. inputs.Select(input => input.File), "-o", folder["out"], "--release", "26.0"]);

        using JsonDocument portfolio = JsonDocument.Parse(folder.Read(Path.Combine("out", "portfolio.json")));
        JsonElement[] columns = [.. portfolio.RootElement.GetProperty("entries").EnumerateArray()];
        Assert.Equal(12, columns.Length);
        HashSet<(string, string)> cells =
        [
            .. from @group in portfolio.RootElement.GetProperty("matrix").EnumerateArray()
               from row in @group.GetProperty("processes").EnumerateArray().Prepend(@group)
               from cell in row.GetProperty("cells").EnumerateArray()
               select (cell.GetProperty("code").GetString()!, row.GetProperty("identifier").GetString()!),
        ];
        foreach ((JsonElement column, string[][] entries) in columns.Zip(inputs, (column, input) => (column, input.Entries)))
        {
            string code = column.GetProperty("code").GetString()!;
            string[] left = [.. column.GetProperty("left").EnumerateArray().Select(row => row.GetProperty("process").GetString()!)];
            Assert.Equal(
                entries.Where(entry => entry[2] == "v21.5").Select(entry => string.Join('|', entry)),
                left.Where(process => process.EndsWith("|v21.5", StringComparison.Ordinal)));
            Assert.All(
                entries.Where(entry => entry[2] == "v26.0" && entry[0].Split('.').Length is 3 or 4 && !left.Contains(string.Join('|', entry))),
                entry => Assert.Contains((code, entry[0]), cells));
        }
    }

    [Fact]
    public async Task The_release_is_the_newest_of_the_inputs_or_the_named_one()
    {
        using var folder = new TempFolder();
        string assessment = folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment));

        (await EtomTool.RunAsync("portfolio", assessment, "-o", folder["own"], "--no-reports")).Exits(0);
        (await EtomTool.RunAsync("portfolio", assessment, "-o", folder["named"], "--release", "16")).Exits(0);

        Assert.Contains("\"frameworkRelease\": \"12.0\"", folder.Read(Path.Combine("own", "portfolio.json")), StringComparison.Ordinal);
        Assert.Contains("\"frameworkRelease\": \"16.0\"", folder.Read(Path.Combine("named", "portfolio.json")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder["own"], "reports")));
        Assert.Contains("exists: give --force", (await EtomTool.RunAsync("portfolio", assessment, "-o", folder["own"])).Exits(2).Error, StringComparison.Ordinal);
        (await EtomTool.RunAsync("portfolio", assessment, "-o", folder["own"], "--force")).Exits(0);
    }

    [Theory]
    [InlineData("portfolio", "assessment.json", "-o", "assessment.json")]
    [InlineData("report", "assessment.json", "-o", "assessment.json")]
    [InlineData("import", "report", "assessment.json", "empty.json", "-o", "assessment.json")]
    public async Task A_file_is_not_a_folder_to_write_into(params string[] arguments)
    {
        using var folder = new TempFolder();
        folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment));
        folder.Write("empty.json", "");

        ToolRun run = (await EtomTool.RunAsync([.. arguments.Select(argument => argument.EndsWith(".json", StringComparison.Ordinal) ? folder[argument] : argument)])).Exits(2);

        Assert.Contains($"{folder["assessment.json"]} is a file: name a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_input_is_said_to_be_empty()
    {
        using var folder = new TempFolder();
        string empty = folder.Write("empty.json", "\uFEFF \n");

        ToolRun run = (await EtomTool.RunAsync("portfolio", empty, "-o", folder["out"])).Exits(3);

        Assert.Contains("(1,1): This is not JSON: it is empty", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_does_not_cost_the_others()
    {
        using var folder = new TempFolder();
        string assessment = folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment));
        string broken = folder.Write("broken.json", "{ \"formatVersion\": 1,"), invalid = folder.Write("invalid.json", Replaced("\"score\": 5", "\"score\": 5.1"));
        string plain = typeof(JsonDocument).Assembly.Location;

        ToolRun run = (await EtomTool.RunAsync("portfolio", broken, assessment, invalid, plain, "-o", folder["out"])).Exits(3);

        Assert.Contains("broken.json", run.Output, StringComparison.Ordinal);
        Assert.Contains("ETOM2006: Score 5.1 is outside the scale", run.Output, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(plain), run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Example Campaigns\"", folder.Read(Path.Combine("out", "portfolio.json")), StringComparison.Ordinal);

        Assert.Contains("nothing was written", (await EtomTool.RunAsync("portfolio", broken, "-o", folder["none"])).Exits(3).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["none"]));
    }

    private static string Replaced(string part, string other)
    {
        string json = AssessmentJson.Write(ExampleCampaigns.Assessment);
        Assert.Contains(part, json, StringComparison.Ordinal);
        return json.Replace(part, other, StringComparison.Ordinal);
    }
}
