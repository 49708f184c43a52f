namespace EtomGen.Completion.Tests;

/// <summary>Process types as type arguments of rows.</summary>
public class TypeTests
{
    [Theory]
    [InlineData("[Score<$$>(5)]")]
    [InlineData("[Score<Lend$$>(5)]")]
    [InlineData("[NotSubmitted<$$>]")]
    [InlineData("[Score<$$\n")]
    public async Task The_types_of_the_release_that_rows_can_name_are_listed_by_their_short_names(string row)
    {
        using var test = CompletionTest.OfRows(row);
        Assert.Equal(["Lending.LendABook", "Lending.TakeBackABook", "Lending.RenewALoan", "Fines.ChargeAFine"], (await test.Items()).Select(item => item.DisplayText));
    }

    [Theory]
    [InlineData("[Score<")]
    [InlineData("[Score<Lending.")]
    [InlineData("[Score(\"")]
    [InlineData("[")]
    public async Task At_the_end_of_a_file_there_is_no_assessment_yet(string typed)
    {
        using var test = new CompletionTest($"using EtomGen;\n\n[ConformanceAssessment(\"1.0\", Company = \"A\", Product = \"B\")]\n{typed}$$");
        Assert.Empty(await test.Items());
    }

    [Fact]
    public async Task Behind_a_dot_the_nested_types_are_listed_declared_ones_last()
    {
        using var test = CompletionTest.OfRows("[Score(\"1.1.1.1\", 5)]\n[Score<Lending.$$>(5)]");
        Assert.Equal(["TakeBackABook", "RenewALoan", "LendABook"], (await test.Items()).Select(item => item.DisplayText));
        Assert.Contains("[Score<Lending.RenewALoan>(5)]", await test.After("RenewALoan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_using_directive_the_names_are_full()
    {
        using var test = new CompletionTest("""
            [EtomGen.ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
            [EtomGen.Score<$$>(5)]
            partial class Shelf;
            """);
        Assert.Equal("Etom.V1.Lending.LendABook", (await test.Items())[0].DisplayText);
    }

    [Fact]
    public async Task They_come_before_all_other_types()
    {
        using var test = CompletionTest.OfRows("[Score<$$>(5)]");
        string[] all = [.. (await test.List()).ItemsList.OrderBy(item => item.SortText, StringComparer.Ordinal).Select(item => item.DisplayText)];
        Assert.Contains("AssessedGroup", all);
        Assert.Equal("Lending.LendABook", all[0]);
    }

    [Theory]
    [InlineData("class Desk { System.Collections.Generic.List<$$> _books; }")]
    [InlineData("[Supports<$$>] class Desk;")]
    [InlineData("[Score<System.$$>(5)] class Desk;")]
    public async Task Other_type_arguments_get_nothing(string source)
    {
        using var test = new CompletionTest($"using EtomGen;\n\n{source}\n");
        Assert.Empty(await test.Items());
    }
}
