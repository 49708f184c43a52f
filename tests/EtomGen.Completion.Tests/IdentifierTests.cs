using Microsoft.CodeAnalysis.Completion;

namespace EtomGen.Completion.Tests;

/// <summary>Process identifiers in strings.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("""[Score("$$", 5)]""")]
    [InlineData("""[Score("$$")]""")]
    [InlineData("""[NotSubmitted(process: "$$")]""")]
    [InlineData("[Score(\"$$\n")]
    public async Task A_row_gets_the_identifiers_of_the_release_assessed_levels_first(string row)
    {
        using var test = CompletionTest.OfRows(row);
        Assert.Equal(["1.1.1.1", "1.1.1.2", "1.1.1.4", "1.1.2.1", "1.1", "1.1.1", "1.1.1.1.1", "1.1.2"], (await test.Items()).Select(item => item.DisplayText));
    }

    [Fact]
    public async Task Processes_that_have_a_row_come_last_and_are_marked()
    {
        using var test = CompletionTest.OfRows("[Score<Lending.LendABook>(4.5)]\n[NotSubmitted(\"1.1.1.4\")]\n[Score(\"$$\", 5)]");
        IReadOnlyList<CompletionItem> items = await test.Items();
        Assert.Equal(["1.1.1.2", "1.1.2.1", "1.1", "1.1.1", "1.1.1.1.1", "1.1.2", "1.1.1.1", "1.1.1.4"], items.Select(item => item.DisplayText));
        Assert.Equal(["Lend a Book (declared: score 4.5)", "Renew a Loan (declared: not submitted)"], items.TakeLast(2).Select(item => item.InlineDescription));
        Assert.Equal(
            "1.1.1.1 Lend a Book\nLevel 3 of release 1.0, part of 1.1.1 Lending\nThis assessment declares it: score 4.5",
            await test.Describe(items[^2]));
    }

    [Theory]
    [InlineData("1.1.1", "1.1.1.1,1.1.1.2,1.1.1.4,1.1.1,1.1.1.1.1")]
    [InlineData("lend", "1.1.1.1,1.1.1.2,1.1.1.4,1.1.1,1.1.1.1.1")]
    [InlineData("lend ren", "1.1.1.4")]
    [InlineData("charge", "1.1.2.1")]
    [InlineData("enew", "")]
    public async Task What_begins_as_typed_is_listed_and_what_has_the_words_in_its_name_or_its_parents(string typed, string listed)
    {
        using var test = CompletionTest.OfRows($"[Score(\"{typed}$$\", 5)]");
        Assert.Equal(listed.Split(',', StringSplitOptions.RemoveEmptyEntries), (await test.Items()).Select(item => item.DisplayText));
    }

    [Theory]
    [InlineData("1.1.2.1", "1.1.2.1")]
    [InlineData("renew", "1.1.1.4")]
    [InlineData("lend renew", "1.1.1.4")]
    [InlineData("fines", "1.1.2")]
    public async Task What_is_typed_in_an_open_list_chooses_by_the_same(string typed, string best)
    {
        using var test = CompletionTest.OfRows("[Score(\"$$\", 5)]");
        Assert.Equal([best], await test.Best(typed));
    }

    [Theory]
    [InlineData("""[Score("$$", 5)]""", """[Score("1.1.1.4", 5)]""")]
    [InlineData("""[Score("rene$$", 5)]""", """[Score("1.1.1.4", 5)]""")]
    [InlineData("""[Score("1.1.1$$.2", 5)]""", """[Score("1.1.1.4", 5)]""")]
    [InlineData("[Score(\"1.1$$\n", "[Score(\"1.1.1.4\n")]
    public async Task The_identifier_replaces_the_content_of_the_string(string before, string after)
    {
        using var test = CompletionTest.OfRows(before);
        Assert.Contains(after, await test.After("1.1.1.4"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[Supports("2.0", "$$")] class Desk;""")]
    [InlineData("""[Supports(process: "$$", release: "2.0")] class Desk;""")]
    [InlineData("""[Unresolved("2.0", "$$")] class Desk;""")]
    [InlineData("""class Desk { void Lend([ProcessIdentifier("2.0")] string process) => Lend("$$"); }""")]
    [InlineData("""class Desk { void Lend(int count, [ProcessIdentifier("2.0")] params string[] processes) => Lend(processes: ["1.1.1.1", "$$"], count: 1); }""")]
    [InlineData("""class Desk { [ProcessIdentifier("2.0")] string Process { get; } = "$$"; }""")]
    [InlineData("""class Desk { [ProcessIdentifier("2.0")] string Process => "$$"; }""")]
    [InlineData("""class Desk { [ProcessIdentifier("2.0")] string _process; void Set() => _process = "$$"; }""")]
    [InlineData("""class MarkAttribute([ProcessIdentifier("2.0")] string process) : System.Attribute; [Mark("$$")] class Desk;""")]
    [InlineData("""[ConformanceAssessment("2.0", Company = "A", Product = "B")] [Module("M", Supports = ["1.1.1", "$$"])] partial class Desk;""")]
    [InlineData("""[ConformanceAssessment("2.0", Company = "A", Product = "B")] [Module("M", Supports = new[] { "$$" })] partial class Desk;""")]
    public async Task Every_string_that_names_a_process_gets_the_identifiers_of_its_release(string source)
    {
        using var test = new CompletionTest($"using EtomGen;\n\n{source}\n");
        Assert.Contains("1.1.2.7", (await test.Items()).Select(item => item.DisplayText));
    }

    [Theory]
    [InlineData('"', """[Score("$$", 5)]""")]
    [InlineData('.', """[Score("1.$$", 5)]""")]
    [InlineData('1', """[Score("1$$", 5)]""")]
    public async Task Quotes_dots_and_digits_open_the_list(char typed, string row)
    {
        using var test = CompletionTest.OfRows(row);
        Assert.Contains("1.1.1.4", (await test.ListAfterTyping(typed)).ItemsList.Select(item => item.DisplayText));
    }

    [Theory]
    [InlineData("""[Score("1.1.1.1", 5, Comment = "$$")]""")]
    [InlineData("""[Score("1.1.1.1", 5$$)]""")]
    [InlineData("""[Score($$"1.1.1.1", 5)]""")]
    [InlineData("""[Score("1.1.1.1"$$, 5)]""")]
    [InlineData("""[Module("$$")]""")]
    [InlineData("""[System.Obsolete("$$")]""")]
    [InlineData("""[Supports("9.9", "$$")]""")]
    [InlineData("// \"$$\"")]
    public async Task Other_places_get_nothing(string row)
    {
        using var test = CompletionTest.OfRows(row);
        Assert.Empty(await test.Items());
    }

    [Fact]
    public async Task A_cancelled_request_ends()
    {
        using var test = CompletionTest.OfRows("[Score(\"$$\", 5)]");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.List(new CancellationToken(canceled: true)));
    }
}
