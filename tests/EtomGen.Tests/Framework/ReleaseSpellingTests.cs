namespace EtomGen.Tests.Framework;

/// <summary>Documents, component specifications and people write the number of one release in several ways.</summary>
public class ReleaseSpellingTests
{
    [Theory]
    [InlineData("26.0", "26.0")]
    [InlineData("26", "26.0")]
    [InlineData("v26", "26.0")]
    [InlineData("v26.0", "26.0")]
    [InlineData("V25.5", "25.5")]
    [InlineData("23.0.1", "23.0")]
    [InlineData("v23.0.1", "23.0")]
    [InlineData("0", "0.0")]
    public void Every_spelling_is_read(string text, string release)
    {
        Assert.True(ReleaseSpelling.TryRead(text, out ReleaseNumber read));
        Assert.Equal(release, read.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v")]
    [InlineData("vv26")]
    [InlineData("26.")]
    [InlineData(".5")]
    [InlineData("26.0.")]
    [InlineData("26.0.x")]
    [InlineData("26.0.0.1")]
    [InlineData("026")]
    [InlineData(" 26")]
    [InlineData("26,0")]
    [InlineData("latest")]
    public void Anything_else_is_not_a_release(string? text) => Assert.False(ReleaseSpelling.TryRead(text, out _));
}
