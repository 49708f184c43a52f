namespace EtomGen.Reporting.Tests;

public class NumberTextTests
{
    [Theory]
    [InlineData(4, 6, "67")]
    [InlineData(1, 6, "17")]
    [InlineData(999, 1000, "> 99")]
    [InlineData(1, 1000, "< 1")]
    [InlineData(0, 5, "0")]
    [InlineData(5, 5, "100")]
    public void A_share_is_rounded_to_the_nearest_and_only_the_whole_is_100(int part, int whole, string percent) =>
        Assert.Equal($"{percent}\u00A0%", NumberText.Percent(part, whole));

    [Fact]
    public void A_share_of_nothing_is_a_dash() => Assert.Equal("–", NumberText.Percent(0, 0));

    [Theory]
    [InlineData(4.996, "4.99")]
    [InlineData(4.615, "4.62")]
    [InlineData(5, "5.00")]
    public void A_mean_is_rounded_and_never_to_full_conformance(double mean, string text) =>
        Assert.Equal(text, new MeanScore((decimal)mean, 1, Etom.V12.Catalog.Instance.Scale).ToString());

    [Fact]
    public void The_heat_scale_covers_every_mean_with_full_conformance_as_a_step_of_its_own()
    {
        var heat = new HeatScale(Etom.V12.Catalog.Instance.Scale);

        Assert.Equal(["5", "4.5 to under 5", "4 to under 4.5", "3 to under 4", "under 3"], heat.Steps.Select(step => step.Range));
        Assert.Equal(
            [5, 4, 4, 3, 2, 1],
            new[] { 5m, 4.999m, 4.5m, 4m, 3m, 0.1m }.Select(mean => heat.StepOf(new MeanScore(mean, 1, Etom.V12.Catalog.Instance.Scale)).Number));
    }
}
