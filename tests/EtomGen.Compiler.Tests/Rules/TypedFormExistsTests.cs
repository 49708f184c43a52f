using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class TypedFormExistsTests
{
    private const string Lend = "1.1.1.1 Lend a Book has the type Lending.LendABook: name the process by it";
    private const string Lending = "1.1.1 Lending has the type Lending: name the process by it";

    [Theory]
    [InlineData("""[Score({|#0:"1.1.1.1"|}, 5)]""", Lend)]
    [InlineData("""[Score(score: 5, process: {|#0:"1.1.1.1"|}, Comment = "1.1.1.1")]""", Lend)]
    [InlineData("[Score({|#0:@\"1.1.1.1\"|}, 5)]", Lend)]
    [InlineData("""[NotSubmitted({|#0:"1.1.1.1"|})]""", Lend)]
    [InlineData("""[Module("Desk", Supports = [{|#0:"1.1.1"|}])]""", Lending)]
    [InlineData("""[Module("Desk", Supports = new[] { Etom.V1.Fines.Id, {|#0:"1.1.1.1"|} })]""", Lend)]
    [InlineData("""[Supports("1.0", {|#0:"1.1.1.1"|})]""", Lend)]
    public Task An_identifier_as_text_is_remarked_on_in_every_form(string row, string message) => AssessmentTest
        .OfRows(row)
        .Expect(TypedFormExists.RuleId, message)
        .Run();

    [Theory]
    [InlineData("[Score<Etom.V1.Lending.LendABook>(5)]")]
    [InlineData("[Score(Etom.V1.Lending.LendABook.Id, 5)]")]
    [InlineData("[Score(Own.Lend, 5)]")]
    [InlineData("""[Score("1.1.1." + "1", 5)]""")]
    [InlineData("""[Module("1.1.1", Supports = ["1.1.1.1.1"], Note = "1.1.1")]""")]
    [InlineData("[Supports<Etom.V1.Lending.LendABook>]")]
    public Task What_is_typed_or_computed_or_has_no_type_is_silent(string row) => AssessmentTest
        .OfRows(row)
        .With("internal static class Own { public const string Lend = \"1.1.1.1\"; }")
        .LookingAt(TypedFormExists.RuleId)
        .Run();

    [Fact]
    public Task A_step_has_a_type_where_the_project_goes_that_deep() => AssessmentTest
        .OfRows("""[Module("Desk", Supports = [{|#0:"1.1.1.1.1"|}])]""")
        .WithDepth(4)
        .Expect(TypedFormExists.RuleId, "1.1.1.1.1 Scan the Book has the type Lending.LendABook.ScanTheBook: name the process by it")
        .Run();

    [Fact]
    public Task A_task_has_none_where_it_does_not() => AssessmentTest
        .OfRows("""
            [Score("1.1.1.1", 5)]
            [Module("Desk", Supports = [{|#0:"1.1.1"|}])]
            """)
        .WithDepth(2)
        .Expect(TypedFormExists.RuleId, Lending)
        .Run();

    [Fact]
    public Task What_another_finding_is_about_is_not_remarked_on_and_every_part_is() => AssessmentTest
        .Of(
            AssessmentTest.Declaration("""
                [Score({|#0:"1.1.1.3"|}, 5)]
                [Score({|#1:"1.1.2.9"|}, 5)]
                [Score({|#2:"1.1.1.8"|}, 5)]
                [Score({|#3:"1.1.1.1"|}, {|#4:5.1|})]
                [NotSubmitted({|#5:{|#6:"1.1.1.1"|}|})]
                """),
            Frameworks.First with { Text = Frameworks.First.Text + "1.1.1.8,3,Lend a Room (Deleted),,\n" })
        .With("""
            [EtomGen.Score({|#7:"1.1.1.2"|}, 5)]
            static partial class Shelf;
            """)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.4 Renew a Loan?")
        .Expect(
            UnlistedProcess.RuleId,
            "Release 1.0's data has no 1.1.2.9, and its list of 1.1.2 Fines is incomplete; to have it checked, name a complete file of your own in an EtomFramework item")
        .Expect(DeletedProcess.RuleId, "1.1.1.8 Lend a Room is deleted in release 1.0: leave it out")
        .Expect(TypedFormExists.RuleId, Lend)
        .Expect(ScoreOutOfRange.RuleId, "Score 5.1 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5")
        .Expect(ProcessDeclaredTwice.RuleId, "1.1.1.1 Lend a Book is already declared with score 5.1 in this assessment: keep one of the two")
        .Expect(TypedFormExists.RuleId, Lend)
        .Expect(TypedFormExists.RuleId, "1.1.1.2 Take Back a Book has the type Lending.TakeBackABook: name the process by it")
        .Run();
}
