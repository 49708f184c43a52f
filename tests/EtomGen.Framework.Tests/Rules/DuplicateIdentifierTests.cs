namespace EtomGen.Framework.Tests.Rules;

public class DuplicateIdentifierTests
{
    [Fact]
    public void Another_name_is_an_error_and_the_first_row_stays() => Sample
        .Csv("1.1,1,Readers", "1.1.1,2,Lending", "1.1,1,Books")
        .Finds("4:1-4:4 '1.1' error ETOM1003: 1.1 is Readers already, and this row, Books, was left out: correct one of the two identifiers")
        .Defines("1.1 1 Readers", "1.1.1 2 Lending");

    [Theory]
    [InlineData("1.1.1,3,Lending")]
    [InlineData("1.1.1,2,Lending,deleted")]
    [InlineData("1.1.1,2,Lending,,4")]
    [InlineData("1.1.1,2,Lending,,,9.9")]
    [InlineData("1.1.1,2,Lending,,,,77")]
    [InlineData("1.1.1,2,Lending,,,,,,,12.0A")]
    [InlineData("1.1.1,2,Lending,,,,,,,,listed")]
    public void Other_content_under_the_same_name_is_an_error(string row) => Sample
        .Csv("1.1,1,Readers", "1.1.1,2,Lending", row)
        .Finds("4:1-4:6 '1.1.1' error ETOM1003: 1.1.1 Lending is in another row with different content, and this row was left out: keep one of the two, or correct its identifier")
        .Defines("1.1 1 Readers", "1.1.1 2 Lending");

    [Fact]
    public void The_same_content_again_is_a_remark() => Sample
        .Csv("1.1,1,Readers", "1.1,1,Readers")
        .Finds("3:1-3:4 '1.1' info ETOM1003: 1.1 Readers is in several rows that differ at most in domain and vertical group, and counts once")
        .Defines("1.1 1 Readers");

    [Fact]
    public void Rows_that_differ_in_domain_and_vertical_group_are_one_process()
    {
        SampleFile file = Sample.Csv(
            "1.1,1,Readers,,,,,Sales,Fulfillment; Assurance",
            "1.1,1,Readers,,,,,Market,Billing",
            "1.1,1,Readers,,,,,Sales,Assurance",
            "1.1,1,Readers,,,,,Market,");
        Assert.Equal(["3:1-3:4 ETOM1003", "4:1-4:4 ETOM1003", "5:1-5:4 ETOM1003"], file.Places);
        Assert.DoesNotContain(file.Reading.Findings, finding => finding.IsError);
        FrameworkProcess process = Assert.Single(file.Definition.Catalog.Processes);
        Assert.Equal("Market; Sales", process.Domain);
        Assert.Equal("Assurance; Billing; Fulfillment", process.Vertical);
    }

    [Fact]
    public void In_xml_the_second_identifier_is_pointed_at() => Sample
        .Xml("<process id='1.1' level='1' name='Readers'/>", "<process id='1.1' level='1' name='Books'/>")
        .Finds("4:14-4:17 '1.1' error ETOM1003: 1.1 is Readers already, and this row, Books, was left out: correct one of the two identifiers")
        .Defines("1.1 1 Readers");

    [Fact]
    public void Identifiers_that_only_look_alike_are_two() => Sample.Csv("1.1,1,Readers", "1.10,1,Books").Finds().Defines("1.1 1 Readers", "1.10 1 Books");
}
