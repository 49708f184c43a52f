using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class LevelNotAssessedTests
{
    private const string Group =
        "1.1.1 Lending is a level-2 process, and release 1.0 assesses level 3 only: score its level-3 processes instead, such as 1.1.1.1 Lend a Book, "
            + "1.1.1.2 Take Back a Book, 1.1.1.4 Renew a Loan";
    private const string UnsubmittedGroup =
        "1.1.1 Lending is a level-2 process, and release 1.0 assesses level 3 only: declare its level-3 processes as NotSubmitted instead, such as 1.1.1.1 Lend a Book, "
            + "1.1.1.2 Take Back a Book, 1.1.1.4 Renew a Loan";
    private const string Domain = "1.1 Readers is a level-1 process, and release 1.0 assesses level 3 only: score the processes below it instead";
    private const string Step = "1.1.1.1.1 Scan the Book is a level-4 process, and release 1.0 assesses level 3 only: score 1.1.1.1 Lend a Book instead";

    private const string Unlisted =
        "1.1.2.1.1 is not in the data of release 1.0 and would be a level-4 process, and release 1.0 assesses level 3 only: score 1.1.2.1 Charge a Fine instead";

    [Theory]
    [InlineData("[Score<{|#0:Lending|}>(4)]", Group)]
    [InlineData("[Score({|#0:Lending.Id|}, 4)]", Group)]
    [InlineData("""[Score({|#0:"1.1.1"|}, 4)]""", Group)]
    [InlineData("""[Score(score: 4, process: {|#0:"1.1.1"|})]""", Group)]
    [InlineData("[NotSubmitted<{|#0:Lending|}>]", UnsubmittedGroup)]
    [InlineData("""[NotSubmitted({|#0:"1.1.1"|})]""", UnsubmittedGroup)]
    [InlineData("[Score<{|#0:Readers|}>(4)]", Domain)]
    [InlineData(
        """[NotSubmitted({|#0:"1.1"|})]""",
        "1.1 Readers is a level-1 process, and release 1.0 assesses level 3 only: declare the processes below it as NotSubmitted instead")]
    [InlineData("""[Score({|#0:"1.1.1.1.1"|}, 4)]""", Step)]
    [InlineData("[Score({|#0:Own.Step|}, 4)]", Step)]
    public Task A_row_for_a_level_that_is_not_assessed_is_an_error_in_every_form(string row, string message) => AssessmentTest
        .OfRows(row)
        .With("internal static class Own { public const string Step = \"1.1.1.1.1\"; }")
        .Expect(LevelNotAssessed.RuleId, message)
        .Run();

    [Theory]
    [InlineData("""[Score({|#0:"1.1.1"|}, 4)]""", Group)]
    [InlineData("""[NotSubmitted({|#0:"1.1.1"|})]""", UnsubmittedGroup)]
    [InlineData("""[Score({|#0:"1.1.2.1.1"|}, 4)]""", Unlisted)]
    public Task A_row_for_such_a_level_gets_no_other_finding(string row, string message) => AssessmentTest
        .OfRows(row)
        .With("[EtomGen.Supports<Etom.V1.Lending>] internal class Desk;")
        .LookingAt(TypedFormExists.RuleId, MappingToUnsubmitted.RuleId)
        .Expect(LevelNotAssessed.RuleId, message)
        .Run();

    [Theory]
    [InlineData("[Score<Lending.LendABook>(4)]")]
    [InlineData("""[NotSubmitted("1.1.1.1")]""")]
    [InlineData("""[Module("Desk", Supports = ["1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1"])]""")]
    public Task Assessed_levels_and_modules_of_any_level_are_right(string row) => AssessmentTest.OfRows(row).Run();

    [Fact]
    public Task The_levels_are_those_of_the_release() => AssessmentTest
        .Of(
            AssessmentTest.Declaration("""
                [Score<Lending.LendABook>(4)]
                [Score("1.1.1.1.1", 4)]
                [Score<{|#0:Lending|}>(4)]
                """),
            Frameworks.First with { Text = Frameworks.First.Text.Replace("@assessed-levels,,3,,", "@assessed-levels,,4 3,,", StringComparison.Ordinal) })
        .Expect(LevelNotAssessed.RuleId, Group.Replace("level 3 only", "levels 3, 4 only", StringComparison.Ordinal))
        .Run();

    [Fact]
    public Task A_group_with_many_processes_names_some() => AssessmentTest
        .Of(
            AssessmentTest.Declaration("[Score<{|#0:Lending|}>(4)]"),
            Frameworks.First with { Text = Frameworks.First.Text + "1.1.1.8,3,Reserve a Book,,\n1.1.1.9,3,Lend a Room (Deleted),,\n" })
        .Expect(LevelNotAssessed.RuleId, Group + " and 1 more")
        .Run();

    [Fact]
    public Task A_group_on_another_part_of_the_type_is_an_error_beside_other_findings() => AssessmentTest
        .OfRows("[Score<{|#0:Lending|}>({|#1:0|})]")
        .With("""
            [EtomGen.NotSubmitted<{|#2:{|#3:Etom.V1.Lending|}|}>]
            static partial class Shelf;
            """)
        .Expect(LevelNotAssessed.RuleId, Group)
        .Expect(ScoreMeansNotSubmitted.RuleId, "Score 0 marks a process that was not submitted in release 1.0: declare it as NotSubmitted instead")
        .Expect(LevelNotAssessed.RuleId, UnsubmittedGroup)
        .Expect(ProcessDeclaredTwice.RuleId, "1.1.1 Lending is already declared with score 0 in this assessment: keep one of the two")
        .Run();
}
