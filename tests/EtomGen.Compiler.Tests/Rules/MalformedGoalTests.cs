using EtomGen.Compiler.Tests.Harness;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class MalformedGoalTests
{
    [Theory]
    [InlineData("[{|#0:ConformanceGoal|}]", "The goal asks for nothing: give it a MinimumScore, a MinimumCoverage, or both")]
    [InlineData("[{|#0:ConformanceGoal<Lending>(MinimumScore = double.NaN)|}]", "The goal asks for nothing: give it a MinimumScore, a MinimumCoverage, or both")]
    [InlineData(
        "[ConformanceGoal(MinimumScore = {|#0:6|})]", "Goal 6 is outside the scale of release 1.0, which runs from 0.1 to 5: write a score of that scale")]
    [InlineData("[ConformanceGoal(MinimumCoverage = {|#0:80|})]", "80 is not a share of the contained processes: write a number from 0 to 1, such as 0.8")]
    [InlineData("[ConformanceGoal(MinimumCoverage = {|#0:1.5|})]", "1.5 is not a share of the contained processes: write a number from 0 to 1, such as 0.015")]
    [InlineData("[ConformanceGoal(MinimumCoverage = {|#0:100|})]", "100 is not a share of the contained processes: write a number from 0 to 1, such as 1")]
    [InlineData("[ConformanceGoal(MinimumCoverage = {|#0:100.5|})]", "100.5 is not a share of the contained processes: write a number from 0 to 1")]
    [InlineData("[ConformanceGoal(MinimumCoverage = {|#0:-0.5|})]", "-0.5 is not a share of the contained processes: write a number from 0 to 1")]
    [InlineData("[ConformanceGoal(MinimumCoverage = {|#0:-1e300|})]", "-1E+300 is not a share of the contained processes: write a number from 0 to 1")]
    [InlineData("[ConformanceGoal(MinimumScore = 1)] [{|#0:ConformanceGoal(MinimumCoverage = 0)|}]", "The whole assessment has a goal above: keep one of the two")]
    [InlineData(
        "[ConformanceGoal<Lending>(MinimumScore = 1)] [ConformanceGoal({|#0:\"1.1.1\"|}, MinimumCoverage = 0)]", "1.1.1 has a goal above: keep one of the two")]
    public Task A_malformed_goal_is_an_error(string goals, string message) =>
        AssessmentTest.OfRows($"{goals} [Score<Lending.LendABook>(5)]").Expect(MalformedGoal.RuleId, message).Run();

    [Theory]
    [InlineData("[ConformanceGoal({|#0:\"1.1.1.3\"|}, MinimumScore = 1)]", UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")]
    [InlineData(
        "[ConformanceGoal<{|#0:Etom.V2.Lending.LendABook|}>(MinimumScore = 1)]",
        ProcessOfAnotherRelease.RuleId,
        "1.1.2.1 Lend a Book is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.1.1 Lend a Book")]
    public Task The_process_of_a_goal_is_checked_like_any_other(string goal, string rule, string message) =>
        AssessmentTest.OfRows($"{goal} [Score<Lending.LendABook>(5)]").Expect(rule, message).Run();

    /// <summary>A row does not become one of a process that has a row; a goal may be for any.</summary>
    [Fact]
    public Task The_process_of_a_row_is_suggested_for_a_goal() => AssessmentTest
        .OfRows("[ConformanceGoal({|#0:\"1.1.1.3\"|}, MinimumScore = 1)] [Score<Lending.LendABook>(5)] [Score<Lending.TakeBackABook>(5)]")
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")
        .Run();

    [Fact]
    public Task A_goal_alone_declares_no_assessment() => AssessmentTest
        .Of("using EtomGen; [{|#0:ConformanceGoal(MinimumScore = 1)|}] public static partial class Shelf;")
        .Expect(UnsuitableType.RuleId, UnsuitableType.NotDeclared("Shelf"))
        .Run();
}
