using System.Globalization;

namespace EtomGen.Tests.Framework;

public class ConformanceScaleTests
{
    private static readonly ConformanceScale Scale = Samples.Scale();

    [Theory]
    [InlineData("0.1", "Partially Conformant")]
    [InlineData("3.4", "Partially Conformant")]
    [InlineData("4.9", "Partially Conformant")]
    [InlineData("5", "Fully Conformant")]
    [InlineData("5.0", "Fully Conformant")]
    public void A_score_has_the_word_of_its_band(string score, string word) => Assert.Equal(word, Scale.ResultOf(decimal.Parse(score, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("0")]
    [InlineData("0.09")]
    [InlineData("4.95")]
    [InlineData("5.1")]
    [InlineData("-1")]
    public void A_score_in_no_band_has_no_word(string score)
    {
        decimal number = decimal.Parse(score, CultureInfo.InvariantCulture);
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(score), () => Scale.ResultOf(number));
        Assert.Equal(number, exception.ActualValue);
        Assert.StartsWith("The scale runs from 0.1 to 5 in steps of 0.1.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_level_is_assessed_where_the_scale_says_so(int level, bool isAssessed) => Assert.Equal(isAssessed, Scale.IsAssessed(level));

    [Theory]
    [InlineData("4.9", false)]
    [InlineData("5", true)]
    public void The_topmost_band_is_full_conformance(string score, bool isFull) => Assert.Equal(isFull, Scale.IsFull(decimal.Parse(score, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "1")]
    [InlineData(1, "0.1")]
    [InlineData(9, "0.000000001")]
    public void The_step_follows_from_the_decimals(int decimals, string step)
    {
        Assert.Equal(step, ConformanceScale.Text(ConformanceScale.StepOf(decimals)));
        Assert.Equal(step, ConformanceScale.Text(Samples.Scale(decimals).Step));
    }

    [Theory]
    [InlineData("5.00", "5")]
    [InlineData("4.50", "4.5")]
    [InlineData("0.1", "0.1")]
    [InlineData("-1000000", "-1000000")]
    public void A_number_is_written_as_short_as_can_be(string number, string text) =>
        Assert.Equal(text, ConformanceScale.Text(decimal.Parse(number, CultureInfo.InvariantCulture)));
}
