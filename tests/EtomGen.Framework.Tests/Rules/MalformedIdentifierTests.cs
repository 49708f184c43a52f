namespace EtomGen.Framework.Tests.Rules;

public class MalformedIdentifierTests
{
    private const string Remedy = "write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out";

    [Theory]
    [InlineData("1.1")]
    [InlineData("0")]
    [InlineData("1.0.999999999")]
    [InlineData("1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1")]
    public void Numbers_joined_by_dots_are_an_identifier(string id) => Sample.Csv($"{id},1,Readers").Finds().Defines($"{id} 1 Readers");

    [Theory]
    [InlineData("1.1.a")]
    [InlineData("1..1")]
    [InlineData("1.1.")]
    [InlineData("-1.1")]
    [InlineData("1.1234567890")]
    [InlineData("1.\u0661")]
    [InlineData("#1.1")]
    [InlineData("1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1")]
    public void A_row_without_a_readable_identifier_costs_only_itself(string id) => Sample
        .Csv("1.1,1,Readers", $"{id},2,Lending", "1.1.1,2,Reading")
        .Finds($"3:1-3:{id.Length + 1} '{id}' error ETOM1002: '{id}' is not a process identifier: {Remedy}")
        .Defines("1.1 1 Readers", "1.1.1 2 Reading");

    [Theory]
    [InlineData("1.1.01", "1.1.1")]
    [InlineData("01.1.1", "1.1.1")]
    [InlineData("1.1.000", "1.1.0")]
    [InlineData("1.1. 1", "1.1.1")]
    [InlineData(" 1.1.1 ", "1.1.1")]
    [InlineData("1.1.1\u00A0", "1.1.1")]
    public void What_is_plainly_meant_is_kept(string id, string meant) => Sample
        .Csv("1.1,1,Readers", $"{id},2,Lending")
        .Finds($"3:1-3:{id.Length + 1} '{id}' error ETOM1002: '{id}' is not a process identifier: write {meant}")
        .Defines("1.1 1 Readers", $"{meant} 2 Lending");

    [Fact]
    public void Forty_numbers_are_too_many()
    {
        string id = string.Join(".", Enumerable.Repeat("1", 40));
        Sample
            .Csv("1.1,1,Readers", $"{id},2,Lending")
            .Finds($"3:1-3:80 '{id}' error ETOM1002: '{id[..60]}…' is not a process identifier: {Remedy}")
            .Defines("1.1 1 Readers");
    }

    [Fact]
    public void A_row_without_an_identifier_is_left_out() => Sample
        .Csv("1.1,1,Readers", ",2,Lending", ",,,,")
        .Finds($"3:1-3:1 '' error ETOM1002: The process has no identifier: {Remedy}")
        .Defines("1.1 1 Readers");

    [Fact]
    public void In_xml_the_value_is_pointed_at() => Sample
        .Xml("<process level='1' id='1.x' name='Readers'/>", "<process name='Id 1.y'  id = \"1.y\" level='1'/>")
        .Finds(
            $"3:24-3:27 '1.x' error ETOM1002: '1.x' is not a process identifier: {Remedy}",
            $"4:31-4:34 '1.y' error ETOM1002: '1.y' is not a process identifier: {Remedy}")
        .Defines();

    [Fact]
    public void In_xml_a_process_without_identifier_is_pointed_at() => Sample
        .Xml("<process level='1' name='Readers'/>", "<process id='1.1' level='1' name='Readers'/>")
        .Finds($"3:2-3:9 'process' error ETOM1002: The process has no identifier: {Remedy}")
        .Defines("1.1 1 Readers");

    [Fact]
    public void In_xml_a_prefix_does_not_hide_the_value() => Sample
        .XmlText(
            "<f:framework xmlns:f='urn:etomgen:framework:1' release='1.0'>",
            Sample.XmlScale.Replace("<", "<f:").Replace("<f:/", "</f:"),
            "<f:process id='1.x' level='1' name='Readers'/>",
            "</f:framework>")
        .Finds($"3:16-3:19 '1.x' error ETOM1002: '1.x' is not a process identifier: {Remedy}");

    [Theory]
    [InlineData("X.X.X.X")]
    [InlineData("N/A New Process")]
    [InlineData("1.1.1.22.10 (then 1.3.1.5)")]
    public void An_original_identifier_that_is_none_is_dropped_and_the_process_stays(string original)
    {
        SampleFile file = Sample.Csv($"1.1,1,Readers,,,{original}", "1.1.1,2,Lending,,,1.7.2");
        file
            .Finds($"2:17-2:{17 + original.Length} '{original}' error ETOM1002: '{original}' is not a process identifier: leave the original identifier out where it is not known")
            .Defines("1.1 1 Readers", "1.1.1 2 Lending");
        Assert.Equal([null, "1.7.2"], file.Definition.Catalog.Processes.Select(process => process.OriginalIdentifier));
    }
}
