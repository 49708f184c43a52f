using EtomGen.Reporting;
using EtomGen.Tool.Tests.Assemblies;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

public class BaselineCommandTests
{
    private const string Campaigns =
        """
        company,product,release,identifier,name,score
        Example Telecom Software,Example Campaigns,12.0,1.1.1.3.1,Issue & Distribute Marketing Collaterals,5
        Example Telecom Software,Example Campaigns,12.0,1.1.1.3.2,Track Leads,5

        """;

    private static readonly string Own = typeof(ExampleSales).Assembly.Location;

    [Fact]
    public async Task A_baseline_has_every_row_of_every_assessment_and_is_the_same_again()
    {
        using var folder = new TempFolder();

        ToolRun first = (await EtomTool.RunAsync("baseline", Own, "-o", folder["b.csv"])).Exits(0);
        string written = folder.Read("b.csv");
        ToolRun second = (await EtomTool.RunAsync("baseline", Own, "-o", folder["b.csv"])).Exits(0);

        Assert.Equal(
            Campaigns
                + """
                Example Telecom Software,Example Sales,12.0,1.1.1.3.1,Issue & Distribute Marketing Collaterals,5
                Example Telecom Software,Example Sales,12.0,1.1.1.3.2,Track Leads,4.2
                Example Telecom Software,Example Sales,12.0,1.1.1.11.1,Manage Customer Billing,
                Example Telecom Software,Example Sales,12.0,1.1.1.11.2,Manage Customer Payments,
                Example Telecom Software,Example Sales,12.0,1.1.1.11.3,Manage Customer Debt Collection,3

                """,
            written);
        Assert.Equal(written, folder.Read("b.csv"));
        Assert.All([first, second], run => Assert.Equal("", run.Output));
    }

    [Fact]
    public async Task An_improvement_updates_the_baseline_and_a_worsening_needs_acceptance()
    {
        using var folder = new TempFolder();
        string improved = folder.Write("b.csv", Campaigns.Replace("Leads,5", "Leads,4.5", StringComparison.Ordinal));
        ToolRun improvement = (await EtomTool.RunAsync("baseline", Own, "--type", "ExampleCampaigns", "-o", improved)).Exits(0);
        Assert.Contains("info ETOM6004: 1.1.1.3.2 Track Leads has score 5, and score 4.5 in the baseline b.csv", improvement.Output, StringComparison.Ordinal);
        Assert.Equal(Campaigns, folder.Read("b.csv"));

        string before = $"{Campaigns}Example Telecom Software,Example Campaigns,12.0,1.1.1.11.1,Manage Customer Billing,4\n";
        folder.Write("b.csv", before);
        ToolRun worsening = (await EtomTool.RunAsync("baseline", Own, "--type", "ExampleCampaigns", "-o", improved)).Exits(1);
        Assert.Contains("warning ETOM6003: 1.1.1.11.1 Manage Customer Billing has no row in this assessment", worsening.Output, StringComparison.Ordinal);
        Assert.Contains("is as it was: give --accept", worsening.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read("b.csv"));

        (await EtomTool.RunAsync("baseline", Own, "--type", "ExampleCampaigns", "-o", improved, "--accept")).Exits(0);
        Assert.Equal(Campaigns, folder.Read("b.csv"));
    }

    [Fact]
    public async Task The_report_in_csv_is_a_baseline_too()
    {
        using var folder = new TempFolder();
        (await EtomTool.RunAsync("report", Own, "--type", "ExampleSales", "-o", folder.Root, "--format", "csv")).Exits(0);

        ToolRun run = (await EtomTool.RunAsync("baseline", Own, "--type", "ExampleSales", "-o", folder["assessment.csv"])).Exits(0);

        Assert.Equal("", run.Output);
        Assert.StartsWith("company,product,release,identifier,name,score\n", folder.Read("assessment.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_of_another_release_is_aligned_with_the_releases_that_the_tool_knows()
    {
        using var folder = new TempFolder();
        string baseline = folder.Write("b.csv", "release,identifier,score\n16.0,1.3.3.5,5\n16.0,1.3.3.99,5\n");

        ToolRun run = (await EtomTool.RunAsync("baseline", Own, "--type", "ExampleCampaigns", "-o", baseline)).Exits(1);

        Assert.Contains("1.1.1.5.6 Issue Customer Orders has no row in this assessment, and has score 5 in the baseline", run.Output, StringComparison.Ordinal);
        Assert.Contains("as 1.3.3.5 Issue Customer Orders of release 16.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.csv(3,6): warning ETOM6007: Release 16.0 has no process 1.3.3.99", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identifier,score\n1.1,four\n", 1, "b.csv(2,5): error ETOM6005: 'four' is not a score")]
    [InlineData("", 1, "ETOM6005: The file is empty")]
    [InlineData("company,identifier,score\nOther,1.1.1.3.1,5\n", 1, "b.csv(2,7): warning ETOM6006: The baseline of Other belongs to no assessment")]
    public async Task What_is_not_a_baseline_of_the_assessment_is_not_replaced(string baseline, int exitCode, string finding)
    {
        using var folder = new TempFolder();
        string target = folder.Write("b.csv", baseline);

        ToolRun run = (await EtomTool.RunAsync("baseline", Own, "-o", target)).Exits(exitCode);

        Assert.Contains(finding, run.Output, StringComparison.Ordinal);
        Assert.Equal(baseline, folder.Read("b.csv"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'quoted'")]
    public async Task Texts_that_spreadsheets_would_run_come_back_as_they_are(string product)
    {
        using var folder = new TempFolder();
        string json = folder.Write("a.json", AssessmentJson.Write(ExampleCampaigns.Assessment).Replace("\"Example Campaigns\"", $"\"{product}\"", StringComparison.Ordinal));

        (await EtomTool.RunAsync("baseline", json, "-o", folder["b.csv"])).Exits(0);

        Assert.Contains($",'{product},", folder.Read("b.csv"), StringComparison.Ordinal);
        Assert.Equal("", (await EtomTool.RunAsync("baseline", json, "-o", folder["b.csv"])).Exits(0).Output);
    }
}
