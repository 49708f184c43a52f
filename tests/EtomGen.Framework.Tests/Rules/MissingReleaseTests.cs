using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Tests.Rules;

public class MissingReleaseTests
{
    private const string Missing =
        "error ETOM1006: The file does not say which release it defines: state it, in XML as the attribute release of the root element, in CSV as a "
            + "row @release with the number as its name";

    [Theory]
    [InlineData("1.0")]
    [InlineData("25.5")]
    [InlineData("0.0")]
    [InlineData("9999.9999")]
    [InlineData(" 12.0 ")]
    public void Two_numbers_are_a_release(string release) =>
        Assert.Equal(release.Trim(), Sample.CsvText("id,level,name", $"@release,,{release}", Sample.CsvScale).Finds().Definition.Catalog.Release.ToString());

    [Theory]
    [InlineData("12")]
    [InlineData("12.0.1")]
    [InlineData("v12.0")]
    [InlineData("012.0")]
    [InlineData("12.05x")]
    [InlineData("10000.0")]
    public void Anything_else_is_none(string release)
    {
        Sample
            .CsvText("id,level,name", $"@release,,{release}", Sample.CsvScale)
            .Finds($"2:11-2:{11 + release.Length} '{release}' error ETOM1006: '{release}' is not the number of a release: write two whole numbers joined by a dot, such as 12.0")
            .DefinesNothing();
        Sample
            .XmlText($"<framework title='T' release='{release}' xmlns='urn:etomgen:framework:1'>", Sample.XmlScale, "</framework>")
            .Finds($"1:31-1:{31 + release.Length} '{release}' error ETOM1006: '{release}' is not the number of a release: write two whole numbers joined by a dot, such as 12.0")
            .DefinesNothing();
    }

    [Fact]
    public void Without_release_the_header_row_is_pointed_at() => Sample
        .CsvText("id,level,name", Sample.CsvScale, "1.1,1,Readers")
        .Finds($"1:1-1:14 'id,level,name' {Missing}")
        .DefinesNothing();

    [Fact]
    public void Without_release_the_root_element_is_pointed_at() => Sample
        .XmlText("<?xml version='1.0'?>", "  <framework xmlns='urn:etomgen:framework:1'>", Sample.XmlScale, "</framework>")
        .Finds($"2:4-2:13 'framework' {Missing}")
        .DefinesNothing();

    [Fact]
    public void Without_release_the_rest_is_checked_all_the_same() => Assert.Equal(
        ["1:1-1:14 ETOM1006", "11:1-11:4 ETOM1002"],
        Sample.CsvText("id,level,name", Sample.CsvScale, "1.1,1,Readers", "1.x,1,Books").DefinesNothing().Places);

    [Fact]
    public void An_empty_release_is_none() => Sample
        .CsvText("id,level,name", "@release,,", Sample.CsvScale)
        .Finds("2:11-2:11 '' error ETOM1006: '' is not the number of a release: write two whole numbers joined by a dot, such as 12.0")
        .DefinesNothing();

    [Fact]
    public void The_first_of_two_counts()
    {
        SampleFile file = Sample.CsvText("id,level,name", "@release,,12.0", Sample.CsvScale, "@release,,16.0");
        file.Finds("11:11-11:15 '16.0' error ETOM1006: The file states its release twice: keep one of the two");
        Assert.Equal("12.0", file.Definition.Catalog.Release.ToString());
    }

    [Fact]
    public void The_place_of_the_release_is_known()
    {
        FileLocation place = Sample.CsvText("id,level,name", "1.1,1,Readers", Sample.CsvScale, "@release,,12.0").Reading.ReleaseLocation;
        Assert.Equal((10, 10, 10, 14), (place.StartLine, place.StartColumn, place.EndLine, place.EndColumn));
    }

    [Fact]
    public void A_second_file_of_a_release_is_left_out()
    {
        var place = new FileLocation(0, 4, 0, 0, 0, 4);
        Assert.Equal(
            new FrameworkFinding("ETOM1006", true, "Release 12.0 is defined by a.xml already, and this file was left out: name one of the two as EtomFramework", place),
            MissingRelease.DefinedTwice(new ReleaseNumber(12, 0), "a.xml", place));
    }
}
