namespace EtomGen.Framework.Tests.Rules;

public class ContradictoryScaleTests
{
    private const string Head = "1:1-1:14 'id,level,name' error ETOM1008:";

    [Fact]
    public void A_consistent_scale_arrives()
    {
        ConformanceScale scale = Csv(
            "@assessed-levels,,4 3  4",
            "@coverage-level,,2",
            "@minimum,,0.1",
            "@maximum,,5.00",
            "@decimals,,1",
            "@not-submitted,,N/A",
            "@not-submitted-score,,0",
            "@band,,5..5 Full",
            "@band,,0.1..4.9 Partly done")
            .Finds().Definition.Catalog.Scale;
        Assert.Equal([3, 4], scale.AssessedLevels);
        Assert.Equal((2, 0.1m, 5m, 1, "N/A", 0m), (scale.CoverageLevel, scale.Minimum, scale.Maximum, scale.Decimals, scale.NotSubmitted, scale.NotSubmittedScore));
        Assert.Equal(["0.1 4.9 Partly done", "5 5 Full"], scale.Bands.Select(band => $"{ConformanceScale.Text(band.From)} {ConformanceScale.Text(band.To)} {band.Result}"));
    }

    [Fact]
    public void Without_a_scale_the_processes_stay()
    {
        const string Message =
            "error ETOM1008: The file has no conformance scale: state the assessed levels, the range of scores, their decimals, the bands and the word "
                + "for a process that was not submitted";
        Sample.CsvText("id,level,name", "@release,,1.0", "1.1,1,Readers").Finds($"1:1-1:14 'id,level,name' {Message}").Defines("1.1 1 Readers").HasNoScale();
        Sample
            .XmlText(Sample.XmlHead, "<process id='1.1' level='1' name='Readers'/>", "</framework>")
            .Finds($"1:2-1:11 'framework' {Message}")
            .Defines("1.1 1 Readers")
            .HasNoScale();
    }

    [Theory]
    [InlineData("@assessed-levels,,", "The scale does not say which levels are assessed: list them, separated by spaces")]
    [InlineData("@assessed-levels,,3 x", "The scale does not say which levels are assessed: list them, separated by spaces")]
    [InlineData("@assessed-levels,,16", "The scale does not say which levels are assessed: list them, separated by spaces")]
    [InlineData("@coverage-level,,-1", "The scale's coverage-level is a whole number from 0 to 15")]
    [InlineData("@coverage-level,,16", "The scale's coverage-level is a whole number from 0 to 15")]
    [InlineData("@coverage-level,,4", "Coverage is counted at level 4, above which a level is assessed: the assessed levels lie at or below the coverage level")]
    [InlineData("@decimals,,10", "The scale's decimals is a whole number from 0 to 9")]
    [InlineData("@decimals,,one", "The scale's decimals is a whole number from 0 to 9")]
    [InlineData("@minimum,,low", "The scale's minimum is a number with at most 9 decimals, such as 5 or 0.1")]
    [InlineData("@minimum,,-1", "The scale's minimum is a number with at most 9 decimals, such as 5 or 0.1")]
    [InlineData("@minimum,,1e0", "The scale's minimum is a number with at most 9 decimals, such as 5 or 0.1")]
    [InlineData("@minimum,,0.1", "The minimum is finer than the scale's decimals, 0")]
    [InlineData("@minimum,,6", "The lowest score, 6, is above the highest, 5")]
    [InlineData("@maximum,,", "The scale's maximum is a number with at most 9 decimals, such as 5 or 0.1")]
    [InlineData("@maximum,,1000001", "The scale's maximum is a number with at most 9 decimals, such as 5 or 0.1")]
    [InlineData("@maximum,,4.5", "The maximum is finer than the scale's decimals, 0")]
    [InlineData("@not-submitted,, ", "The scale has no word for a process that was not submitted")]
    [InlineData("@not-submitted-score,,none", "The scale's not-submitted-score is a number with at most 9 decimals, such as 5 or 0.1")]
    [InlineData("@not-submitted-score,,1", "The number for a process that was not submitted, 1, is also a score of a submitted one: let the scale start above it")]
    [InlineData("@not-submitted-score,,5", "The number for a process that was not submitted, 5, is also a score of a submitted one: let the scale start above it")]
    public void A_fact_of_the_scale_that_cannot_be_is_pointed_at(string fact, string message)
    {
        string name = fact[..fact.IndexOf(',')], value = fact[(name.Length + 2)..];
        string[] facts = [.. Sample.CsvScale.Split('\n').Where(line => !line.StartsWith($"{name},", StringComparison.Ordinal)), fact];
        int line = facts.Length + 2, start = name.Length + 3;
        Csv(facts).Finds($"{line}:{start}-{line}:{start + value.Length} '{value}' error ETOM1008: {message}").HasNoScale();
    }

    [Theory]
    [InlineData("@assessed-levels", "The scale does not say which levels are assessed: list them, separated by spaces")]
    [InlineData("@coverage-level", "The scale's coverage-level is a whole number from 0 to 15")]
    [InlineData("@minimum", "The scale's minimum is a number with at most 9 decimals, such as 5 or 0.1")]
    [InlineData("@maximum", "The scale's maximum is a number with at most 9 decimals, such as 5 or 0.1")]
    [InlineData("@decimals", "The scale's decimals is a whole number from 0 to 9")]
    [InlineData("@not-submitted", "The scale has no word for a process that was not submitted")]
    [InlineData("@band", "The bands do not end where the scale does, at 5")]
    public void A_missing_fact_of_the_scale_is_reported_at_the_head(string name, string message) =>
        Csv([.. Sample.CsvScale.Split('\n').Where(line => !line.StartsWith($"{name},", StringComparison.Ordinal))]).Finds($"{Head} {message}").HasNoScale();

    [Theory]
    [InlineData("1..4", "'1..4' is not a band: give it the lowest and the highest score and a word, such as 0.1..4.9 Partially Conformant")]
    [InlineData("Partial", "'Partial' is not a band: give it the lowest and the highest score and a word, such as 0.1..4.9 Partially Conformant")]
    [InlineData("one..4 Partial", "'one..4 Partial' is not a band: give it the lowest and the highest score and a word, such as 0.1..4.9 Partially Conformant")]
    [InlineData("1-4 Partial", "'1-4 Partial' is not a band: give it the lowest and the highest score and a word, such as 0.1..4.9 Partially Conformant")]
    [InlineData("1..4.5 Partial", "The band 'Partial' is finer than the scale's decimals, 0")]
    [InlineData("4..1 Partial", "The band 'Partial' starts above its end")]
    [InlineData("2..4 Partial", "The band 'Partial' leaves a gap before it: the bands cover the scale without gaps, so it starts at 1")]
    [InlineData("0..4 Partial", "The band 'Partial' overlaps what is before it: the bands cover the scale without gaps, so it starts at 1")]
    public void A_band_that_cannot_be_is_pointed_at(string band, string message)
    {
        string[] facts = [.. Sample.CsvScale.Replace("1..4 Partial", band).Split('\n')];
        Csv(facts).Finds($"9:8-9:{8 + band.Length} '{band}' error ETOM1008: {message}").HasNoScale();
    }

    [Theory]
    [InlineData("1..3 Partial", "'5..5 Full' error ETOM1008: The band 'Full' leaves a gap before it: the bands cover the scale without gaps, so it starts at 4")]
    [InlineData("1..5 Partial", "'5..5 Full' error ETOM1008: The band 'Full' overlaps what is before it: the bands cover the scale without gaps, so it starts at 6")]
    public void The_upper_of_two_bands_that_do_not_meet_is_pointed_at(string lower, string finding) =>
        Csv(Sample.CsvScale.Replace("1..4 Partial", lower).Split('\n')).Finds($"10:8-10:17 {finding}").HasNoScale();

    [Theory]
    [InlineData("5..6 Full", "5")]
    [InlineData("5..5 Full", "6")]
    public void The_bands_end_where_the_scale_does(string upper, string maximum) =>
        Csv(Sample.CsvScale.Replace("5..5 Full", upper).Replace("@maximum,,5", $"@maximum,,{maximum}").Split('\n'))
            .Finds($"10:8-10:17 '{upper}' error ETOM1008: The bands do not end where the scale does, at {maximum}")
            .HasNoScale();

    [Fact]
    public void Every_fault_of_the_scale_is_reported() => Assert.Equal(
        ["1:1-1:14 ETOM1008", "3:19-3:20 ETOM1008", "4:12-4:13 ETOM1008"],
        Csv("@assessed-levels,,x", "@decimals,,y", "@minimum,,1", "@maximum,,5", "@not-submitted,,N/A", "@band,,1..5 All").HasNoScale().Places);

    [Fact]
    public void One_score_is_the_shortest_scale() =>
        Csv("@assessed-levels,,0", "@coverage-level,,0", "@minimum,,1", "@maximum,,1", "@decimals,,0", "@not-submitted,,N/A", "@band,,1..1 Yes").Finds();

    [Fact]
    public void Nine_decimals_are_the_finest_scale() =>
        Csv("@assessed-levels,,15", "@coverage-level,,15", "@minimum,,0.000000001", "@maximum,,1000000", "@decimals,,9", "@not-submitted,,N/A", "@band,,0.000000001..1000000 Yes")
            .Finds();

    [Fact]
    public void In_xml_the_value_is_pointed_at() => Assert.Equal(
        ["2:48-2:49 ETOM1008", "2:60-2:61 ETOM1008"],
        Sample
            .XmlText(
                Sample.XmlHead,
                "<conformance assessedLevels='3' coverageLevel='x' minimum='y' maximum='5' decimals='0'>",
                "<notSubmitted>N/A</notSubmitted><band from='1' to='5'>All</band></conformance>",
                "</framework>")
            .HasNoScale().Places);

    [Fact]
    public void In_xml_the_band_is_pointed_at() => Sample
        .XmlText(
            Sample.XmlHead,
            "<conformance assessedLevels='3' coverageLevel='2' minimum='1' maximum='5' decimals='0'>",
            "<notSubmitted>N/A</notSubmitted>",
            "<band to='5'>All</band>",
            "</conformance>",
            "</framework>")
        .Finds("4:2-4:6 'band' error ETOM1008: '..5 All' is not a band: give it the lowest and the highest score and a word, such as 0.1..4.9 Partially Conformant")
        .HasNoScale();

    private static SampleFile Csv(params string[] facts) => Sample.CsvText(["id,level,name", "@release,,1.0", .. facts]);
}
