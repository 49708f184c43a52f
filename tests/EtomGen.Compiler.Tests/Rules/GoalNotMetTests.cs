using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class GoalNotMetTests
{
    [Fact]
    public Task A_score_below_the_goal_of_the_assessment_is_a_warning_at_the_score() => AssessmentTest
        .OfRows("[ConformanceGoal(MinimumScore = 4)] [Score<Lending.LendABook>({|#0:3.6|})] [Score<Lending.TakeBackABook>(4)] [NotSubmitted<Lending.RenewALoan>]")
        .Expect(GoalNotMet.RuleId, "1.1.1.1 Lend a Book has score 3.6, and its goal is 4: raise the score, or lower the goal")
        .Run();

    [Theory]
    [InlineData("[ConformanceGoal<Lending>(MinimumScore = 3)]")]
    [InlineData("[ConformanceGoal(\"1.1.1\", MinimumScore = 3)]")]
    [InlineData("[ConformanceGoal<Lending.LendABook>(MinimumScore = 3.6)]")]
    [InlineData("[ConformanceGoal<Lending.LendABook>(MinimumScore = 3.6)] [ConformanceGoal<Lending>(MinimumScore = 5)]")]
    public Task The_goal_of_the_process_or_its_nearest_ancestor_counts(string nearer) =>
        AssessmentTest.OfRows($"[ConformanceGoal(MinimumScore = 4)] {nearer} [Score<Lending.LendABook>(3.6)]").LookingAt(GoalNotMet.RuleId).Run();

    [Fact]
    public Task A_nearer_goal_may_ask_for_more() => AssessmentTest
        .OfRows("[ConformanceGoal<Lending>(MinimumScore = 4.5)] [ConformanceGoal(MinimumScore = 1)] [Score<Lending.LendABook>({|#0:4.4|})] [Score<Fines.ChargeAFine>(1)]")
        .Expect(GoalNotMet.RuleId, "1.1.1.1 Lend a Book has score 4.4, and its goal is 4.5: raise the score, or lower the goal")
        .Run();

    [Fact]
    public Task A_process_with_a_goal_of_its_own_is_submitted() => AssessmentTest
        .OfRows("[ConformanceGoal<Lending.LendABook>(MinimumScore = 4)] [NotSubmitted<{|#0:Lending.LendABook|}>] [NotSubmitted<Lending.TakeBackABook>]")
        .Expect(GoalNotMet.RuleId, "1.1.1.1 Lend a Book is not submitted, and its goal is 4: score it, or remove the goal")
        .Run();

    [Fact]
    public Task A_process_without_a_row_does_not_meet_its_goal() => AssessmentTest
        .OfRows("[ConformanceGoal<{|#0:Fines|}>(MinimumScore = 4)] [NotSubmitted<Lending.TakeBackABook>]")
        .Expect(GoalNotMet.RuleId, "1.1.2 Fines has a goal, and no row of this assessment is about it: score it, or remove the goal")
        .Run();

    [Fact]
    public Task A_goal_without_a_row_hides_no_other_goal() => AssessmentTest
        .OfRows("[ConformanceGoal<{|#0:Fines|}>(MinimumScore = 4)] [ConformanceGoal<Lending>(MinimumScore = 4)] [Score<Lending.TakeBackABook>({|#1:3|})]")
        .LookingAt(GoalNotMet.RuleId)
        .Expect(GoalNotMet.RuleId, "1.1.2 Fines has a goal, and no row of this assessment is about it: score it, or remove the goal")
        .Expect(GoalNotMet.RuleId, "1.1.1.2 Take Back a Book has score 3, and its goal is 4: raise the score, or lower the goal")
        .Run();

    [Theory]
    [InlineData(
        "[ConformanceGoal(MinimumCoverage = {|#0:0.5|})]", "This assessment has coverage 1/3, which is 0.33, and its goal is 0.5: submit more processes, or lower the goal")]
    [InlineData(
        "[ConformanceGoal<Lending>(MinimumCoverage = {|#0:0.34|})]",
        "1.1.1 Lending has coverage 1/3, which is 0.33, and its goal is 0.34: submit more processes, or lower the goal")]
    [InlineData(
        "[ConformanceGoal<Readers>(MinimumCoverage = {|#0:1|})]", "1.1 Readers has coverage 1/3, which is 0.33, and its goal is 1: submit more processes, or lower the goal")]
    [InlineData(
        "[ConformanceGoal<Lending.TakeBackABook>(MinimumCoverage = {|#0:1|})]",
        "1.1.1.2 Take Back a Book has coverage 0/1, which is 0, and its goal is 1: submit more processes, or lower the goal")]
    public Task A_coverage_below_the_goal_is_a_warning_at_the_goal(string goal, string message) => AssessmentTest
        .OfRows($"{goal} [Score<Lending.LendABook>(5)] [NotSubmitted<Lending.TakeBackABook>] [NotSubmitted<Lending.RenewALoan>]")
        .Expect(GoalNotMet.RuleId, message)
        .Run();

    [Theory]
    [InlineData("[ConformanceGoal(MinimumScore = 4, MinimumCoverage = 0.3)]")]
    [InlineData("[ConformanceGoal<Lending.LendABook>(MinimumCoverage = 1)]")]
    [InlineData("[ConformanceGoal(MinimumScore = double.NaN, MinimumCoverage = 0)]")]
    public Task A_goal_that_is_met_is_silent(string goal) => AssessmentTest
        .OfRows($"{goal} [Score<Lending.LendABook>(4)] [NotSubmitted<Lending.TakeBackABook>] [NotSubmitted<Lending.RenewALoan>]")
        .LookingAt(GoalNotMet.RuleId)
        .Run();
}
