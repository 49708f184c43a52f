using EtomGen.Rules;
using EtomGen.Tests.Framework;

namespace EtomGen.Tests.Rules;

/// <summary>What a mistyped text was probably meant to be. Candidates are listed so that a wrong distance takes the wrong one.</summary>
public class NearestMatchTests
{
    [Theory]
    [InlineData("Spring", "Spring")]
    [InlineData("Sprng", "Spring")]
    [InlineData("Sprinng", "Spring")]
    [InlineData("Sprimg", "Spring")]
    [InlineData("Sprign", "Spring")]
    [InlineData("pSring", "Spring")]
    [InlineData("Sprxxg", "Spring")]
    [InlineData("Spri", "Spring")]
    [InlineData("Spxxxg", null)]
    [InlineData("Spr", null)]
    [InlineData("", null)]
    public void A_word_is_at_most_two_typing_errors_away(string text, string? expected) => Assert.Equal(expected, NearestMatch.Word(text, ["Spring"]));

    [Theory]
    [InlineData("abcd", "abXX", "abcX")]
    [InlineData("abcd", "abcdEF", "abXd")]
    [InlineData("abcd", "ab", "Xbcd")]
    [InlineData("abdc", "abdXY", "abcd")]
    [InlineData("bacd", "abXcd", "abcd")]
    [InlineData("abcd", "aXcd", "aXcd", "abXd")]
    public void The_nearest_word_wins_and_the_first_of_equal_ones(string text, string first, string expected, params string[] others) =>
        Assert.Equal(expected, NearestMatch.Word(text, [first, expected, .. others]));

    [Theory]
    [InlineData("12.3", "12.5")]
    [InlineData("12.2", "12.0")]
    [InlineData("16.1", "16.0")]
    [InlineData("13.0", null)]
    [InlineData("x2.0", "12.0")]
    [InlineData("x2.y", "12.0")]
    [InlineData("x2y", null)]
    [InlineData("v", null)]
    [InlineData(null, null)]
    public void A_release_is_the_nearest_of_the_same_major_number_or_a_typing_error_away(string? text, string? expected) => Assert.Equal(
        expected,
        NearestMatch.Release(text, [new ReleaseNumber(16, 0), new ReleaseNumber(12, 0), new ReleaseNumber(12, 5)])?.ToString());

    [Fact]
    public void A_process_whose_first_number_is_left_out_comes_before_siblings() =>
        Assert.Equal(["1.1.5.7", "1.5.6"], Nearest("1.5.7", "1.5.6", "1.1.5.7"));

    [Theory]
    [InlineData("1.1.1.5.7")]
    [InlineData("1.1.5.17")]
    [InlineData("1.11.5.7")]
    public void Only_a_whole_first_number_is_left_out(string listed) => Assert.Equal(["1.5.6"], Nearest("1.5.7", listed, "1.5.6"));

    [Fact]
    public void Siblings_come_before_other_processes_the_nearest_number_first() =>
        Assert.Equal(["1.1.2", "1.1.4", "1.1.1", "1.1.9", "1.2.3"], Nearest("1.1.3", "1.2.3", "1.1.9", "1.1.1", "1.1.2", "1.1.4", "1.1.25", "1.2.4", "1.2"));

    [Fact]
    public void The_next_sibling_is_near_though_its_digits_differ() => Assert.Equal(["1.1.10"], Nearest("1.1.9", "1.1.10", "1.1.11"));

    [Fact]
    public void A_process_is_found_by_its_name_in_any_case_and_mistyped() => Assert.Equal(
        ["1.3", "1.2", "1.4", "1.6"],
        NearestMatch.Processes(
            "lend a book",
            [
                Samples.Process("1.2", 2, "lend a bock"),
                Samples.Process("1.3", 2, "Lend a Book"),
                Samples.Process("1.4", 2, "lend abook"),
                Samples.Process("1.5", 2, "Return"),
                Samples.Process("1.6", 2, "lend abok"),
            ])
            .Select(process => process.Identifier.Value));

    private static IEnumerable<string> Nearest(string text, params string[] listed) =>
        NearestMatch.Processes(text, listed.Select(id => Samples.Process(id, 2, "Lend"))).Select(process => process.Identifier.Value);
}
