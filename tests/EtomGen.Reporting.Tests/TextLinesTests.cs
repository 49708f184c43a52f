using CsCheck;
using EtomGen.Reporting.Pictures;

namespace EtomGen.Reporting.Tests;

public class TextLinesTests
{
    [Theory]
    [InlineData("Bill Payments & Receivables Management", 160, "Bill Payments &|Receivables Management")]
    [InlineData("Customer QoS/SLA Management", 100, "Customer QoS/|SLA|Management")]
    [InlineData("End-to-End", 55, "End-to-|End")]
    [InlineData("Unbreakable", 50, "Unbrea|kable")]
    [InlineData("", 50, "")]
    public void A_text_is_broken_where_it_may_be(string text, double width, string lines) => Assert.Equal(lines, string.Join("|", TextLines.Of(text, width, 12, 9)));

    [Fact]
    public void What_is_left_over_becomes_an_ellipsis() => Assert.Equal(["One two", "three…"], TextLines.Of("One two three four five", 60, 12, 2));

    [Fact]
    public void No_line_is_wider_than_asked_for_and_nothing_is_lost() => Gen.Select(Gen.String, Gen.Double[20, 300]).Sample((text, width) =>
    {
        IReadOnlyList<string> lines = TextLines.Of(text, width, 12, int.MaxValue);

        Assert.All(lines, line => Assert.True(TextMetrics.Width(line, 12) <= width || line.EnumerateRunes().Count() <= 2 || new System.Globalization.StringInfo(line).LengthInTextElements == 1));
        Assert.Equal(WithoutSpace(PrintedText.Line(text)), WithoutSpace(string.Concat(lines)));
    });

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
