using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class ScoreTooFineTests
{
    private const string TooFine = "Score 4.72 is finer than release 1.0 allows, which is one decimal: write 4.7";

    [Theory]
    [InlineData("[Score<Lending.LendABook>({|#0:4.72|})]")]
    [InlineData("[Score<Lending.LendABook>(score: {|#0:4.72|}, Deviation = \"4.72\")]")]
    [InlineData("""[Score("1.1.1.1", {|#0:4.72|})]""")]
    [InlineData("""[Score(score: {|#0:4.72|}, process: "1.1.1.1")]""")]
    [InlineData("[Score<Lending.LendABook>({|#0:Own.Fine|})]")]
    public Task A_score_with_too_many_decimals_is_an_error_in_every_form(string row) => AssessmentTest
        .OfRows(row)
        .With("internal static class Own { public const double Fine = 4 + 0.72; }")
        .Expect(ScoreTooFine.RuleId, TooFine)
        .Run();

    [Theory]
    [InlineData("4.85", "4.85", "4.9")]
    [InlineData("4.849999", "4.849999", "4.8")]
    [InlineData("4.95", "4.95", "5")]
    [InlineData("4.99", "4.99", "5")]
    [InlineData("0.14", "0.14", "0.1")]
    [InlineData("4.8000001", "4.8000001", "4.8")]
    public Task The_rounded_score_is_on_the_scale(string score, string shown, string rounded) => AssessmentTest
        .OfRows($"[Score<Lending.LendABook>({{|#0:{score}|}})]")
        .Expect(ScoreTooFine.RuleId, $"Score {shown} is finer than release 1.0 allows, which is one decimal: write {rounded}")
        .Run();

    [Theory]
    [InlineData("4.8f", "Score 4.8f is not exactly 4.8: write 4.8")]
    [InlineData("Own.Best", "Score 4.9f is not exactly 4.9: write 4.9")]
    public Task A_number_of_single_precision_is_not_exact(string score, string message) => AssessmentTest
        .OfRows($"[Score<Lending.LendABook>({{|#0:{score}|}})]")
        .With("internal static class Own { public const float Best = 4.9f; }")
        .Expect(ScoreTooFine.RuleId, message)
        .Run();

    [Theory]
    [InlineData("4.8")]
    [InlineData("4.80")]
    [InlineData("4.1 + 0.2")]
    [InlineData("0.1 * 3")]
    [InlineData("3")]
    public Task One_decimal_is_fine_however_it_is_computed(string score) => AssessmentTest
        .OfRows($"[Score<Lending.LendABook>({score})]")
        .Run();

    [Theory]
    [InlineData("0", "4.5", "whole scores: write 5")]
    [InlineData("2", "4.725", "2 decimals: write 4.73")]
    public Task The_decimals_are_those_of_the_release(string decimals, string score, string remedy) => AssessmentTest
        .Of(
            AssessmentTest.Declaration($"[Score<Lending.LendABook>({{|#0:{score}|}})]"),
            Frameworks.First with
            {
                Text = Frameworks.First.Text
                    .Replace("@decimals,,1,,", $"@decimals,,{decimals},,", StringComparison.Ordinal)
                    .Replace("@minimum,,0.1,,", "@minimum,,1,,", StringComparison.Ordinal)
                    .Replace("@band,,0.1..4.9 Partial,,\n@band,,5..5 Full,,", "@band,,1..5 Any,,", StringComparison.Ordinal),
            })
        .Expect(ScoreTooFine.RuleId, $"Score {score} is finer than release 1.0 allows, which is {remedy}")
        .Run();

    [Fact]
    public Task A_score_off_the_scale_is_reported_as_that_only() => AssessmentTest
        .OfRows("[Score<Lending.LendABook>({|#0:5.15|})]")
        .Expect(ScoreOutOfRange.RuleId, "Score 5.15 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5")
        .Run();

    [Fact]
    public Task Every_fine_score_is_reported_on_every_part_of_the_type() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>({|#0:4.72|})]
            [Score({|#1:"1.1.1.3"|}, {|#2:4.72|})]
            """)
        .With("""
            [EtomGen.Score<Etom.V1.Lending.RenewALoan>({|#3:4.72|})]
            static partial class Shelf;
            """)
        .Expect(ScoreTooFine.RuleId, TooFine)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")
        .Expect(ScoreTooFine.RuleId, TooFine)
        .Expect(ScoreTooFine.RuleId, TooFine)
        .Run();
}
