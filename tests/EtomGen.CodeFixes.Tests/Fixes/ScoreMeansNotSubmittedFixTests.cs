using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class ScoreMeansNotSubmittedFixTests
{
    [Theory]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|})] // later", "[NotSubmitted<Lending.LendABook>] // later")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|}, Comment = \"c\")]", "[NotSubmitted<Lending.LendABook>(Comment = \"c\")]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0.0|}, Deviation = \"\", Comment = \"c\")]", "[NotSubmitted<Lending.LendABook>(Comment = \"c\")]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|}, Deviation = null, Evidence = [\"\"])]", "[NotSubmitted<Lending.LendABook>]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|}, Deviation = \"null\")]", "[NotSubmitted<Lending.LendABook>(Comment = \"null\")]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|}, Deviation = \"d\")]", "[NotSubmitted<Lending.LendABook>(Comment = \"d\")]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|}, Comment = \"c\", Deviation = \"d\")]", "[NotSubmitted<Lending.LendABook>(Comment = \"c\" + \" \" + \"d\")]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|}, Evidence = new[] { \"e\", \"f\" })]", "[NotSubmitted<Lending.LendABook>(Comment = \"e\" + \" \" + \"f\")]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|}, Evidence = new string[0])]", "[NotSubmitted<Lending.LendABook>]")]
    [InlineData(
        "[Score<Lending.LendABook>({|ETOM2009:0|}, Evidence = [\"e\"], Comment = \"c\", Deviation = \"d\")]",
        "[NotSubmitted<Lending.LendABook>(Comment = \"c\" + \" \" + \"d\" + \" \" + \"e\")]")]
    [InlineData("[Score(\"1.1.1.1\", {|ETOM2009:0|})]", "[NotSubmitted(\"1.1.1.1\")]")]
    [InlineData("[Score(\"1.1.1.1\", {|ETOM2009:0|}, Deviation = \"\")]", "[NotSubmitted(\"1.1.1.1\")]")]
    [InlineData("[Score(\"1.1.1.1\", {|ETOM2009:0|}, Evidence = [], Deviation = \"\")]", "[NotSubmitted(\"1.1.1.1\")]")]
    [InlineData(
        "[EtomGen.ScoreAttribute(score: {|ETOM2009:0|}, process: Lending.LendABook.Id, Comment = \"c\")]",
        "[EtomGen.NotSubmittedAttribute(process: Lending.LendABook.Id, Comment = \"c\")]")]
    [InlineData(
        "[Score<Lending.LendABook>({|ETOM2009:0|}), Score(\"1.1.1.2\", {|ETOM2009:0|})]\n[Score<Lending.RenewALoan>({|ETOM2009:0|})]",
        "[NotSubmitted<Lending.LendABook>, NotSubmitted(\"1.1.1.2\")]\n[NotSubmitted<Lending.RenewALoan>]")]
    public Task A_score_that_means_not_submitted_says_so(string before, string after) => FixTest<ScoreMeansNotSubmittedFix>.OfRows(before, after).Run();

    [Theory]
    [InlineData("[Score<Lending.LendABook>({|ETOM2009:0|})]", "[NotSubmitted<Lending.LendABook>]", "Lending.LendABook")]
    [InlineData("[Score(Lending.LendABook.Id, {|ETOM2009:0|})]", "[NotSubmitted(Lending.LendABook.Id)]", "Lending.LendABook.Id")]
    [InlineData("[Score(score: {|ETOM2009:0|}, process: Lending.LendABook.Id)]", "[NotSubmitted(process: Lending.LendABook.Id)]", "Lending.LendABook.Id")]
    public Task The_title_names_the_process(string before, string after, string named) => FixTest<ScoreMeansNotSubmittedFix>
        .OfRows(before, after)
        .Titled($"Declare {named} as NotSubmitted")
        .Run();
}
