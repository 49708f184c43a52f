using EtomGen.Rules;

namespace EtomGen.Tests.Rules;

/// <summary>What a fix or an assistant can write, in words.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("1.1.1.2", "Lend a Book", "1.1.1.2 Lend a Book")]
    [InlineData("4.5", "", "4.5")]
    public void A_process_has_its_name_and_a_score_nothing_else(string value, string name, string expected) =>
        Assert.Equal(expected, new Suggestion(value, name).ToString());
}
