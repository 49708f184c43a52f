using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Refactorings;

public class SortRowsRefactoringTests
{
    private const string Title = "Sort the rows by identifier";

    [Fact]
    public Task Rows_move_with_their_comments_and_each_group_is_a_paragraph() => Becomes(
        """

        [Score<Fines.ChargeAFine>(5)] // cash only

        // Renewals
        // since 2020
        [Score<Lending.RenewALoan>(5)]
        [NotSubmitted<Lending.LendABook>]
        """,
        """

        [NotSubmitted<Lending.LendABook>]
        // Renewals
        // since 2020
        [Score<Lending.RenewALoan>(5)]

        [Score<Fines.ChargeAFine>(5)] // cash only
        """);

    [Fact]
    public Task Other_attributes_stay_where_they_are() => Becomes(
        "[Score<Fines.ChargeAFine>(5)]\n\n[Module(\"M\")]\n\n[Score(\"1.1.1.4\",\n    5)]",
        "[Score(\"1.1.1.4\",\n    5)]\n\n[Module(\"M\")]\n\n[Score<Fines.ChargeAFine>(5)]");

    [Fact]
    public Task A_row_may_be_the_first_of_its_file()
    {
        const string Fine = "[EtomGen.Score<Etom.V1.Fines.ChargeAFine>(5)]\n", Loan = "[EtomGen.Score<Etom.V1.Lending.LendABook>(5)]\n";
        string rest = "[EtomGen.ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]\npublic static partial class ";
        return new RefactoringTest<SortRowsRefactoring>($"{Fine}{Loan}{rest}Shel$$f;\n").Becomes($"{Loan}\n{Fine}{rest}Shelf;\n", Title);
    }

    [Fact]
    public Task Lines_end_as_they_did()
    {
        string before = Shelf("[Score<Fines.ChargeAFine>(5)]\n[Score<Lending.LendABook>(5)]", "Shel$$f"),
            after = Shelf("[Score<Lending.LendABook>(5)]\n\n[Score<Fines.ChargeAFine>(5)]");
        return new RefactoringTest<SortRowsRefactoring>(before.ReplaceLineEndings("\r\n")).Becomes(after.ReplaceLineEndings("\r\n"), Title);
    }

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)]\n\n[Score<Fines.ChargeAFine>(5)]")]
    [InlineData("[Score<Fines.ChargeAFine>(5)] [Score<Lending.LendABook>(5)]")]
    [InlineData("[Score<Fines.ChargeAFine>(5), Score<Lending.LendABook>(5)]")]
    [InlineData("#if !X\n[Score<Fines.ChargeAFine>(5)]\n#endif\n[Score<Lending.LendABook>(5)]")]
    [InlineData("[Score<Fines.ChargeAFine>(5)]\n[Score(\"1.1.1.9\", 5)]\n[Score<Lending.LendABook>(5)]")]
    public async Task Rows_in_order_and_rows_that_are_bound_to_their_line_are_left_alone(string rows) =>
        Assert.Empty(await new RefactoringTest<SortRowsRefactoring>(Shelf(rows, "Shel$$f")).Titles());

    private static Task Becomes(string before, string after) => new RefactoringTest<SortRowsRefactoring>(Shelf(before, "Shel$$f")).Becomes(Shelf(after), Title);

    private static string Shelf(string rows, string name = "Shelf") => RefactoringTest<SortRowsRefactoring>.Declaration(rows, name);
}
