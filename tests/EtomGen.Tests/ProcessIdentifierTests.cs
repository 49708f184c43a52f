namespace EtomGen.Tests;

public class ProcessIdentifierTests
{
    [Theory]
    [InlineData("1.1.1.2", "1.1.1.10")]
    [InlineData("1.1.1", "1.1.1.1")]
    [InlineData("1.1.1.1", "1.1.1.10")]
    [InlineData("1.1.9", "1.1.12")]
    [InlineData("1.1.9.9", "1.2")]
    [InlineData("3", "3.1")]
    public void Identifiers_order_by_their_numbers(string first, string second)
    {
        Assert.True(ProcessIdentifier.Parse(first) < ProcessIdentifier.Parse(second));
        Assert.True(ProcessIdentifier.Parse(second) > ProcessIdentifier.Parse(first));
        Assert.True(ProcessIdentifier.Parse(first) <= ProcessIdentifier.Parse(second));
        Assert.True(ProcessIdentifier.Parse(second) >= ProcessIdentifier.Parse(first));
        Assert.False(ProcessIdentifier.Parse(second) <= ProcessIdentifier.Parse(first));
        Assert.False(ProcessIdentifier.Parse(first) >= ProcessIdentifier.Parse(second));
    }

    [Fact]
    public void An_identifier_is_neither_before_nor_after_itself()
    {
        ProcessIdentifier one = ProcessIdentifier.Parse("1.1.10"), same = ProcessIdentifier.Parse("1.1.10");

        Assert.True(one <= same && one >= same && one == same);
        Assert.False(one < same || one > same || one != same);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1..1")]
    [InlineData("1.01")]
    [InlineData("1. 1")]
    [InlineData("1.1 ")]
    [InlineData("1.a")]
    [InlineData("1.-1")]
    [InlineData("1.1234567890")]
    [InlineData("1.\u0661")]
    [InlineData("1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1")]
    public void What_is_no_identifier_is_refused(string text)
    {
        Assert.False(ProcessIdentifier.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ProcessIdentifier.Parse(text));
    }

    [Fact]
    public void A_number_of_zero_is_allowed() => Assert.Equal("1.0.7.1.3", ProcessIdentifier.Parse("1.0.7.1.3").Value);

    [Fact]
    public void The_parent_lacks_the_last_number()
    {
        Assert.Equal(ProcessIdentifier.Parse("1.1.1"), ProcessIdentifier.Parse("1.1.1.10").Parent);
        Assert.Equal(ProcessIdentifier.Parse("1"), ProcessIdentifier.Parse("1.10").Parent);
        Assert.Null(ProcessIdentifier.Parse("1").Parent);
    }

    [Fact]
    public void An_identifier_that_starts_alike_is_not_an_ancestor()
    {
        Assert.False(ProcessIdentifier.Parse("1.1.1.10").IsBelow(ProcessIdentifier.Parse("1.1.1.1")));
        Assert.True(ProcessIdentifier.Parse("1.1.1.10").IsBelow(ProcessIdentifier.Parse("1.1.1")));
        Assert.False(ProcessIdentifier.Parse("1.1.1").IsBelow(ProcessIdentifier.Parse("1.1.1")));
    }
}
