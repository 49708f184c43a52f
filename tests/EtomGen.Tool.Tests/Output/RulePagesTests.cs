using EtomGen.Tool.Import.Rules;

namespace EtomGen.Tool.Tests.Output;

/// <summary>The tool's own rules are the ones that the documentation describes.</summary>
public class RulePagesTests
{
    [Theory]
    [InlineData(NameMismatch.RuleId, NameMismatch.RuleTitle)]
    [InlineData(FigureMismatch.RuleId, FigureMismatch.RuleTitle)]
    [InlineData(UnreadableEntry.RuleId, UnreadableEntry.RuleTitle)]
    [InlineData(LevelTooCoarse.RuleId, LevelTooCoarse.RuleTitle)]
    public void A_page_has_the_title_of_its_rule(string id, string title) =>
        Assert.Equal($"# {id}: {title}", File.ReadLines(Path.Combine(Repository.Root, "src", "Docs", "rules", $"{id}.md")).First());
}
