using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Tests.Reading;

public class XmlFrameworkTests
{
    [Fact]
    public void What_the_parser_says_comes_without_its_own_place()
    {
        FrameworkFinding finding = Sample.XmlText(Sample.XmlHead, Sample.XmlScale, "<process id='1.1'", "</framework>").Reading.Findings[0];

        Assert.StartsWith("The file is not well-formed XML, and nothing after this was read: ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Line", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("position", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_bear_the_names_that_xml_has_for_them() => Sample
        .XmlText(Sample.XmlHead, Sample.XmlScale.Replace(" coverageLevel='2'", "", StringComparison.Ordinal), "</framework>")
        .Finds("1:2-1:11 'framework' error ETOM1008: The scale's coverageLevel is a whole number from 0 to 15");

    [Fact]
    public void A_fact_that_is_stated_twice_is_reported_and_the_first_one_counts()
    {
        SampleFile file = Sample.XmlText(Sample.XmlHead, "<notice>One</notice>", "<notice>Two</notice>", Sample.XmlScale, "</framework>");

        file.Finds("3:2-3:8 'notice' error ETOM1001: The file states its notice twice, and the first one wins: keep one of the two");
        Assert.Equal("One", file.Reading.Definition!.Notice);
    }

    private const string Empty = "error ETOM1001: The file is empty: a framework file has a framework element";

    [Fact]
    public void An_empty_file_has_no_root()
    {
        Sample.XmlText("").Finds($"1:1-1:1 '' {Empty}").DefinesNothing();
        Sample.XmlText(" ", "  ").Finds($"1:1-2:3 ' \n  ' {Empty}").DefinesNothing();
    }

    [Fact]
    public void Comments_alone_are_not_well_formed() =>
        Assert.Equal("ETOM1001", Assert.Single(Sample.XmlText("<?xml version='1.0'?>", "<!-- none -->").DefinesNothing().Reading.Findings).RuleId);

    [Theory]
    [InlineData("<releases xmlns='urn:etomgen:framework:1' release='1.0'/>", "1:2-1:10 'releases'")]
    [InlineData("<framework release='1.0'/>", "1:2-1:11 'framework'")]
    [InlineData("<framework xmlns='urn:etomgen:framework:2' release='1.0'/>", "1:2-1:11 'framework'")]
    [InlineData("<f:framework xmlns:f='urn:etomgen:framework' release='1.0'/>", "1:2-1:13 'f:framework'")]
    public void Another_root_is_pointed_at(string root, string place) => Sample
        .XmlText(root)
        .Finds($"{place} error ETOM1001: The root element of a framework file is framework in the namespace urn:etomgen:framework:1")
        .DefinesNothing();

    [Fact]
    public void Text_that_is_no_xml_is_pointed_at() => Assert.Equal(["1:1-1:2 ETOM1001"], Sample.XmlText("id,level,name", "1.1,1,Readers").DefinesNothing().Places);

    [Fact]
    public void What_stands_before_the_end_of_a_truncated_file_is_kept()
    {
        SampleFile file = Sample.XmlText(
            Sample.XmlHead,
            Sample.XmlScale,
            "<process id='1.1' level='1' name='Readers'/>",
            "<process id='1.2' level='1' name='Books'/>",
            "<process id='1.3' lev");
        Assert.Equal(["5:22-5:22 ETOM1001"], file.Places);
        Assert.StartsWith("The file is not well-formed XML, and nothing after this was read: ", file.Reading.Findings[0].Message, StringComparison.Ordinal);
        file.Defines("1.1 1 Readers", "1.2 1 Books");
    }

    [Fact]
    public void A_missing_end_of_the_root_loses_nothing()
    {
        SampleFile file = Sample.XmlText(Sample.XmlHead, Sample.XmlScale, "<process id='1.1' level='1' name='Readers'/>");
        Assert.Equal(["3:45-3:45 ETOM1001"], file.Places);
        file.Defines("1.1 1 Readers");
    }

    [Theory]
    [InlineData("<process id='1.2' level='1' name='A' name='B'/>", "4:38-4:39")]
    [InlineData("<process id='1.2' level='1' name='A & B'/>", "4:38-4:39")]
    [InlineData("<process id='1.2' level='1' name='A &unknown; B'/>", "4:38-4:39")]
    [InlineData("<process id=1.2/>", "4:13-4:14")]
    [InlineData("<process id='1.2' level='1' name='A'></proces>", "4:40-4:41")]
    public void A_fault_in_the_syntax_costs_what_comes_after_it(string element, string place)
    {
        SampleFile file = Sample.Xml("<process id='1.1' level='1' name='Readers'/>", element, "<process id='1.3' level='1' name='Lending'/>");
        Assert.Equal($"{place} ETOM1001", file.Places[0]);
        Assert.Equal("1.1 1 Readers", file.Processes[0]);
        Assert.DoesNotContain("1.3 1 Lending", file.Processes);
    }

    [Fact]
    public void Entities_that_grow_are_refused() => Sample
        .XmlText(
            "<?xml version='1.0'?>",
            "<!DOCTYPE framework [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>",
            Sample.XmlHead,
            "<notice>&c;</notice></framework>")
        .Finds("2:1-2:10 '<!DOCTYPE' error ETOM1001: A document type declaration is refused in a framework file, since it can fetch or grow what is read: remove it")
        .DefinesNothing();

    [Fact]
    public void Entities_that_fetch_are_refused() => Sample
        .XmlText("<!DOCTYPE framework [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", Sample.XmlHead, "<notice>&x;</notice></framework>")
        .Finds("1:1-1:10 '<!DOCTYPE' error ETOM1001: A document type declaration is refused in a framework file, since it can fetch or grow what is read: remove it")
        .DefinesNothing();

    [Fact]
    public void A_document_type_that_fetches_is_refused() => Sample
        .XmlText("<!DOCTYPE framework SYSTEM 'http://localhost:1/framework.dtd'>", Sample.XmlHead, "</framework>")
        .Finds("1:1-1:10 '<!DOCTYPE' error ETOM1001: A document type declaration is refused in a framework file, since it can fetch or grow what is read: remove it")
        .DefinesNothing();

    [Fact]
    public void An_unknown_element_is_pointed_at_and_passed_over() => Sample
        .Xml(
            "<colour><process id='1.2' level='1' name='Books'/></colour>",
            "<process id='1.1' level='1' name='Readers'><note>n</note></process>",
            "<x:process xmlns:x='urn:x' id='1.3' level='1' name='X'/>",
            "<process id='1.4' level='1' name='Lending'/>")
        .Finds(
            "3:2-3:8 'colour' error ETOM1001: A framework file has no element colour here: remove it",
            "4:45-4:49 'note' error ETOM1001: A framework file has no element note here: remove it",
            "5:2-5:11 'x:process' error ETOM1001: A framework file has no element x:process here: remove it")
        .Defines("1.1 1 Readers", "1.4 1 Lending");

    /// <summary>Attributes whose names begin alike are told apart where a fault is located.</summary>
    [Theory]
    [InlineData("i='9' id='one'", "3:20-3:23 'one'")]
    [InlineData("idx='9' id='one'", "3:22-3:25 'one'")]
    public void A_fault_is_located_at_its_attribute(string attributes, string location) => Assert.Contains(
        Sample.Xml($"<process {attributes} level='1' name='Readers'/>").Findings,
        finding => finding.Contains(location, StringComparison.Ordinal));

    [Theory]
    [InlineData("notice")]
    [InlineData("provenance")]
    public void An_element_in_a_text_is_pointed_at_and_passed_over(string element)
    {
        SampleFile file = Sample.Xml($"<{element}>All <b>rights</b> reserved</{element}>", "<process id='1.1' level='1' name='Readers'/>");
        file
            .Finds($"3:{element.Length + 8}-3:{element.Length + 9} 'b' error ETOM1001: A framework file has no element b here: remove it")
            .Defines("1.1 1 Readers");
        Assert.Equal("All reserved", element == "notice" ? file.Definition.Notice : file.Definition.Provenance);
    }

    [Fact]
    public void An_element_in_a_word_of_the_scale_is_pointed_at_and_passed_over()
    {
        SampleFile file = Sample.XmlText(
            Sample.XmlHead,
            "<conformance assessedLevels='3' coverageLevel='2' minimum='1' maximum='5' decimals='0'>",
            "<notSubmitted>N/A<b/></notSubmitted>",
            "<band from='1' to='5'><b/>All</band>",
            "</conformance>",
            "<process id='1.1' level='1' name='Readers'/></framework>");
        Assert.Equal(["3:19-3:20 ETOM1001", "4:24-4:25 ETOM1001"], file.Places);
        file.Defines("1.1 1 Readers");
        Assert.Equal(("N/A", "All"), (file.Definition.Catalog.Scale.NotSubmitted, file.Definition.Catalog.Scale.ResultOf(3)));
    }

    [Fact]
    public void An_unknown_attribute_is_pointed_at_and_passed_over() => Sample
        .XmlText(
            "<framework xmlns='urn:etomgen:framework:1' release='1.0' colour='red'>",
            Sample.XmlScale.Replace("<band from='1'", "<band colour='red' from='1'"),
            "<process id='1.1' x='1' level='1' name='Readers'/>",
            "</framework>")
        .Finds(
            "1:58-1:64 'colour' error ETOM1001: The attribute colour is not known here",
            "2:136-2:142 'colour' error ETOM1001: The attribute colour is not known here; the known ones are from, to",
            "3:19-3:20 'x' error ETOM1001: The attribute x is not known here; the known ones are id, level, name, status, children, original, uid, "
                + "domain, vertical, history, evidence, description")
        .Defines("1.1 1 Readers");

    [Fact]
    public void Text_where_none_belongs_is_pointed_at() => Sample
        .Xml("stray", "<process id='1.1' level='1' name='Readers'>text</process>", "<process id='1.2' level='1' name='Books'/>")
        .Finds(
            "3:1-3:2 's' error ETOM1001: Text is not expected here: what a file says of a process is in attributes",
            "4:44-4:45 't' error ETOM1001: Text is not expected here: what a file says of a process is in attributes")
        .Defines("1.1 1 Readers", "1.2 1 Books");

    [Fact]
    public void Comments_and_processing_instructions_are_nothing() => Sample
        .Xml("<!-- c --><?pi x?>", "<process id='1.1' level='1' name='Readers'><!-- c --></process>")
        .Finds()
        .Defines("1.1 1 Readers");

    [Fact]
    public void Text_may_be_written_in_any_way_of_xml() => Assert.Equal(
        "Ours & <yours> “A”",
        Sample.Xml("<notice>Ours &amp; <!-- c --><![CDATA[<yours>]]> &#x201C;A&#8221;</notice>").Finds().Definition.Notice);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_gives_the_same_lines(string lineEnd)
    {
        string text = Sample.Xml("<process id='1.1' level='1' name='Readers'/>", "", "<process", " level='1' name='The\nBooks'", "  id='1.x'/>").Text.Replace("\n", lineEnd);
        SampleFile file = Sample.XmlText(text);
        Assert.Equal(["8:7-8:10 ETOM1002"], file.Places);
        file.Defines("1.1 1 Readers");
    }

    [Fact]
    public void Only_the_parsers_own_place_is_cut_off() => Assert.Contains(
        "1 Line 2",
        Assert.Single(Sample.XmlText($"<?xml version='1 Line 2'?>{Sample.XmlHead}", Sample.XmlScale, "</framework>").Reading.Findings).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_document() => Sample
        .XmlText(
            $"\uFEFF<?xml version='1.0' encoding='utf-8'?>{Sample.XmlHead}",
            Sample.XmlScale,
            "<process id='1.x' level='1' name='Readers'/>",
            "<process id='1.2' level='1' name='Books'/></framework>")
        .Finds("3:14-3:17 '1.x' error ETOM1002: '1.x' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")
        .Defines("1.2 1 Books");

    [Fact]
    public void A_byte_order_mark_counts_where_a_place_in_the_first_line_is_named() => Sample
        .XmlText($"\uFEFF{Sample.XmlHead}{Sample.XmlScale}<process id='1.x' level='1' name='Readers'/><lent/></framework>")
        .Points(("1.x", MalformedIdentifier.RuleId), ("lent", MalformedFile.RuleId));

    [Fact]
    public void Elements_in_another_order_say_the_same() => Sample
        .XmlText(Sample.XmlHead, "<process id='1.1' level='1' name='Readers'/>", Sample.XmlScale, "<notice>Ours</notice></framework>")
        .Finds()
        .Defines("1.1 1 Readers");
}
