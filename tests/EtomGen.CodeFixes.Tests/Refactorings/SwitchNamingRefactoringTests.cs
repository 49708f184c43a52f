using EtomGen.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.CodeFixes.Tests.Refactorings;

public class SwitchNamingRefactoringTests
{
    [Theory]
    [InlineData("[$$Score<Lending.LendABook>(4.5)] // remark", """[Score("1.1.1.1", 4.5)] // remark""")]
    [InlineData("[EtomGen.NotSubmittedAttribute<Lending.$$LendABook>()]", """[EtomGen.NotSubmittedAttribute("1.1.1.1")]""")]
    [InlineData("""[NotSubmitted<global::Etom.V1.Lending.LendABook>$$, System.Obsolete]""", """[NotSubmitted("1.1.1.1"), System.Obsolete]""")]
    [InlineData("""[Score<Lending.LendABook>(score: 4$$, Comment = "Yes")]""", """[Score("1.1.1.1", score: 4, Comment = "Yes")]""")]
    public Task A_type_becomes_an_identifier(string before, string after) => RefactoringTest<SwitchNamingRefactoring>
        .OfRows(before)
        .Becomes(RefactoringTest<SwitchNamingRefactoring>.Declaration(after), "Name 1.1.1.1 Lend a Book by its identifier");

    [Theory]
    [InlineData("""[Score("1.1.1.1$$", 4.5)] // remark""", "[Score<Lending.LendABook>(4.5)] // remark")]
    [InlineData("""[EtomGen.NotSubmitted($$Lending.LendABook.Id)]""", "[EtomGen.NotSubmitted<Lending.LendABook>]")]
    public Task An_identifier_becomes_a_type(string before, string after) => RefactoringTest<SwitchNamingRefactoring>
        .OfRows(before)
        .Becomes(RefactoringTest<SwitchNamingRefactoring>.Declaration(after), "Name 1.1.1.1 Lend a Book by its type");

    [Fact]
    public Task All_rows_change_their_form_and_the_others_keep_theirs() => RefactoringTest<SwitchNamingRefactoring>
        .OfRows("[$$Score<Lending.LendABook>(4.5)]\n[Score(\"1.1.1.2\", 5)]\n[NotSubmitted<Lending.RenewALoan>]")
        .Becomes(
            RefactoringTest<SwitchNamingRefactoring>.Declaration("[Score(\"1.1.1.1\", 4.5)]\n[Score(\"1.1.1.2\", 5)]\n[NotSubmitted(\"1.1.1.4\")]"),
            "Name all 2 processes of the assessment in this file by identifier");

    [Theory]
    [InlineData("[$$Score<Lending.LendABook>(4.5)]", "Name 1.1.1.1 Lend a Book by its identifier")]
    [InlineData("[$$Score<Lending.LendABook>(4.5)] [Score(\"1.1.1.2\", 4)]", "Name 1.1.1.1 Lend a Book by its identifier")]
    [InlineData("[$$Score(\"1.1.1.1\", 4.5)] [Score(\"1.1.1.1.1\", 4)]", "Name 1.1.1.1 Lend a Book by its type")]
    public async Task One_row_of_a_form_has_one_offer(string rows, string title) =>
        Assert.Equal([title], await RefactoringTest<SwitchNamingRefactoring>.OfRows(rows).Titles());

    [Fact]
    public Task Types_get_the_using_directive_that_makes_them_short() => new RefactoringTest<SwitchNamingRefactoring>(
        """
        using EtomGen;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        [Score("1.1.1.1"$$, 4.5)]
        [NotSubmitted("1.1.1.4")]
        public static partial class Shelf;
        """)
        .Becomes(
            """
            using Etom.V1;
            using EtomGen;

            [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
            [Score<Lending.LendABook>(4.5)]
            [NotSubmitted<Lending.RenewALoan>]
            public static partial class Shelf;
            """,
            "Name all 2 processes of the assessment in this file by type");

    /// <summary>The user's own attribute has the name without a type argument; ours needs its namespace then.</summary>
    [Fact]
    public Task An_identifier_goes_to_our_attribute()
    {
        string Source(string row) =>
            "using EtomGen;\nusing Etom.V1;\n\nnamespace Library;\n\nsealed class ScoreAttribute : System.Attribute;\n\n"
            + $"[ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]\n[{row}]\nstatic partial class Shelf;\n";
        return new RefactoringTest<SwitchNamingRefactoring>(Source("$$Score<Lending.LendABook>(4)"))
            .Becomes(Source("EtomGen.Score(\"1.1.1.1\", 4)"), "Name 1.1.1.1 Lend a Book by its identifier");
    }

    [Fact]
    public async Task Before_generic_attributes_there_is_no_other_form() =>
        Assert.Empty(await new RefactoringTest<SwitchNamingRefactoring>("""
            using EtomGen;

            [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
            [Score("1.1.1.1"$$, 4.5)]
            public static partial class Shelf { }
            """) { LanguageVersion = LanguageVersion.CSharp10 }.Titles());

    [Theory]
    [InlineData("""[Score("1.1.1.1.1"$$, 4.5)]""")]
    [InlineData("""[Score("1.1.1.9"$$, 4.5)]""")]
    [InlineData("[$$Module(\"M\")]")]
    public async Task Nothing_is_offered_where_no_type_exists(string rows) => Assert.Empty(await RefactoringTest<SwitchNamingRefactoring>.OfRows(rows).Titles());
}
