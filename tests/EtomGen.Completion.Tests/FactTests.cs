using System.Globalization;
using Microsoft.CodeAnalysis.Completion;

namespace EtomGen.Completion.Tests;

/// <summary>Releases and dates in strings.</summary>
public class FactTests
{
    [Theory]
    [InlineData("""[ConformanceAssessment("$$")] class Desk;""")]
    [InlineData("""[Supports("$$", "1.1")] class Desk;""")]
    [InlineData("""[Supports(process: "1.1", release: "$$")] class Desk;""")]
    [InlineData("""class Desk { [ProcessIdentifier("$$")] string _process; }""")]
    public async Task A_release_is_one_of_the_project_newest_first(string source)
    {
        using var test = new CompletionTest($"using EtomGen;\n\n{source}\n");
        IReadOnlyList<CompletionItem> items = await test.Items();
        Assert.Equal(["2.0", "1.0"], items.Select(item => item.DisplayText));
        Assert.Equal("Library Processes 2.0 has 8 processes and is a release of this project.", await test.Describe(items[0]));
    }

    [Fact]
    public async Task A_date_has_one_of_two_forms()
    {
        using var test = new CompletionTest("[EtomGen.ConformanceAssessment(\"1.0\", CompletedOn = \"$$\")] class Desk;");
        IReadOnlyList<CompletionItem> items = await test.Items();
        Assert.Equal(["yyyy-MM", "yyyy-MM-dd"], items.Select(item => item.InlineDescription));
        Assert.All(items, item => Assert.True(DateTime.TryParseExact(item.DisplayText, item.InlineDescription, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
    }
}
