using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class PartialScoreWithoutDeviationTests
{
    [Theory]
    [InlineData("[Score<Lending.LendABook>({|#0:4.9|})]", "4.9")]
    [InlineData("[Score<Lending.LendABook>({|#0:0.1|}, Comment = \"none\")]", "0.1")]
    [InlineData("[Score<Lending.LendABook>(score: {|#0:4|}, Deviation = null)]", "4")]
    [InlineData("[Score<Lending.LendABook>({|#0:4|}, Deviation = Own.Nothing)]", "4")]
    [InlineData("""[Score("1.1.1.1", {|#0:4|})]""", "4")]
    [InlineData("""[Score(score: {|#0:4|}, process: "1.1.1.1")]""", "4")]
    [InlineData("[Score(Lending.LendABook.Id, {|#0:(Own.Some)|})]", "3.4")]
    [InlineData("[global::EtomGen.ScoreAttribute<Lending.LendABook>({|#0:Own.Some|})]", "3.4")]
    public Task A_partial_score_says_where_the_product_deviates(string row, string score) => AssessmentTest
        .OfRows(row)
        .With("internal static class Own { public const double Some = 3.4; public const string? Nothing = null; }")
        .Expect(PartialScoreWithoutDeviation.RuleId, $"Score {score} is partial, and nothing says where the product deviates: add a Deviation")
        .Run();

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \\u200b\"")]
    public Task An_empty_deviation_says_nothing(string deviation) => AssessmentTest
        .OfRows($"[Score<Lending.LendABook>({{|#0:4.9|}}, Deviation = {deviation})]")
        .Expect(PartialScoreWithoutDeviation.RuleId, "Score 4.9 is partial, and nothing says where the product deviates: fill in the Deviation")
        .Run();

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)]")]
    [InlineData("[Score<Lending.LendABook>(4.9, Deviation = \"Loans are renewed by hand.\")]")]
    [InlineData("""[Score("1.1.1.1", 0.1, Deviation = Own.Why)]""")]
    [InlineData("[NotSubmitted<Lending.LendABook>]")]
    public Task Full_scores_deviations_and_what_was_not_submitted_are_silent(string row) => AssessmentTest
        .OfRows(row)
        .With("internal static class Own { public const string Why = \"Because.\"; }")
        .LookingAt(PartialScoreWithoutDeviation.RuleId)
        .Run();

    [Fact]
    public Task A_score_off_the_scale_is_not_partial_and_one_that_is_too_fine_is() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>({|#0:5.1|})]
            [Score<Lending.TakeBackABook>({|#1:0|})]
            [Score<Lending.RenewALoan>({|#2:{|#3:4.72|}|})]
            """)
        .LookingAt(PartialScoreWithoutDeviation.RuleId)
        .Expect(ScoreOutOfRange.RuleId, "Score 5.1 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5")
        .Expect(ScoreMeansNotSubmitted.RuleId, "Score 0 marks a process that was not submitted in release 1.0: declare it as NotSubmitted instead")
        .Expect(ScoreTooFine.RuleId, "Score 4.72 is finer than release 1.0 allows, which is one decimal: write 4.7")
        .Expect(PartialScoreWithoutDeviation.RuleId, "Score 4.72 is partial, and nothing says where the product deviates: add a Deviation")
        .Run();

    [Fact]
    public Task The_bands_are_those_of_the_release_and_every_part_is_looked_at() => AssessmentTest
        .Of("""
            using EtomGen;
            using Etom.V2;

            [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf")]
            [Score<Lending.LendABook>(10)]
            [Score<Lending.TakeBackABook>({|#0:9|})]
            public static partial class Shelf;
            """)
        .With("""
            [EtomGen.Score("1.1.1.1", {|#1:5|})]
            static partial class Shelf;
            """)
        .Expect(PartialScoreWithoutDeviation.RuleId, "Score 9 is partial, and nothing says where the product deviates: add a Deviation")
        .Expect(PartialScoreWithoutDeviation.RuleId, "Score 5 is partial, and nothing says where the product deviates: add a Deviation")
        .Run();
}
