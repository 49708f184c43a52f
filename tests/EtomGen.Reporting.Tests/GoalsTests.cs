using System.IO.Compression;
using System.Text.Json;
using Etom.V12;

namespace EtomGen.Reporting.Tests;

/// <summary>Goals in every format of the report, and back from JSON.</summary>
public class GoalsTests
{
    internal static readonly Assessment Assessment = Campaigns.Assessment;

    [Fact]
    public void An_assessment_knows_how_far_it_is_from_its_goals()
    {
        Assert.Equal(
            [
                "Whole assessment: met",
                "1.1.1.3 Marketing Fulfillment Response: met",
                "1.1.1.3.2 Track Leads: not met",
                "1.1.1.11.1 Manage Customer Billing: not met",
            ],
            Assessment.Goals.Select(goal => goal.ToString()));
        Assert.Equal(["", "", "1.1.1.3.2", "1.1.1.11.1"], Assessment.Goals.Select(goal => string.Join(' ', goal.Below.Select(row => row.Process.Identifier))));
        Assert.Equal(["2/5", "2/2", "1/1", "0/1"], Assessment.Goals.Select(goal => goal.Coverage.ToString()));
        Assert.Equal([true, true, true, true], Assessment.Goals.Select(goal => goal.IsCovered));
        Assert.Equal([4.5m, 4m, 5m, null, null], Assessment.Processes.Select(row => row.Goal));
    }

    [Fact]
    public void The_web_page_and_Markdown_say_what_was_aimed_at_and_what_was_scored()
    {
        string markdown = AssessmentMarkdown.Write(Assessment), html = AssessmentHtml.Write(Assessment);

        Assert.All([markdown, html], text => Assert.Contains("Goal 4, scored 3.6", text, StringComparison.Ordinal));
        Assert.Contains("| 1.1.1.3.2 Track Leads | each score at least 4 | 1 below | Not met |", markdown, StringComparison.Ordinal);
        Assert.Contains("| Whole scope | coverage at least 40\u00A0% | coverage 40\u00A0% (2 of 5) | Met |", markdown, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"goals-title\">Goals</h2>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"goals\"", AssessmentHtml.Write(Sample.Assessment), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_and_the_workbook_have_the_goal_of_each_row()
    {
        Assert.Equal(["goal", "4.5", "4", "5", "", ""], AssessmentCsv.Write(Assessment).Trim().Split('\n').Select(line => line.Split(',')[^1]));

        using var workbook = new ZipArchive(new MemoryStream(AssessmentXlsx.Write(Assessment)));
        using var sheets = new StreamReader(workbook.GetEntry("xl/workbook.xml")!.Open());
        Assert.Contains("name=\"Goals\"", sheets.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_come_back_from_Json()
    {
        string json = AssessmentJson.Write(Assessment);

        Assert.Equal(json, AssessmentJson.Write(AssessmentJson.Read(json, [Catalog.Instance])));
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(
            """{"process":"1.1.1.3.2","minimumScore":4,"met":false,"coverage":{"submitted":1,"contained":1,"exact":true},"below":["1.1.1.3.2"]}""",
            JsonSerializer.Serialize(document.RootElement.GetProperty("goals")[2]));
    }

    [Theory]
    [InlineData("\"met\": false", "\"met\": true", "goals[2].met: This is true, but by the rows it is false: write that, or leave met out")]
    [InlineData("\"minimumScore\": 4,", "\"minimumScore\": 3.5,", "goals[2].met: This is false, but by the rows it is true")]
    [InlineData("\"1.1.1.3.2\"\n      ]", "\"1.1.1.3.1\"\n      ]", "goals[2].below: These are not the processes below the goal; by the rows these are: 1.1.1.3.2")]
    [InlineData("\"minimumCoverage\": 0.4", "\"minimumCoverage\": 40", "goals[0].minimumCoverage: ETOM2025: 40 is not a share of the contained processes")]
    public void What_contradicts_the_rows_is_refused_where_it_is(string part, string other, string message)
    {
        string json = AssessmentJson.Write(Assessment);
        Assert.Contains(part, json, StringComparison.Ordinal);

        Exception error = Assert.ThrowsAny<Exception>(() => AssessmentJson.Read(Once(json, part, other), [Catalog.Instance]));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static string Once(string text, string part, string other)
    {
        int index = text.IndexOf(part, StringComparison.Ordinal);
        return $"{text[..index]}{other}{text[(index + part.Length)..]}";
    }
}

/// <summary>An assessment with a goal of each kind.</summary>
#pragma warning disable ETOM6008 // It is here to be short of its goals.
[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Campaigns")]
[ConformanceGoal(MinimumCoverage = 0.4)]
[ConformanceGoal<MarketingFulfillmentResponse>(MinimumScore = 4.5, MinimumCoverage = 1)]
[ConformanceGoal<MarketingFulfillmentResponse.TrackLeads>(MinimumScore = 4)]
[ConformanceGoal("1.1.1.11.1", MinimumScore = 5)]
[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5)]
[Score<MarketingFulfillmentResponse.TrackLeads>(3.6, Deviation = "By hand.")]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerDebtCollection>]
internal static partial class Campaigns;
#pragma warning restore ETOM6008
