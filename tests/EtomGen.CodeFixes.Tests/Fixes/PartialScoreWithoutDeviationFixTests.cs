using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class PartialScoreWithoutDeviationFixTests
{
    [Theory]
    [InlineData("[Score<Lending.LendABook>({|ETOM2011:4|})]", "[Score<Lending.LendABook>({|ETOM2011:4|}, Deviation = \"\")]")]
    [InlineData("[Score(\"1.1.1.1\", {|ETOM2011:4|}, Comment = \"x\")] // remark", "[Score(\"1.1.1.1\", {|ETOM2011:4|}, Comment = \"x\", Deviation = \"\")] // remark")]
    [InlineData(
        "[Score(score: {|ETOM2011:4|}, process: \"1.1.1.1\")]\n[Score<Lending.TakeBackABook>({|ETOM2011:4.5|})]",
        "[Score(score: {|ETOM2011:4|}, process: \"1.1.1.1\", Deviation = \"\")]\n[Score<Lending.TakeBackABook>({|ETOM2011:4.5|}, Deviation = \"\")]")]
    public Task A_partial_score_gets_a_deviation_to_fill_in(string before, string after) =>
        FixTest<PartialScoreWithoutDeviationFix>.OfRows(before, after).Run();

    [Fact]
    public Task The_title_names_the_process() => FixTest<PartialScoreWithoutDeviationFix>
        .OfRows("[Score<Lending.LendABook>({|ETOM2011:4|})]", "[Score<Lending.LendABook>({|ETOM2011:4|}, Deviation = \"\")]")
        .Titled("Add a deviation to Lending.LendABook")
        .Run();
}
