using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class UnmentionedProcessesTests
{
    private const string Renew = "1.1.1 Lending is in scope, but the assessment does not mention 1.1.1.4 Renew a Loan: score it, or declare it as NotSubmitted";
    private const string TakeBackAndRenew =
        "1.1.1 Lending is in scope, but the assessment does not mention 1.1.1.2 Take Back a Book, 1.1.1.4 Renew a Loan: score them, or declare them as NotSubmitted";

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)]\n[Score<{|#0:Lending.TakeBackABook|}>(5)]", Renew)]
    [InlineData("[Score<Lending.TakeBackABook>(5)]\n[NotSubmitted({|#0:Lending.LendABook.Id|})]", Renew)]
    [InlineData("""[Score("1.1.1.1", 5)]""" + "\n" + """[NotSubmitted({|#0:"1.1.1.2"|})]""", Renew)]
    [InlineData("[NotSubmitted<{|#0:Lending.LendABook|}>]", TakeBackAndRenew)]
    [InlineData("[Score({|#0:Own.Lend|}, 5)]", TakeBackAndRenew)]
    [InlineData("[Score({|#0:Etom.V1.Lending.LendABook.Id|}, score: 5)]", TakeBackAndRenew)]
    [InlineData("[NotSubmitted(process: {|#0:\"1.1.1.1\"|}, Comment = \"1.1.1.4\")]", TakeBackAndRenew)]
    public Task What_a_group_in_scope_leaves_out_is_a_warning_at_its_last_row(string rows, string message) => AssessmentTest
        .OfRows(rows)
        .With("internal static class Own { public const string Lend = \"1.1.1.1\"; }")
        .Expect(UnmentionedProcesses.RuleId, message)
        .Run();

    [Theory]
    [InlineData("")]
    [InlineData("[Score<Lending.LendABook>(5)] [Score<Lending.TakeBackABook>(5)] [Score<Lending.RenewALoan>(5)]")]
    [InlineData("""[Score<Lending.LendABook>(5)] [NotSubmitted("1.1.1.2")] [NotSubmitted(Lending.RenewALoan.Id)]""")]
    [InlineData("[NotSubmitted<Lending.LendABook>, NotSubmitted<Lending.TakeBackABook>, NotSubmitted<Lending.RenewALoan>]")]
    [InlineData("[Score<Fines.ChargeAFine>(5)]")]
    [InlineData("""[Module("Desk", Supports = [Lending.LendABook.Id])]""")]
    public Task A_group_whose_processes_all_have_rows_or_that_has_none_is_silent(string rows) => AssessmentTest
        .OfRows(rows)
        .LookingAt(UnmentionedProcesses.RuleId)
        .Run();

    [Theory]
    [InlineData(
        "[NotSubmitted<{|#0:Lending|}>]",
        "1.1.1 Lending is a level-2 process, and release 1.0 assesses level 3 only: declare its level-3 processes as NotSubmitted instead, such as 1.1.1.1 Lend a Book, "
            + "1.1.1.2 Take Back a Book, 1.1.1.4 Renew a Loan")]
    [InlineData(
        "[NotSubmitted({|#0:\"1.1\"|})]", "1.1 Readers is a level-1 process, and release 1.0 assesses level 3 only: declare the processes below it as NotSubmitted instead")]
    public Task A_row_above_the_assessed_level_puts_no_group_in_scope(string row, string message) => AssessmentTest
        .OfRows(row)
        .LookingAt(UnmentionedProcesses.RuleId)
        .Expect(LevelNotAssessed.RuleId, message)
        .Run();

    [Fact]
    public Task Each_group_is_reported_once_with_at_most_three_names() => AssessmentTest
        .Of(
            AssessmentTest.Declaration("""
                [Score<Fines.ChargeAFine>(5)]
                [Score<{|#0:Lending.RenewALoan|}>(5)]
                [Score<{|#1:Fines.WaiveAFine|}>(5)]
                """),
            Frameworks.First with { Text = Frameworks.First.Text + "1.1.1.8,3,Reserve a Book,,\n1.1.1.9,3,Lend a Room,,\n1.1.2.2,3,Waive a Fine,,\n1.1.2.3,3,Sue a Reader,,\n" })
        .Expect(
            UnmentionedProcesses.RuleId,
            "1.1.1 Lending is in scope, but the assessment does not mention 1.1.1.1 Lend a Book, 1.1.1.2 Take Back a Book, 1.1.1.8 Reserve a Book and 1 "
                + "more: score them, or declare them as NotSubmitted")
        .Expect(UnmentionedProcesses.RuleId, "1.1.2 Fines is in scope, but the assessment does not mention 1.1.2.3 Sue a Reader: score it, or declare it as NotSubmitted")
        .Run();

    [Fact]
    public Task Three_names_are_all_named() => AssessmentTest
        .Of(
            AssessmentTest.Declaration("[Score<{|#0:Lending.RenewALoan|}>(5)]"),
            Frameworks.First with { Text = Frameworks.First.Text + "1.1.1.8,3,Reserve a Book,,\n" })
        .Expect(
            UnmentionedProcesses.RuleId,
            "1.1.1 Lending is in scope, but the assessment does not mention 1.1.1.1 Lend a Book, 1.1.1.2 Take Back a Book, 1.1.1.8 Reserve a Book: score "
                + "them, or declare them as NotSubmitted")
        .Run();

    [Fact]
    public Task A_row_that_another_finding_is_about_still_mentions_its_process() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>({|#0:5.1|})]
            [Score<{|#1:Etom.V2.Lending.TakeBackABook|}>(5)]
            [Score<Lending.RenewALoan>({|#2:0|})]
            """)
        .LookingAt(UnmentionedProcesses.RuleId)
        .Expect(ScoreOutOfRange.RuleId, "Score 5.1 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5")
        .Expect(
            ProcessOfAnotherRelease.RuleId,
            "1.1.2.2 Take Back a Book is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.1.2 Take Back a Book")
        .Expect(ScoreMeansNotSubmitted.RuleId, "Score 0 marks a process that was not submitted in release 1.0: declare it as NotSubmitted instead")
        .Run();

    [Fact]
    public Task A_row_for_the_group_does_not_speak_for_its_processes_and_a_row_below_one_does_for_that_one() => AssessmentTest
        .OfRows("""
            [Score<{|#0:Lending|}>(5)]
            [Score({|#1:{|#2:"1.1.1.1.1"|}|}, 5)]
            """)
        .Expect(
            LevelNotAssessed.RuleId,
            "1.1.1 Lending is a level-2 process, and release 1.0 assesses level 3 only: score its level-3 processes instead, such as 1.1.1.1 Lend a Book, "
                + "1.1.1.2 Take Back a Book, 1.1.1.4 Renew a Loan")
        .Expect(LevelNotAssessed.RuleId, "1.1.1.1.1 Scan the Book is a level-4 process, and release 1.0 assesses level 3 only: score 1.1.1.1 Lend a Book instead")
        .Expect(
            UnmentionedProcesses.RuleId,
            "1.1.1 Lending is in scope, but the assessment does not mention 1.1.1.2 Take Back a Book, 1.1.1.4 Renew a Loan: score them, or declare them as NotSubmitted")
        .Run();

    [Fact]
    public Task Nothing_is_said_while_a_row_that_may_belong_to_the_group_names_nothing() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>(5)]
            [Score({|#0:"1.1.1.3"|}, 5)]
            """)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")
        .LookingAt(UnmentionedProcesses.RuleId)
        .Run();

    [Fact]
    public Task Nothing_is_said_while_a_row_beside_good_ones_does_not_compile() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>(5)]
            [Score<Lending.{|#0:Unknown|}>(5)]
            """)
        .ExpectCompilerError("CS0426")
        .ExpectAt(0, UnknownProcessType.RuleId, "Release 1.0 has no process type Lending.Unknown")
        .LookingAt(UnmentionedProcesses.RuleId)
        .Run();

    [Fact]
    public Task Rows_on_every_part_count_and_each_assessment_stands_by_itself() => AssessmentTest
        .OfRows("[Score<Lending.LendABook>(5)]")
        .With("""
            using EtomGen;
            using static Etom.V1.Lending;
            using Back = Etom.V1.Lending.TakeBackABook;

            [Score<{|#0:Back|}>(5)]
            static partial class Shelf;

            public partial class Products
            {
                [ConformanceAssessment("1.0", Company = "Acme", Product = "Box")]
                [Score<LendABook>(5), Score<Back>(5), Score<RenewALoan>(5)]
                public static partial class Box;

                [ConformanceAssessment("2.0", Company = "Acme", Product = "Room")]
                [NotSubmitted<{|#1:Etom.V2.Fines.ChargeAFine|}>]
                public static partial class Room;
            }
            """)
        .Expect(UnmentionedProcesses.RuleId, Renew)
        .Expect(UnmentionedProcesses.RuleId, "1.1.1 Fines is in scope, but the assessment does not mention 1.1.1.5 Waive a Fine: score it, or declare it as NotSubmitted")
        .Run();
}
