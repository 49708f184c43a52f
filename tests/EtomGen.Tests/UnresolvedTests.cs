using Etom.V12;

namespace EtomGen.Tests;

/// <summary>What a moved assessment remembers, and what it could not move.</summary>
public static partial class UnresolvedTests
{
    [Theory]
    [InlineData(null, "12.0 1.1.3")]
    [InlineData("", "12.0 1.1.3")]
    [InlineData("9.0 1.1.4", "9.0 1.1.4, 12.0 1.1.3")]
    public static void An_origin_comes_behind_earlier_ones(string? earlier, string all) => Assert.Equal(all, ProcessOrigin.Append(earlier, "12.0", "1.1.3"));

    [Fact]
    public static void A_row_knows_where_it_came_from_oldest_first() =>
        Assert.Equal(["9.0 1.1.4", "11.5 1.1.1.4.2"], Moved.Assessment.Processes.First().MovedFrom.Select(origin => origin.ToString()));

    [Fact]
    public static void A_row_that_was_never_moved_came_from_nowhere() => Assert.Empty(Moved.Assessment.Processes.Last().MovedFrom);

    [Fact]
    public static void What_is_unresolved_is_listed_whole_and_counts_for_nothing()
    {
        Assessment assessment = Moved.Assessment;
        UnresolvedProcess row = assessment.Unresolved[0], supported = assessment.Unresolved[1];

        Assert.Equal((2, 2), (assessment.Coverage.Submitted, assessment.Processes.Count()));
        Assert.Equal(
            ("9.0", "1.1.9", "Sell", 3.5m, "By hand.", "Seen.", "Split.", "8.0 1.1"),
            (row.Release, row.Identifier, row.Name, row.Score, row.Deviation, row.Comment, row.Reason, Assert.Single(row.MovedFrom).ToString()));
        Assert.Equal(("9.0 1.1.8", null, "Sales"), (supported.ToString(), supported.Score, supported.Module));
    }

    [Fact]
    public static void A_score_that_is_no_number_and_an_origin_that_is_none_are_refused() =>
        Assert.Equal(["ETOM2012", "ETOM2012"], Assert.Throws<InvalidAssessmentException>(() => Malformed.Assessment).RuleIds);

    [Fact]
    public static void What_names_nothing_has_empty_texts()
    {
        UnresolvedProcess row = Assert.Single(Nameless.Assessment.Unresolved);
        Assert.Equal(("", ""), (row.Release, row.Identifier));
        Assert.Empty(row.Evidence);
    }

    [Fact]
    public static void Rows_goals_and_modules_whose_process_is_null_are_refused()
    {
        string[] lines = Assert.Throws<InvalidAssessmentException>(() => Null.Assessment).Message.Split('\n');
        Assert.Equal(Enumerable.Repeat("ETOM2001: An empty text is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10", 4), lines[1..]);
    }

    [ConformanceAssessment("12.0", Company = "Acme", Product = "Sales")]
    [Score<Selling.QualifyOpportunity>(5, MovedFrom = "9.0 1.1.4, 11.5 1.1.1.4.2")]
    [Score<Selling.ManageSalesAccounts>(4)]
#pragma warning disable ETOM2017 // What is left unresolved is what these are about.
    [Unresolved("9.0", "1.1.9", Name = "Sell", Score = 3.5, Deviation = "By hand.", Comment = "Seen.", Reason = "Split.", MovedFrom = "8.0 1.1")]
    [Unresolved("9.0", "1.1.8", Module = "Sales")]
#pragma warning restore ETOM2017
    private static partial class Moved;

#pragma warning disable ETOM2017 // What is left unresolved is what these are about.
    [ConformanceAssessment("12.0", Company = "Acme", Product = "Sales")]
    [Score<Selling.QualifyOpportunity>(5, MovedFrom = "1.1.4")]
    [Unresolved("9.0", "1.1.9", Score = double.PositiveInfinity)]
    private static partial class Malformed;

    [ConformanceAssessment("12.0", Company = "Acme", Product = "Sales")]
    [Score<Selling.QualifyOpportunity>(5)]
    [Unresolved(null!, null!, Evidence = null!)]
    private static partial class Nameless;
#pragma warning restore ETOM2017

#pragma warning disable ETOM2001 // The test reads at run time what the build refuses.
    [ConformanceAssessment("12.0", Company = "Acme", Product = "Sales")]
    [Score(null!, 4)]
    [NotSubmitted(null!)]
    [ConformanceGoal(null!, MinimumScore = 4)]
    [Module("Sales", Supports = [null!])]
    private static partial class Null;
#pragma warning restore ETOM2001
}
