using System.Collections.Immutable;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Analysis;

/// <summary>The real assessment, with one mistake at a time and with all of them.</summary>
public class EditedSampleTests
{
    private static readonly TestProject Project = TestProject.Of(Frameworks.V12, Frameworks.V16);

    /// <summary>What the unchanged published assessment earns; a mistake in place of a row also leaves that row's process unmentioned, which the mutations look at.</summary>
    private static readonly string[] Remarks = [PartialScoreWithoutDeviation.RuleId, TypedFormExists.RuleId, ChangedInNewerRelease.RuleId];

    private static readonly Mistake[] Mistakes =
    [
        new(
            "an identifier that does not exist",
            "[NotSubmitted<OrderHandling.TrackAndManageCustomerOrderHandling>]",
            """[NotSubmitted("1.1.1.5.3")]""",
            "ETOM2001",
            "\"1.1.1.5.3\"",
            "Release 12.0 has no process 1.1.1.5.3; did you mean 1.1.1.5.4 Track & Manage Customer Order Handling?"),
        new(
            "a score that is too high",
            "[Score<Selling.DevelopSalesProposal>(4.8)]",
            "[Score<Selling.DevelopSalesProposal>(5.1)]",
            "ETOM2006",
            "5.1",
            "Score 5.1 is outside the scale of release 12.0, which runs from 0.1 to 5; the nearest score is 5"),
        new(
            "a score that is too fine",
            "[Score<OrderHandling.IssueCustomerOrders>(4.5)]",
            "[Score<OrderHandling.IssueCustomerOrders>(4.85)]",
            "ETOM2007",
            "4.85",
            "Score 4.85 is finer than release 12.0 allows, which is one decimal: write 4.9"),
        new(
            "a process of another release",
            "[Score<OrderHandling.ReportCustomerOrderHandling>(5)]",
            "[Score<Etom.V16.OrderHandling.ReportCustomerOrderHandling>(5)]",
            "ETOM2003",
            "Etom.V16.OrderHandling.ReportCustomerOrderHandling",
            "1.3.3.6 Report Customer Order Handling is a process of release 16.0, and this assessment is against 12.0: in 12.0 that process is 1.1.1.5.7 "
                + "Report Customer Order Handling"),
        new(
            "an identifier of another release",
            "[Score<ProblemHandling.IsolateCustomerProblem>(3.8)]",
            """[Score("1.3.7.1", 3.8)]""",
            "ETOM2003",
            "\"1.3.7.1\"",
            "1.3.7.1 Isolate Customer Problem is a process of release 16.0, and this assessment is against 12.0: in 12.0 that process is 1.1.1.6.1 Isolate Customer Problem"),
        new(
            "a module that supports a process of another release, whose identifier exists here too",
            "Supports = [MarketingFulfillmentResponse.Id, ",
            "Supports = [Etom.V16.SalesStrategyAndPlanning.Id, ",
            "ETOM2003",
            "Etom.V16.SalesStrategyAndPlanning.Id",
            "1.1.2 Sales Strategy & Planning is a process of release 16.0, and this assessment is against 12.0: in 12.0 that identifier is Service "
                + "Management & Operations; name a process of release 12.0"),
        new(
            "a group that is scored",
            "[Score<RetentionAndLoyalty.BuildCustomerInsight>(5)]",
            "[Score<RetentionAndLoyalty>(5)]",
            "ETOM2005",
            "RetentionAndLoyalty",
            "1.1.1.9 Retention & Loyalty is a level-2 process, and release 12.0 assesses level 3 only: score its level-3 processes instead, such as 1.1.1.9.1 "
                + "Establish & Terminate Customer Relationship, 1.1.1.9.2 Build Customer Insight, 1.1.1.9.3 Analyze & Manage Customer Risk and 2 more"),
        new(
            "a process declared twice",
            "[Score<Selling.ManageSalesAccounts>(5)]",
            "[Score<Selling.ManageSalesAccounts>(5)]\n[NotSubmitted<Selling.ManageProspect>]",
            "ETOM2008",
            "Selling.ManageProspect",
            "1.1.1.4.1 Manage Prospect is already declared with score 5 in this assessment: keep one of the two"),
        new(
            "a score for what was not submitted",
            "[NotSubmitted<OrderHandling.CompleteCustomerOrder>]",
            "[Score<OrderHandling.CompleteCustomerOrder>(0)]",
            "ETOM2009",
            "0",
            "Score 0 marks a process that was not submitted in release 12.0: declare it as NotSubmitted instead"),
        new(
            "a date that is none",
            "CompletedOn = \"2013-05\"",
            "CompletedOn = \"05/2013\"",
            "ETOM2012",
            "\"05/2013\"",
            "'05/2013' is not a completion date: write year and month, such as 2013-05, or a day, such as 2013-05-31"),
    ];

    private static readonly Mistake WrongRelease = new(
        "a release that the project does not have",
        "    \"12.0\",\n    Company",
        "    \"12.1\",\n    Company",
        "ETOM2013",
        "\"12.1\"",
        "This project has no release 12.1 (it has 12.0, 16.0): add an EtomFramework item for it; did you mean 12.0?");

    public static TheoryData<string> Titles => [.. Mistakes.Append(WrongRelease).Select(mistake => mistake.Title)];

    [Fact]
    public async Task The_sample_itself_has_no_mistake()
    {
        GeneratedProject generated = Project.WithSource(Sample.Source).Generate().VerifyCompiles();
        Assert.Empty(await generated.Analyze(Remarks));
        Assert.DoesNotContain(await generated.Analyze(), finding => finding.Severity >= DiagnosticSeverity.Warning);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task A_single_mistake_is_one_error_at_its_argument(string title)
    {
        Mistake mistake = Mistakes.Append(WrongRelease).Single(candidate => candidate.Title == title);
        GeneratedProject generated = Project.WithSource(mistake.In(Sample.Source)).Generate().VerifyCompiles();
        mistake.Verify(Assert.Single(await generated.Analyze([.. Remarks, UnmentionedProcesses.RuleId])));
        VerifySameCode(generated, mistake == WrongRelease);
    }

    [Fact]
    public async Task All_mistakes_together_are_all_reported()
    {
        string source = Mistakes.Aggregate(Sample.Source, (edited, mistake) => mistake.In(edited));
        GeneratedProject generated = Project.WithSource(source).Generate().VerifyCompiles();
        ImmutableArray<Diagnostic> findings = await generated.Analyze([.. Remarks, UnmentionedProcesses.RuleId]);
        Assert.Equal(Mistakes.Length, findings.Length);
        Assert.All(Mistakes, mistake => mistake.Verify(Assert.Single(findings, finding => finding.Id == mistake.RuleId && finding.GetMessage(null) == mistake.Message)));
        VerifySameCode(generated, isReleaseWrong: false);
    }

    [Fact]
    public async Task With_a_wrong_release_only_that_is_reported_and_rows_wait()
    {
        string source = WrongRelease.In(Mistakes.Aggregate(Sample.Source, (edited, mistake) => mistake.In(edited)));
        ImmutableArray<Diagnostic> findings = await Project.WithSource(source).Generate().VerifyCompiles().Analyze(Remarks);
        Assert.Equal(["ETOM2013", "ETOM2012"], findings.Select(finding => finding.Id));
    }

    /// <summary>Mistakes in an assessment change nothing in what is generated; a wrong release only takes the catalog away from it.</summary>
    private static void VerifySameCode(GeneratedProject generated, bool isReleaseWrong)
    {
        SortedDictionary<string, string> right = Project.WithSource(Sample.Source).Generate().Sources;
        Assert.Equal(right.Keys, generated.Sources.Keys);
        Assert.All(right, source =>
        {
            if (!isReleaseWrong || !source.Key.Contains("Asteros", StringComparison.Ordinal))
            {
                Assert.Equal(source.Value, generated.Sources[source.Key]);
            }
        });
    }

    private sealed record Mistake(string Title, string Right, string Wrong, string RuleId, string Argument, string Message)
    {
        public string In(string source) => Sample.Edited(source, Right, Wrong);

        public void Verify(Diagnostic finding)
        {
            Assert.Equal(RuleId, finding.Id);
            Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
            Assert.Equal(Message, finding.GetMessage(null));
            Assert.Equal(Argument, finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan));
        }
    }
}
