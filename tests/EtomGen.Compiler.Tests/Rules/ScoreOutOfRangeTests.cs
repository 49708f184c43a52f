using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class ScoreOutOfRangeTests
{
    private const string TooHigh = "Score 5.1 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5";

    [Theory]
    [InlineData("[Score<Lending.LendABook>({|#0:5.1|})]")]
    [InlineData("[Score<Lending.LendABook>(score: {|#0:5.1|}, Deviation = \"\")]")]
    [InlineData("""[Score("1.1.1.1", {|#0:5.1|})]""")]
    [InlineData("""[Score("1.1.1.1", score: {|#0:5.1|})]""")]
    [InlineData("""[Score(score: {|#0:5.1|}, process: "1.1.1.1")]""")]
    [InlineData("""[Score("1.1.1.1", {|#0:5 + 0.1|}, Comment = "5.1")]""")]
    [InlineData("[Score(Lending.LendABook.Id, {|#0:Own.Best|})]")]
    [InlineData("[global::EtomGen.ScoreAttribute<Lending.LendABook>({|#0:(Own.Best)|})]")]
    public Task A_score_above_the_scale_is_an_error_in_every_form(string row) => AssessmentTest
        .OfRows(row)
        .With("internal static class Own { public const double Best = 5.1; }")
        .Expect(ScoreOutOfRange.RuleId, TooHigh)
        .Run();

    [Fact]
    public Task What_is_not_a_number_is_near_to_no_score() => AssessmentTest
        .OfRows("[Score<Lending.LendABook>({|#0:double.NaN|})]")
        .Expect(ScoreOutOfRange.RuleId, "NaN is not a score: write a number from 0.1 to 5, the scale of release 1.0")
        .Run();

    [Theory]
    [InlineData("-0.1", "-0.1", "0.1")]
    [InlineData("-4", "-4", "0.1")]
    [InlineData("0.05", "0.05", "0.1")]
    [InlineData("5.0000001", "5.0000001", "5")]
    [InlineData("50", "50", "5")]
    [InlineData("double.PositiveInfinity", "Infinity", "5")]
    [InlineData("double.NegativeInfinity", "-Infinity", "0.1")]
    [InlineData("5.0000000000000009", "5.000000000000001", "5")]
    [InlineData("1e300", "1E+300", "5")]
    [InlineData("int.MaxValue", "2147483647", "5")]
    public Task A_score_off_the_scale_is_an_error_that_names_the_nearest_bound(string score, string shown, string nearest) => AssessmentTest
        .OfRows($"[Score<Lending.LendABook>({{|#0:{score}|}})]")
        .Expect(
            ScoreOutOfRange.RuleId,
            $"Score {shown} is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is {nearest}")
        .Run();

    [Theory]
    [InlineData("0.1")]
    [InlineData("5")]
    [InlineData("5.0")]
    [InlineData("4.5f")]
    [InlineData("'\\u0004'")]
    public Task The_bounds_belong_to_the_scale(string score) => AssessmentTest
        .OfRows($"[Score<Lending.LendABook>({score})]")
        .Run();

    [Fact]
    public Task The_scale_is_that_of_the_release() => AssessmentTest
        .Of("""
            using EtomGen;
            using Etom.V2;

            [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf")]
            [Score<Lending.LendABook>(10)]
            [Score<Lending.TakeBackABook>({|#0:0|})]
            [Score<Fines.ChargeAFine>({|#1:11|})]
            public static partial class Shelf;
            """)
        .Expect(ScoreOutOfRange.RuleId, "Score 0 is outside the scale of release 2.0, which runs from 1 to 10; the nearest score is 1")
        .Expect(ScoreOutOfRange.RuleId, "Score 11 is outside the scale of release 2.0, which runs from 1 to 10; the nearest score is 10")
        .Run();

    [Fact]
    public Task The_score_of_an_unknown_process_is_checked_too_and_each_row_by_itself() => AssessmentTest
        .OfRows("""
            [Score({|#0:"1.1.1.3"|}, {|#1:5.1|})]
            [Score<Lending.TakeBackABook>({|#2:5.1|})]
            """)
        .With("""
            using EtomGen;
            using Etom.V1;

            [Score<Lending.RenewALoan>({|#3:5.1|})]
            static partial class Shelf;
            """)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.1 Lend a Book?")
        .Expect(ScoreOutOfRange.RuleId, TooHigh)
        .Expect(ScoreOutOfRange.RuleId, TooHigh)
        .Expect(ScoreOutOfRange.RuleId, TooHigh)
        .Run();
}
