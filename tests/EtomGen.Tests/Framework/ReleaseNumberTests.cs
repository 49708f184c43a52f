namespace EtomGen.Tests.Framework;

public class ReleaseNumberTests
{
    [Theory]
    [InlineData("12.0", 12, 0)]
    [InlineData("25.5", 25, 5)]
    [InlineData("0.0", 0, 0)]
    [InlineData("9999.9999", 9999, 9999)]
    public void Two_numbers_are_a_release(string text, int major, int minor)
    {
        ReleaseNumber release = ReleaseNumber.Parse(text);
        Assert.Equal((major, minor), (release.Major, release.Minor));
        Assert.Equal(text, release.ToString());
        Assert.Equal(new ReleaseNumber(major, minor), release);
        Assert.Equal(new ReleaseNumber(major, minor).GetHashCode(), release.GetHashCode());
        Assert.NotEqual(new ReleaseNumber(major, minor == 7 ? 8 : 7).GetHashCode(), release.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12.")]
    [InlineData(".5")]
    [InlineData("12.0.1")]
    [InlineData("12,0")]
    [InlineData("v12.0")]
    [InlineData(" 12.0")]
    [InlineData("12.0 ")]
    [InlineData("012.0")]
    [InlineData("12.00")]
    [InlineData("-1.0")]
    [InlineData("+1.0")]
    [InlineData("10000.0")]
    [InlineData("1\u0662.0")]
    public void Anything_else_is_none(string text)
    {
        Assert.False(ReleaseNumber.TryParse(text, out ReleaseNumber release));
        Assert.Equal(default, release);
        Assert.Equal(
            $"'{text}' is not a release number: write two whole numbers joined by a dot, such as 12.0.",
            Assert.Throws<FormatException>(() => ReleaseNumber.Parse(text)).Message);
    }

    [Fact]
    public void No_text_is_none() => Assert.False(ReleaseNumber.TryParse(null, out _));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(10_000, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 10_000)]
    public void A_part_is_0_to_9999(int major, int minor) => Assert.Throws<ArgumentOutOfRangeException>(() => new ReleaseNumber(major, minor));

    [Theory]
    [InlineData("9.0", "12.0")]
    [InlineData("12.0", "12.5")]
    [InlineData("12.5", "12.10")]
    [InlineData("12.9", "13.0")]
    public void Releases_order_by_their_numbers(string older, string newer)
    {
        ReleaseNumber first = ReleaseNumber.Parse(older), second = ReleaseNumber.Parse(newer);
        Assert.True(first < second && first <= second && second > first && second >= first && first != second);
        Assert.False(second < first || second <= first || first > second || first >= second || first == second);
        Assert.Equal([first, second], new[] { second, first }.Order());
    }

    [Fact]
    public void The_same_numbers_are_the_same_release()
    {
        ReleaseNumber first = ReleaseNumber.Parse("12.0"), second = new(12, 0);
        Assert.True(first == second && first <= second && first >= second && first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.False(first.Equals("12.0"));
    }
}
