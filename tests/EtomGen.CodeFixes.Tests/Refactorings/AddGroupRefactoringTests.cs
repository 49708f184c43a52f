using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Refactorings;

public class AddGroupRefactoringTests
{
    private const string Fines = "1.1.2 Fines (1 NotSubmitted)";

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)] // remark", "[Score<Lending.LendABook>(5)] // remark\n\n[NotSubmitted<Fines.ChargeAFine>]")]
    [InlineData("  [EtomGen.Score(\"1.1.1.1\", 5)]\n[Module(\"M\")]", "  [EtomGen.Score(\"1.1.1.1\", 5)]\n\n  [EtomGen.NotSubmitted(\"1.1.2.1\")]\n[Module(\"M\")]")]
    [InlineData("[Score(Lending.LendABook.Id, 5)]", "[Score(Lending.LendABook.Id, 5)]\n\n[NotSubmitted(Fines.ChargeAFine.Id)]")]
    public Task Its_rows_follow_the_group_before_it_in_the_form_of_the_rows_there(string before, string after) =>
        new RefactoringTest<AddGroupRefactoring>(Shelf(before, "Shel$$f")).Becomes(Shelf(after), Fines);

    /// <summary>No row comes before the group: the first one after it says the form.</summary>
    [Fact]
    public Task A_group_before_the_only_row_has_the_form_of_that_row() =>
        new RefactoringTest<AddGroupRefactoring>(Shelf("[Score(\"1.1.2.1\", 5)]", "Shel$$f")).Becomes(
            Shelf("\n[NotSubmitted(\"1.1.1.1\")]\n[NotSubmitted(\"1.1.1.2\")]\n[NotSubmitted(\"1.1.1.4\")]\n[Score(\"1.1.2.1\", 5)]", "Shelf"), "1.1.1 Lending (3 NotSubmitted)");

    [Fact]
    public Task The_first_group_follows_the_assessment_and_is_named_by_types() => new RefactoringTest<AddGroupRefactoring>(
        """
        [EtomGen.$$ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        public static partial class Shelf;
        """)
        .Becomes(
            """
            using Etom.V1;

            [EtomGen.ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]

            [EtomGen.NotSubmitted<Lending.LendABook>]
            [EtomGen.NotSubmitted<Lending.TakeBackABook>]
            [EtomGen.NotSubmitted<Lending.RenewALoan>]
            public static partial class Shelf;
            """,
            "1.1.1 Lending (3 NotSubmitted)");

    [Fact]
    public async Task Groups_in_scope_are_not_offered() => Assert.Equal(
        [$"Add a process of level 2 to the assessment > 1.1 Readers > {Fines}"],
        await new RefactoringTest<AddGroupRefactoring>(Shelf("[NotSubmitted<Lending.LendABook>]", "Shelf$$")).Titles());

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)]\n[NotSubmitted<Fines.ChargeAFine>]", "Shel$$f")]
    [InlineData("[Score<$$Lending.LendABook>(5)]", "Shelf")]
    public async Task Nothing_is_offered_without_groups_or_elsewhere(string rows, string name) =>
        Assert.Empty(await new RefactoringTest<AddGroupRefactoring>(Shelf(rows, name)).Titles());

    [Fact]
    public async Task The_groups_of_a_whole_release_come_by_domain_a_screenful_at_most()
    {
        string[] offers = await new RefactoringTest<AddGroupRefactoring>(
            "[EtomGen.ConformanceAssessment(\"26.0\", Company = \"Acme\", Product = \"Shelf\")]\npublic static partial class $$Shelf;\n", Frameworks.V26).Titles();
        int groups = Frameworks.V26.Definition.Catalog.OfLevel(2).Count(group => group.Children.Count > 0);
        Assert.Equal(groups, offers.Length);
        Assert.All(offers.GroupBy(offer => offer.Split(" > ")[1]), domain => Assert.InRange(domain.Count(), 1, 20));
    }

    private static string Shelf(string rows, string name = "Shelf") => RefactoringTest<AddGroupRefactoring>.Declaration(rows, name);
}
