using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class ProcessDeclaredTwiceTests
{
    private const string Scored = "1.1.1.1 Lend a Book is already declared with score 4.5 in this assessment: keep one of the two";
    private const string Unsubmitted = "1.1.1.1 Lend a Book is already declared as not submitted in this assessment: keep one of the two";

    [Theory]
    [InlineData("[Score<Lending.LendABook>(4.5)]", Scored, "[Score<{|#0:Lending.LendABook|}>(3)]")]
    [InlineData("[Score<Lending.LendABook>(4.5)]", Scored, "[Score<{|#0:Lending.LendABook|}>(4.5)]")]
    [InlineData("[Score<Lending.LendABook>(4.5)]", Scored, """[Score({|#0:"1.1.1.1"|}, 3)]""")]
    [InlineData("[Score<Lending.LendABook>(4.5)]", Scored, "[NotSubmitted<{|#0:Lending.LendABook|}>]")]
    [InlineData("""[Score("1.1.1.1", 4.5)]""", Scored, "[NotSubmitted({|#0:Lending.LendABook.Id|})]")]
    [InlineData("[NotSubmitted<Lending.LendABook>]", Unsubmitted, "[NotSubmitted<{|#0:Lending.LendABook|}>]")]
    [InlineData("""[NotSubmitted("1.1.1.1")]""", Unsubmitted, """[Score(score: 3, process: {|#0:"1.1.1.1"|})]""")]
    [InlineData("""[NotSubmitted("1.1.1.1")]""", Unsubmitted, "[Score({|#0:Own.Lend|}, 3)]")]
    public Task The_second_row_for_a_process_is_an_error_in_whatever_form(string first, string message, string second) => AssessmentTest
        .OfRows($"{first}\n{second}")
        .With("internal static class Own { public const string Lend = \"1.1.1.1\"; }")
        .Expect(ProcessDeclaredTwice.RuleId, message)
        .Run();

    [Fact]
    public Task Different_processes_with_one_score_and_modules_for_a_scored_process_are_right() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>(4)]
            [Score<Lending.TakeBackABook>(4)]
            [Module("Desk", Supports = [Lending.LendABook.Id, "1.1.1.1"])]
            [Module("Shelf", Supports = [Lending.LendABook.Id])]
            """)
        .Run();

    [Fact]
    public Task Every_further_row_is_an_error() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>(4.5), Score<{|#0:Lending.LendABook|}>(4)]
            [NotSubmitted({|#1:"1.1.1.1"|})]
            """)
        .Expect(ProcessDeclaredTwice.RuleId, Scored)
        .Expect(ProcessDeclaredTwice.RuleId, Scored)
        .Run();

    [Fact]
    public Task A_row_on_another_part_of_the_type_counts() => AssessmentTest
        .OfRows("[Score<Lending.LendABook>(4.5)]")
        .With("""
            [EtomGen.NotSubmitted<{|#0:Etom.V1.Lending.LendABook|}>]
            static partial class Shelf;
            """)
        .Expect(ProcessDeclaredTwice.RuleId, Scored)
        .Run();

    [Fact]
    public Task Two_assessments_may_score_the_same_process() => AssessmentTest
        .OfRows("[Score<Lending.LendABook>(4.5)]")
        .With("""
            using EtomGen;
            using Etom.V1;

            [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf 2")]
            [Score<Lending.LendABook>(4.5)]
            public static partial class OtherShelf;
            """)
        .Run();

    [Fact]
    public Task A_first_row_whose_score_does_not_compile_still_counts() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>({|#0:unknown|})]
            [Score<{|#1:Lending.LendABook|}>(4)]
            """)
        .ExpectCompilerError("CS0103")
        .Expect(ProcessDeclaredTwice.RuleId, "1.1.1.1 Lend a Book is already declared with a score in this assessment: keep one of the two")
        .Run();
}
