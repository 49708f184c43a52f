using EtomGen.Reporting.Pictures;

namespace EtomGen.Reporting.Tests;

public class TextMetricsTests
{
    private const double Size = 100;

    [Theory]
    [InlineData("", 0)]
    [InlineData(" ", 32)]
    [InlineData("~", 84)]
    [InlineData("W", 99)]
    [InlineData("\n\t", 0)]
    [InlineData("\u007F", 110)]
    [InlineData("\u00E9", 110)]
    [InlineData("\u02FF", 110)]
    [InlineData("\u0300\u200B", 0)]
    [InlineData("\u2192", 130)]
    [InlineData("\u6570\u636E", 220)]
    [InlineData("\U0001F4DA", 130)]
    public void A_character_is_as_wide_as_the_widest_font_makes_it(string text, double width)
    {
        Assert.Equal(width, TextMetrics.Width(text, Size), 6);
        Assert.Equal(width * 1.2 / 5, TextMetrics.Width(text, Size / 5, isBold: true), 6);
    }

    /// <summary>The advance widths of DejaVu Sans for the printable characters, each rounded up to a hundredth of the size.</summary>
    [Fact]
    public void The_letters_together_are_as_wide_as_in_that_font() =>
        Assert.Equal(5722, TextMetrics.Width(string.Concat(Enumerable.Range(' ', 95).Select(c => (char)c)), Size), 6);
}
