using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Tests.Raw;

public class TextFoldingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("a", "a")]
    [InlineData(" a ", "a")]
    [InlineData("a b", "a b")]
    [InlineData("a  b", "a b")]
    [InlineData("a\u00A0\t\r\nb", "a b")]
    [InlineData("a\u0085\u2028b\u0007", "a b")]
    [InlineData("a\uFFFFb\uFFFE", "a b")]
    public void A_run_of_white_space_is_one_space(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Fact]
    public void A_text_that_is_even_already_stays_the_same_object()
    {
        string text = new(['a', ' ', 'b']);
        Assert.Same(text, TextFolding.Fold(text));
    }

    [Fact]
    public void An_excerpt_has_at_most_60_characters()
    {
        Assert.Equal(new string('a', 60), Excerpt.Of(new string('a', 60)));
        Assert.Equal(new string('a', 60) + "…", Excerpt.Of(new string('a', 61)));
    }
}
