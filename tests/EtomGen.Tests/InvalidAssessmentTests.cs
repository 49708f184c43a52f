using Etom.V12;

namespace EtomGen.Tests;

/// <summary>A declaration that was compiled without the analyzers fails at first use, by the rules and in the words of the compiler.</summary>
public class InvalidAssessmentTests
{
    [Fact]
    public void An_unknown_process_is_refused() =>
        AssertRefused(() => UnknownProcess.Assessment, "ETOM2001: Release 12.0 has no process 1.1.1.5.3; did you mean 1.1.1.5.2 Authorize Credit?");

    [Fact]
    public void What_is_no_identifier_is_refused() =>
        AssertRefused(() => NoIdentifier.Assessment, "ETOM2001: 'Selling' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10");

    [Fact]
    public void A_type_of_another_release_is_refused() =>
        AssertRefused(() => OtherRelease.Assessment, "ETOM2003: 1.3.3.5 is a process of release 16.0, and this assessment is against 12.0: name a process of release 12.0");

    [Fact]
    public void A_type_of_another_release_is_refused_even_where_this_one_has_the_identifier() =>
        AssertRefused(
            () => ReusedIdentifier.Assessment,
            "ETOM2003: 1.1.2.4 is a process of release 16.0, and this assessment is against 12.0: in 12.0 that identifier is Service Quality Management; "
                + "name a process of release 12.0");

    [Fact]
    public void A_level_that_is_not_assessed_is_refused() =>
        AssertRefused(
            () => WrongLevel.Assessment,
            "ETOM2005: 1.1.1.3 Marketing Fulfillment Response is a level-2 process, and release 12.0 assesses level 3 only: score its level-3 processes instead, "
                + "such as 1.1.1.3.1 Issue & Distribute Marketing Collaterals, 1.1.1.3.2 Track Leads");

    [Theory]
    [InlineData(typeof(TooHigh), "ETOM2006: Score 5.1 is outside the scale of release 12.0, which runs from 0.1 to 5; the nearest score is 5")]
    [InlineData(typeof(TooLow), "ETOM2006: Score -1 is outside the scale of release 12.0, which runs from 0.1 to 5; the nearest score is 0.1")]
    [InlineData(typeof(NoNumber), "ETOM2006: NaN is not a score: write a number from 0.1 to 5, the scale of release 12.0")]
    [InlineData(typeof(TooFine), "ETOM2007: Score 4.85 is finer than release 12.0 allows, which is one decimal: write 4.9")]
    [InlineData(typeof(Zero), "ETOM2009: Score 0 marks a process that was not submitted in release 12.0: declare it as NotSubmitted instead")]
    public void A_score_off_the_scale_is_refused(Type declaration, string message) => AssertRefused(() => Assessment.Of(declaration, Catalog.Instance), message);

    [Fact]
    public void A_second_row_for_a_process_is_refused()
    {
        InvalidAssessmentException refusal = Assert.Throws<InvalidAssessmentException>(() => Twice.Assessment);

        // Attributes come in no particular order at run time, so either of the two may be the second.
        Assert.Equal(["ETOM2008"], refusal.RuleIds);
        Assert.Contains("1.1.1.4.6 Develop Sales Proposal is already declared", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_malformed_fact_is_named()
    {
        InvalidAssessmentException refusal = Assert.Throws<InvalidAssessmentException>(() => Facts.Assessment);

        Assert.Equal("ETOM2019", refusal.RuleIds[^1]);
        Assert.All(refusal.RuleIds.SkipLast(1), rule => Assert.Equal("ETOM2012", rule));
        Assert.Equal(
            [
                "ETOM2012: The assessment does not name the company whose product is assessed: set Company",
                "ETOM2012: The assessment does not name the product's title: set Product",
                "ETOM2012: The product's version is empty: leave ProductVersion out where there is none",
                "ETOM2012: The Frameworx version is empty: leave FrameworxVersion out where it is that of the release",
                "ETOM2012: 'May 2013' is not a completion date: write year and month, such as 2013-05, or a day, such as 2013-05-31",
                "ETOM2012: 'report.html' is not an absolute http or https address of a report",
                "ETOM2012: The module has no name: say what the product calls it",
                "ETOM2019: The assessment has no rows: give at least one process a Score or declare it as NotSubmitted",
            ],
            refusal.Message.ReplaceLineEndings("\n").Split('\n').Skip(1));
    }

    [Fact]
    public void A_release_that_is_not_at_hand_is_refused() =>
        AssertRefused(() => UnknownRelease.Assessment, "ETOM2013: This assembly was compiled without release 12.1: add an EtomFramework item for it to its project");

    [Fact]
    public void The_catalog_of_another_release_is_refused() =>
        AssertRefused(
            () => Assessment.Of(typeof(Valid), Etom.V16.Catalog.Instance),
            "ETOM2013: The declaration is against release 12.0, and the catalog is of release 16.0: pass the catalog of release 12.0");

    private static void AssertRefused(Func<Assessment> assessment, string message)
    {
        InvalidAssessmentException refusal = Assert.Throws<InvalidAssessmentException>(assessment);

        Assert.Equal([message], refusal.Message.ReplaceLineEndings("\n").Split('\n').Skip(1));
        Assert.Equal([message[..8]], refusal.RuleIds);
    }
}

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Selling.ManageProspect>(5)]
internal static partial class Valid;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score("1.1.1.5.3", 5)]
internal static partial class UnknownProcess;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[NotSubmitted("Selling")]
internal static partial class NoIdentifier;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Etom.V16.OrderHandling.IssueCustomerOrders>(5)]
internal static partial class OtherRelease;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Etom.V16.SalesStrategyAndPlanning.DevelopSalesChannelStrategy>(5)]
internal static partial class ReusedIdentifier;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<MarketingFulfillmentResponse>(5)]
internal static partial class WrongLevel;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Selling.ManageProspect>(5.1)]
internal static partial class TooHigh;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Selling.ManageProspect>(-1)]
internal static partial class TooLow;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Selling.ManageProspect>(double.NaN)]
internal static partial class NoNumber;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Selling.ManageProspect>(4.85)]
internal static partial class TooFine;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Selling.ManageProspect>(0)]
internal static partial class Zero;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Selling.DevelopSalesProposal>(4.8)]
[NotSubmitted("1.1.1.4.6")]
internal static partial class Twice;

[ConformanceAssessment("12.0", Product = " ", ProductVersion = "", FrameworxVersion = "", CompletedOn = "May 2013", ReportUrl = "report.html")]
[Module("")]
internal static partial class Facts;

[ConformanceAssessment("12.1", Company = "Company", Product = "Product")]
[Score<Selling.ManageProspect>(5)]
internal static partial class UnknownRelease;
