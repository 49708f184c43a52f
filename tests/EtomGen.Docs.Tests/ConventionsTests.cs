using System.Text.RegularExpressions;

namespace EtomGen.Docs.Tests;

/// <summary>The conventions of CONTRIBUTING.md that the compiler does not check.</summary>
public partial class ConventionsTests
{
    [Fact]
    public void Words_are_plain() => AssertNone(
        from file in Pages.All.Append("NOTICE")
        from line in Lines(file)
        from Match word in RetiredWord().Matches(line.Text)
        select $"{line.Location}: '{word.Value}'");

    [Theory]
    [InlineData("The data at hand do not list it", "at hand")]
    [InlineData("It stands at its place", "stands")]
    [InlineData("Mend the item", "Mend")]
    [InlineData("This is no assessment", "is no")]
    [InlineData("where the framework is to be had", "to be had")]
    [InlineData("the how-manieth row", "how-manieth")]
    [InlineData("the fate of a process", "fate")]
    public void A_retired_word_is_found(string sentence, string word) => Assert.Equal(word, Assert.Single(RetiredWord().Matches(sentence)).Value);

    [Theory]
    [InlineData("There is no such process")]
    [InlineData("It is no longer listed, and is no more than 180 characters long")]
    [InlineData("We recommend and understand the standard")]
    public void A_plain_word_is_not_found(string sentence) => Assert.Empty(RetiredWord().Matches(sentence));

    private static void AssertNone(IEnumerable<string> faults)
    {
        string[] found = [.. faults];
        Assert.True(found.Length == 0, $"{found.Length} lines:\n{string.Join('\n', found)}");
    }

    private static IEnumerable<(string Location, string Text)> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, file)).Select((text, index) => ($"{file}({index + 1})", text));

    /// <summary>Words that readers of English as a second language stumble over.</summary>
    [GeneratedRegex(@"\bat hand\b|\bmend(s|ed|ing)?\b|\b(stands?|stood|standing)\b|(?<!\bthere )\bis no\b(?! (longer|more|less)\b)|\bto be had\b|\bhow-manieth\b|\bfates?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RetiredWord();
}
