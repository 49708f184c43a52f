using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class ScoreMeansNotSubmittedTests
{
    private const string Zero = "Score 0 marks a process that was not submitted in release 1.0: declare it as NotSubmitted instead";

    [Theory]
    [InlineData("[Score<Lending.LendABook>({|#0:0|})]")]
    [InlineData("[Score<Lending.LendABook>({|#0:0.0|}, Comment = \"0\")]")]
    [InlineData("[Score<Lending.LendABook>(score: {|#0:0d|})]")]
    [InlineData("""[Score("1.1.1.1", {|#0:0|})]""")]
    [InlineData("""[Score(score: {|#0:0|}, process: "1.1.1.1")]""")]
    [InlineData("[Score<Lending.LendABook>({|#0:Own.Nothing|})]")]
    public Task The_number_for_what_was_not_submitted_is_no_score_in_any_form(string row) => AssessmentTest
        .OfRows(row)
        .With("internal static class Own { public const double Nothing = 0; }")
        .Expect(ScoreMeansNotSubmitted.RuleId, Zero)
        .Run();

    [Fact]
    public Task The_lowest_score_is_a_score() => AssessmentTest.OfRows("[Score<Lending.LendABook>(0.1)]").Run();

    [Fact]
    public Task The_number_is_that_of_the_release() => AssessmentTest
        .Of(
            AssessmentTest.Declaration("""
                [Score<Lending.LendABook>({|#0:9|})]
                [Score<Lending.TakeBackABook>({|#1:0|})]
                """),
            Frameworks.First with { Text = Frameworks.First.Text.Replace("@not-submitted-score,,0,,", "@not-submitted-score,,9,,", StringComparison.Ordinal) })
        .Expect(ScoreMeansNotSubmitted.RuleId, Zero.Replace("Score 0", "Score 9", StringComparison.Ordinal))
        .Expect(ScoreOutOfRange.RuleId, "Score 0 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 0.1")
        .Run();

    [Fact]
    public Task Every_such_score_is_reported_beside_other_findings_on_every_part() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>({|#0:0|})]
            [Score<{|#1:Lending.LendABook|}>({|#2:0|})]
            """)
        .With("""
            [EtomGen.Score("1.1.1.4", {|#3:0|})]
            static partial class Shelf;
            """)
        .Expect(ScoreMeansNotSubmitted.RuleId, Zero)
        .Expect(ProcessDeclaredTwice.RuleId, "1.1.1.1 Lend a Book is already declared with score 0 in this assessment: keep one of the two")
        .Expect(ScoreMeansNotSubmitted.RuleId, Zero)
        .Expect(ScoreMeansNotSubmitted.RuleId, Zero)
        .Run();
}
