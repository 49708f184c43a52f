using System.Text.Json;
using EtomGen.Reporting;
using EtomGen.Tool.Gate;
using EtomGen.Tool.Output;
using EtomGen.Tool.Tests.Assemblies;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

public class GateCommandTests
{
    private const string Better =
        "identifier,score\n1.1.1.3.1,5\n1.1.1.3.2,4.8\n1.1.1.11.1,2\n1.1.1.11.2,\n1.1.1.11.3,3\n1.1.1.4.1,4\n";

    private const string Lower = "warning ETOM6001: 1.1.1.3.2 Track Leads has score 4.2, and score 4.8 in the baseline b.csv: raise it, or accept it with etom baseline --accept";

    private static readonly string Own = typeof(ExampleSales).Assembly.Location;

    [Fact]
    public async Task An_assessment_without_goals_and_baseline_passes() =>
        Assert.Equal("", (await EtomTool.RunAsync("gate", Own)).Exits(0).Output);

    [Fact]
    public async Task Each_worsening_fails_the_gate()
    {
        using var folder = new TempFolder();
        string baseline = folder.Write("b.csv", Better);

        ToolRun run = (await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--baseline", baseline)).Exits(1);

        Assert.Equal(["ETOM6001", "ETOM6002", "ETOM6003"], run.Lines.Select(line => line.Split(": ")[1].Split(' ')[1]));
        Assert.Contains($"{Own}: {Lower}", run.Lines);
        Assert.Equal(Better, folder.Read("b.csv"));
    }

    [Fact]
    public async Task Minimum_score_and_coverage_are_measured_as_goals_are()
    {
        ToolRun run = (await EtomTool.RunAsync("gate", Own, "--min-score", "4.5", "--min-coverage", "0.7")).Exits(1);

        const string Sales = "EtomGen.Tool.Tests.Assemblies.ExampleSales";
        Assert.Equal(
            [
                $"{Own}: warning ETOM6008: {Sales}: 1.1.1.3.2 Track Leads has score 4.2, and its goal is 4.5: raise the score, or lower the goal",
                $"{Own}: warning ETOM6008: {Sales}: 1.1.1.11.3 Manage Customer Debt Collection has score 3, and its goal is 4.5: raise the score, or lower the goal",
                $"{Own}: warning ETOM6008: {Sales}: This assessment has coverage 3/5, which is 0.6, and its goal is 0.7: submit more processes, or lower the goal",
            ],
            run.Lines);
        (await EtomTool.RunAsync("gate", Own, "--min-score", "4.5", "--fail-on", "error")).Exits(0);
        (await EtomTool.RunAsync("gate", Own, "--min-score", "3", "--min-coverage", "0.6")).Exits(0);
    }

    [Theory]
    [InlineData("--min-score", "6", "Goal 6 is outside the scale of release 12.0")]
    [InlineData("--min-coverage", "80", "80 is not a share of the contained processes: write a number from 0 to 1, such as 0.8")]
    [InlineData("--min-score", "high", "'high' is not a number: write --min-score 4.5")]
    [InlineData("--fail-on", "never", "never")]
    public async Task Wrong_limits_are_refused(string option, string value, string message) =>
        Assert.Contains(message, (await EtomTool.RunAsync("gate", Own, option, value)).Exits(2).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Goals_of_the_assessment_are_measured()
    {
        using var folder = new TempFolder();
        string json = folder.Write(
            "a.json",
            AssessmentJson.Write(ExampleCampaigns.Assessment).Replace(
                "\"modules\"", "\"goals\": [{ \"process\": \"1.1.1.4\", \"minimumScore\": 4 }],\n  \"modules\"", StringComparison.Ordinal));

        ToolRun run = (await EtomTool.RunAsync("gate", json)).Exits(1);

        Assert.Contains("ETOM6008: 1.1.1.4 Selling has a goal, and no row of this assessment is about it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_accepted_with_a_reason_and_until_a_day()
    {
        using var folder = new TempFolder();
        string baseline = folder.Write("b.csv", Better);
        string accepted = folder.Write(
            "accepted.csv",
            """
            rule,process,until,reason
            ETOM6001,1.1.1.3.2,2999-12-31,"Leads move, see minutes"
            ETOM6002,1.1.1.11.1,2020-01-31,Was a gap
            ETOM6003,1.1.1.4.1,2999-12-31,Left on purpose
            ETOM6001,1.1.1.3.1,2999-12-31,Nothing
            ETOM6001,one,2999-12-31,x
            ETOM6001,1.1,soon,x
            ETOM6001,1.1,2999-12-31,
            """);

        ToolRun run = (await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--baseline", baseline, "--accepted", accepted)).Exits(1);

        Assert.Equal(
            [
                "accepted.csv(6,10): error ETOM6009: 'one' is not a process identifier",
                "accepted.csv(7,14): error ETOM6009: 'soon' is not a day such as 2027-01-31",
                "accepted.csv(8,25): error ETOM6009: This row has no reason",
                "info ETOM6001: 1.1.1.3.2 Track Leads has score 4.2",
                "warning ETOM6002: 1.1.1.11.1 Manage Customer Billing is not submitted",
                "info ETOM6003: 1.1.1.4.1 Manage Prospect has no row in this assessment",
                "accepted.csv(3,1): warning ETOM6009: The acceptance of ETOM6002 on 1.1.1.11.1 ended on 2020-01-31",
                "accepted.csv(5,1): info ETOM6009: No finding is ETOM6001 on 1.1.1.3.1: remove this row",
            ],
            run.Lines.Select(line => line.Replace($"{Own}: ", "", StringComparison.Ordinal)
                .Replace($"{folder.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)
                .Split([";", ", and", ": fix"], StringSplitOptions.None)[0]));
        Assert.Contains("(accepted until 2999-12-31: Leads move, see minutes)", run.Output, StringComparison.Ordinal);

        folder.Write("accepted.csv", "rule,process,until,reason\nETOM6001,1.1.1.3.2,2999-12-31,a\nETOM6002,1.1.1.11.1,2999-12-31,b\nETOM6003,1.1.1.4.1,2999-12-31,c\n");
        (await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--baseline", baseline, "--accepted", accepted)).Exits(0);
    }

    [Fact]
    public void A_summary_of_one_finding_has_its_table() =>
        Assert.Contains("| Severity |", GateSummary.Write("a.json", [], [new ToolFinding("ETOM6001", Severity.Error, "One", "a.json")], isPassed: false), StringComparison.Ordinal);

    [Fact]
    public async Task An_accepted_finding_has_the_rule_and_the_process_of_the_row()
    {
        using var folder = new TempFolder();
        string baseline = folder.Write("b.csv", Better);
        string accepted = folder.Write("accepted.csv", "rule,process,until,reason\nETOM6001,1.1.1.11.1,2999-12-31,a\nETOM6002,1.1.1.3.2,2999-12-31,b\nETOM6001,,2999-12-31,c\n");

        ToolRun run = (await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--baseline", baseline, "--accepted", accepted)).Exits(1);

        Assert.DoesNotContain("(accepted until", run.Output, StringComparison.Ordinal);
        Assert.Equal(3, run.Lines.Count(line => line.Contains("info ETOM6009: No finding is ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_several_rows_for_a_finding_the_one_that_lasts_longest_counts()
    {
        using var folder = new TempFolder();
        string baseline = folder.Write("b.csv", Better);
        string accepted = folder.Write(
            "accepted.csv",
            "reason,until,process,rule\r\n\"In two\r\nlines\",2020-01-31,1.1.1.11.1,ETOM6002\r\n\r\nagain,2999-12-31,1.1.1.11.1,ETOM6002\r\nx,2999-12-31,9.9,ETOM6002\r\n");

        ToolRun run = await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--baseline", baseline, "--accepted", accepted);

        Assert.Contains("Manage Customer Billing is not submitted", run.Output, StringComparison.Ordinal);
        Assert.Contains("(accepted until 2999-12-31: again)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ended on", run.Output, StringComparison.Ordinal);
        Assert.Contains("accepted.csv(6,1): info ETOM6009: No finding is ETOM6002 on 9.9", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule,process,until\n", "accepted.csv(1,1): error ETOM6009: ")]
    [InlineData("rule,process,until,reason\n\"ETOM6001,,2999-12-31,x\n", "accepted.csv(2,1): error ETOM6009: ")]
    [InlineData("rule,process,until,reason\nETOM6001,,2999-12-31,x\0\n", "error ETOM6009: ")]
    [InlineData("", "error ETOM6009: ")]
    public async Task A_malformed_file_of_accepted_findings_fails_the_gate(string content, string message)
    {
        using var folder = new TempFolder();
        Assert.Contains(message, (await EtomTool.RunAsync("gate", Own, "--accepted", folder.Write("accepted.csv", content))).Exits(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_is_added_to_its_file_in_Markdown()
    {
        using var folder = new TempFolder();
        string summary = folder.Write("summary.md", "# Job\n\n"), baseline = folder.Write("b.csv", Better);

        (await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--baseline", baseline, "--summary", summary)).Exits(1);
        (await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--summary", summary)).Exits(0);

        string text = folder.Read("summary.md");
        Assert.StartsWith("# Job\n\n## Failed: ", text, StringComparison.Ordinal);
        Assert.Contains("## Passed: ", text, StringComparison.Ordinal);
        Assert.Contains("| Example Sales by Example Telecom Software against ", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(
            "| warning | [ETOM6001](https://github.com/etomgen/etomgen/blob/main/src/Docs/rules/ETOM6001.md) | 1.1.1.3.2 Track Leads has",
            text,
            StringComparison.Ordinal);
    }

    /// <summary>Code hosts refuse long summaries.</summary>
    [Theory]
    [InlineData(0, 0, "Nothing was found.")]
    [InlineData(151, 151, "| error |")]
    [InlineData(200, 200, "| error |")]
    [InlineData(201, 200, "Not shown: 1 more.")]
    public void A_summary_shows_the_gravest_findings(int count, int shown, string end)
    {
        ToolFinding[] findings =
        [
            .. Enumerable.Range(0, count).Select(
                i => new ToolFinding("ETOM6001", i == 150 ? Severity.Error : Severity.Warning, $"finding {i}", "a.json", 0, 0)),
        ];

        string summary = GateSummary.Write("a.json", [], findings, isPassed: false);

        Assert.StartsWith("## Failed: a.json\n", summary, StringComparison.Ordinal);
        Assert.Equal(shown, summary.Split("ETOM6001](").Length - 1);
        Assert.Contains(end, summary, StringComparison.Ordinal);
        Assert.Equal(count > 0, summary.Split('\n').Any(line => line.StartsWith("| error | ", StringComparison.Ordinal)));
        Assert.Equal(count > 200, summary.Contains("Not shown", StringComparison.Ordinal));
        Assert.Equal(count > 0, summary.Contains("| Severity |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Programs_read_the_findings_as_Json_and_code_hosts_as_Sarif()
    {
        using var folder = new TempFolder();
        string baseline = folder.Write("b.csv", Better);

        using JsonDocument json = JsonDocument.Parse((await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--baseline", baseline, "--json")).Exits(1).Output);
        using JsonDocument sarif = JsonDocument.Parse((await EtomTool.RunAsync("gate", Own, "--type", "ExampleSales", "--baseline", baseline, "--sarif")).Exits(1).Output);

        Assert.Equal(3, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(
            ["A score is lower than in the baseline", "A process is no longer submitted", "A process of the baseline has no row"],
            sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
                .Select(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()));
    }

    [Fact]
    public async Task What_cannot_be_read_fails_with_a_sentence()
    {
        using var folder = new TempFolder();
        string broken = folder.Write("broken.json", "{");

        Assert.Contains("This is not JSON", (await EtomTool.RunAsync("gate", broken)).Exits(3).Output, StringComparison.Ordinal);
        Assert.Contains("it does not exist", (await EtomTool.RunAsync("gate", Own, "--baseline", folder["missing.csv"])).Exits(3).Output, StringComparison.Ordinal);
        Assert.Contains("it declares no assessment", (await EtomTool.RunAsync("gate", typeof(JsonDocument).Assembly.Location)).Exits(3).Output, StringComparison.Ordinal);
    }
}
