using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class CorrectScoreFixTests
{
    [Theory]
    [InlineData("[Score<Lending.LendABook>({|ETOM2006:5.5|})]", "[Score<Lending.LendABook>(5)]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2006:-1|}, Comment = \"-1\")]", "[Score<Lending.LendABook>(0.1, Comment = \"-1\")]")]
    [InlineData("[Score(score: {|ETOM2007:4.72|} /* about */, process: \"1.1.1.1\")]", "[Score(score: 4.7 /* about */, process: \"1.1.1.1\")]")]
    [InlineData("[Score<Lending.LendABook>({|ETOM2007:4 + 0.96|})]", "[Score<Lending.LendABook>(5)]")]
    [InlineData(
        "[Score<Lending.LendABook>({|ETOM2006:6|}), Score(\"1.1.1.2\", {|ETOM2007:4.72|})]\n[Score<Lending.RenewALoan>({|ETOM2006:7|})]",
        "[Score<Lending.LendABook>(5), Score(\"1.1.1.2\", 4.7)]\n[Score<Lending.RenewALoan>(5)]")]
    public Task The_score_becomes_the_nearest_of_the_scale(string before, string after) => FixTest<CorrectScoreFix>.OfRows(before, after).Run();

    [Theory]
    [InlineData("[Score<Lending.LendABook>({|ETOM2006:6|})]", "[Score<Lending.LendABook>(5)]", "Give Lending.LendABook the score 5")]
    [InlineData("[Score(score: {|ETOM2007:4.72|}, process: \"1.1.1.1\")]", "[Score(score: 4.7, process: \"1.1.1.1\")]", "Give \"1.1.1.1\" the score 4.7")]
    public Task The_title_names_process_and_score(string before, string after, string title) => FixTest<CorrectScoreFix>.OfRows(before, after).Titled(title).Run();
}
