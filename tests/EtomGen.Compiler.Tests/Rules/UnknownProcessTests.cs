using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class UnknownProcessTests
{
    private const string Gap = "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?";

    [Theory]
    [InlineData("""[Score({|#0:"1.1.1.3"|}, 4)]""")]
    [InlineData("""[Score(score: 4, process: {|#0:"1.1.1.3"|}, Comment = "1.1.1.3")]""")]
    [InlineData("""[Score({|#0:"1.1.1." + "3"|}, 4)]""")]
    [InlineData("""[NotSubmitted({|#0:"1.1.1.3"|})]""")]
    [InlineData("""[NotSubmitted(process: {|#0:"1.1.1.3"|}, Comment = "none")]""")]
    [InlineData("""[Module("Desk", Supports = [{|#0:"1.1.1.3"|}])]""")]
    [InlineData("""[Module("Desk", Supports = [Lending.Id, {|#0:"1.1.1.3"|}, Fines.Id])]""")]
    [InlineData("""[Module("Desk", Supports = new[] { Lending.Id, {|#0:"1.1.1.3"|} })]""")]
    [InlineData("""[Module("Desk", Supports = new string[] { {|#0:"1.1.1.3"|} }, Note = "N")]""")]
    public Task An_identifier_that_a_complete_group_lacks_is_an_error_in_every_form(string row) => AssessmentTest
        .OfRows(row)
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Theory]
    [InlineData("""[Score("1.1.1.1", 4)]""")]
    [InlineData("""[Score<Lending.LendABook>(4)]""")]
    [InlineData("""[NotSubmitted("1.1.1.4")]""")]
    [InlineData("""[NotSubmitted<Lending.RenewALoan>]""")]
    [InlineData("""[Module("Desk", Supports = ["1.1", "1.1.1", Lending.TakeBackABook.Id, "1.1.1.1.1"])]""")]
    [InlineData("""[Module("Desk")]""")]
    [InlineData("""[Module("Desk", Supports = [])]""")]
    public Task Processes_of_the_release_are_known_at_every_level(string row) => AssessmentTest.OfRows(row).Run();

    [Fact]
    public Task Below_a_step_whose_children_are_not_listed_nothing_is_known_not_to_exist() => AssessmentTest
        .OfRows("""[Module("Desk", Supports = [{|#0:"1.1.1.1.7"|}])]""")
        .Expect(
            UnlistedProcess.RuleId,
            "Release 1.0's data has no 1.1.1.1.7, and its list of 1.1.1.1 Lend a Book is incomplete; to have it checked, name a complete file of your own in an EtomFramework item")
        .Run();

    [Fact]
    public Task An_identifier_outside_the_tree_is_unknown() => AssessmentTest
        .OfRows("""
            [Score({|#0:"2.1.1.1"|}, 4)]
            [Score({|#1:"1.1.1.30.5.6"|}, 4)]
            """)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 2.1.1.1; did you mean 1.1.1.1 Lend a Book?")
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.30.5.6; 1.1.1 Lending has 3 processes, 1.1.1.1 to 1.1.1.4")
        .Run();

    [Theory]
    [InlineData("", "An empty text is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10")]
    [InlineData(" 1.1.1.1", "' 1.1.1.1' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10; did you mean 1.1.1.1 Lend a Book?")]
    [InlineData("1.1.1.01", "'1.1.1.01' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10; did you mean 1.1.1.1 Lend a Book?")]
    [InlineData("lend a book", "'lend a book' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10; did you mean 1.1.1.1 Lend a Book?")]
    [InlineData("Renew a Laon", "'Renew a Laon' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10; did you mean 1.1.1.4 Renew a Loan?")]
    public Task What_is_no_identifier_is_an_error_that_says_how_one_looks(string text, string message) => AssessmentTest
        .OfRows($"[Score({{|#0:\"{text}\"|}}, 4)]")
        .Expect(UnknownProcess.RuleId, message)
        .Run();

    [Theory]
    [InlineData(
        "1.1.1|Take_Back_a_Book",
        "'1.1.1|Take_Back_a_Book' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10; did you mean 1.1.1.2 Take Back a Book?")]
    [InlineData(
        "1.1.2.9 - Renew a Loan",
        "'1.1.2.9 - Renew a Loan' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10; did you mean 1.1.1.4 Renew a Loan?")]
    [InlineData("1.1.4", "Release 1.0 has no process 1.1.4; did you mean 1.1.1.4 Renew a Loan?")]
    [InlineData("1.1.1.99", "Release 1.0 has no process 1.1.1.99; 1.1.1 Lending has 3 processes, 1.1.1.1 to 1.1.1.4")]
    [InlineData("1.1.1.77.5", "Release 1.0 has no process 1.1.1.77.5; 1.1.1 Lending has 3 processes, 1.1.1.1 to 1.1.1.4")]
    public Task A_name_counts_more_than_a_number_and_a_group_more_than_a_guess(string text, string message) => AssessmentTest
        .OfRows($"[Score({{|#0:\"{text}\"|}}, 4)]")
        .Expect(UnknownProcess.RuleId, message)
        .Run();

    [Fact]
    public Task The_process_that_bears_the_identifier_in_another_release_is_named() => AssessmentTest
        .OfRows("""[Score({|#0:"1.1.1.5"|}, 4)]""")
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.5 (1.1.1.5 is Waive a Fine in 2.0); did you mean 1.1.1.4 Renew a Loan?")
        .Run();

    [Fact]
    public Task A_process_that_has_a_row_already_is_not_suggested() => AssessmentTest
        .OfRows("""
            [Score<Lending.TakeBackABook>(4)]
            [NotSubmitted("1.1.1.4")]
            [Score({|#0:"1.1.1.3"|}, 4)]
            """)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.1 Lend a Book?")
        .Run();

    [Fact]
    public Task The_argument_is_found_through_aliases_constants_and_nesting() => AssessmentTest
        .Of("""
            using EtomGen;
            using Row = EtomGen.ScoreAttribute;
            using static Own;

            namespace Products
            {
                public partial class Shelves
                {
                    public partial record struct Parts
                    {
                        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
                        [Row({|#0:Gap|}, 4)]
                        [global::EtomGen.NotSubmittedAttribute({|#1:Own.Gap|})]
                        [Module(name: "Desk", Supports = [{|#2:(Gap)|}])]
                        internal sealed partial record class Shelf;
                    }
                }
            }

            internal static class Own
            {
                public const string Gap = "1.1.1.3";
            }
            """)
        .Expect(UnknownProcess.RuleId, Gap)
        .Expect(UnknownProcess.RuleId, Gap)
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Fact]
    public Task Rows_on_another_part_of_the_type_are_checked_where_they_stand() => AssessmentTest
        .OfRows("[Score<Lending.LendABook>(4)]")
        .With("""
            [EtomGen.Score({|#0:"1.1.1.3"|}, 4)]
            static partial class Shelf;
            """)
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Fact]
    public Task An_attribute_that_does_not_compile_silences_no_other() => AssessmentTest
        .OfRows("""
            [Score<Lending.{|#0:Unknown|}>(4)]
            [{|#1:Score("1.1.1.1")|}]
            [Score({|#2:"1.1.1.3"|}, 4)]
            """)
        .ExpectCompilerError("CS0426")
        .ExpectAt(0, UnknownProcessType.RuleId, "Release 1.0 has no process type Lending.Unknown")
        .ExpectCompilerError("CS7036")
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Fact]
    public Task Rows_of_a_type_that_declares_no_assessment_are_of_no_release() => AssessmentTest
        .Of("""
            [{|#0:EtomGen.Score("1.1.1.3", 4)|}]
            public static partial class Shelf;
            """)
        .Expect(UnsuitableType.RuleId, "Shelf has scores or modules but declares no assessment: add [ConformanceAssessment]")
        .Run();

    [Fact]
    public Task A_message_shows_an_argument_on_one_line_and_no_longer_than_it_has_room_for() => AssessmentTest
        .OfRows($$"""
            [Score({|#0:"1.1\n1\u2028"|}, 4)]
            [NotSubmitted({|#1:"{{new string('9', 200)}}"|})]
            """)
        .Expect(UnknownProcess.RuleId, "'1.1 1 ' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10")
        .Expect(UnknownProcess.RuleId, $"'{new string('9', 60)}…' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10")
        .Run();

    [Fact]
    public Task What_is_not_compiled_is_not_checked() => AssessmentTest
        .OfRows("""
            #if NEVER
            [Score("1.1.1.3", 4)]
            #else
            [Score({|#0:"1.1.1.3"|}, 5)]
            #endif
            """)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")
        .Run();

    [Fact]
    public Task A_null_argument_is_no_identifier() => AssessmentTest
        .OfRows("""
            [Score({|#0:null!|}, 4)]
            [NotSubmitted({|#1:null!|})]
            [Module("Desk", Supports = [{|#2:null!|}])]
            [Module("Desk", Supports = null!)]
            """)
        .Expect(UnknownProcess.RuleId, Nothing)
        .Expect(UnknownProcess.RuleId, Nothing)
        .Expect(UnknownProcess.RuleId, Nothing)
        .Run();

    private const string Nothing = "An empty text is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10";
}
