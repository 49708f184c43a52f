namespace EtomGen.Framework.Tests.Reading;

public class CsvFrameworkTests
{
    private const string Known = "the known ones are id, level, name, status, children, original, uid, domain, vertical, history, evidence, description";
    private const string Unmatched = "The quotes of this field do not match, and nothing after this was read: enclose the field in quotes, and double each quote within it";

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_has_no_header(string text) => Assert
        .Equal(
            "ETOM1001: The file is empty: a framework file starts with a header row, such as "
                + "id,level,name,status,children,original,uid,domain,vertical,history,evidence,description",
            Assert.Single(Sample.CsvText(text).DefinesNothing().Reading.Findings.Select(finding => $"{finding.RuleId}: {finding.Message}")));

    [Fact]
    public void White_space_is_no_header() => Sample
        .CsvText("   ")
        .Finds(
            $"1:1-1:4 '   ' error ETOM1001: The column '' is not known; {Known}",
            "1:1-1:4 '   ' error ETOM1001: The header row lacks the column id and the column level and the column name; every framework file has id, level and name")
        .DefinesNothing();

    [Theory]
    [InlineData("id;level;name", "The fields are separated by semicolons: a framework file has commas")]
    [InlineData("id\tlevel\tname", "The fields are separated by tabs: a framework file has commas")]
    [InlineData("sep=;", "'sep=;' tells spreadsheets the separator and is not part of a framework file: remove this line, and separate fields by commas")]
    [InlineData("SEP=,", "'SEP=,' tells spreadsheets the separator and is not part of a framework file: remove this line, and separate fields by commas")]
    public void Another_separator_is_named_once(string header, string fault) => Assert.Equal(
        $"ETOM1001: {fault}; nothing after this was read",
        Assert.Single(Sample.CsvText(header, "1.1;1;Readers", "1.2,1,Books").DefinesNothing().Reading.Findings.Select(finding => $"{finding.RuleId}: {finding.Message}")));

    [Fact]
    public void A_header_alone_defines_no_release() => Assert.Equal(["1:1-1:14 ETOM1006", "1:1-1:14 ETOM1008"], Sample.CsvText("id,level,name").DefinesNothing().Places);

    [Fact]
    public void Columns_come_in_any_order_and_case() => Sample
        .CsvText(["NAME, Level ,iD", "1.0,,@release", .. Sample.CsvScale.Split('\n').Select(line => line.Split(',')).Select(fact => $"{fact[2]},,{fact[0]}"), "Readers,1,1.1"])
        .Finds()
        .Defines("1.1 1 Readers");

    [Fact]
    public void A_missing_column_is_reported_once_for_the_header()
    {
        SampleFile file = Sample.CsvText(["id,name", "@release,1.0", .. Sample.CsvScale.Split('\n').Select(line => line.Replace(",,", ",")), "1.1,Readers"]);
        file.Finds("1:1-1:8 'id,name' error ETOM1001: The header row lacks the column level; every framework file has id, level and name");
        file.Defines();
    }

    [Fact]
    public void An_unknown_column_is_pointed_at_and_passed_over() => Sample
        .CsvText(["id,\"co,lour\",level,name", "@release,,,1.0", .. Sample.CsvScale.Split('\n').Select(line => line.Replace(",,", ",,,")), "1.1,red,1,Readers"])
        .Finds($"1:4-1:13 '\"co,lour\"' error ETOM1001: The column 'co,lour' is not known; {Known}")
        .Defines("1.1 1 Readers");

    [Fact]
    public void The_first_of_two_columns_counts() => Sample
        .CsvText("id,level,name,Level", "@release,,1.0", Sample.CsvScale, "1.1,1,Readers,4")
        .Finds("1:15-1:20 'Level' error ETOM1001: The column Level occurs twice: keep one of the two")
        .Defines("1.1 1 Readers");

    [Fact]
    public void A_row_with_too_many_fields_costs_only_itself() => Sample
        .CsvText("id,level,name", "@release,,1.0", Sample.CsvScale, "1.1,1,Readers", "1.2,1,Books, Shelves", "1.3,1,Lending")
        .Finds("12:1-12:21 '1.2,1,Books, Shelves' error ETOM1001: This row has 4 fields under 3 columns and was left out: enclose fields that hold commas in quotes")
        .Defines("1.1 1 Readers", "1.3 1 Lending");

    [Fact]
    public void A_row_may_end_early() => Sample.Csv("1.1,1,Readers", "1.1.1,2,Lending,,complete").Finds().Defines("1.1 1 Readers", "1.1.1 2 Lending");

    [Fact]
    public void A_quote_that_is_never_closed_costs_what_comes_after_it() => Sample
        .CsvAfterFacts("1.1,1,Readers", "1.2,1,\"Books", "1.3,1,Lending")
        .Finds($"12:7-12:13 '\"Books' error ETOM1001: {Unmatched}")
        .Defines("1.1 1 Readers");

    [Fact]
    public void Text_after_a_closing_quote_costs_what_comes_after_it() => Sample
        .CsvAfterFacts("1.1,1,Readers", "1.2,1,\"Books\" and more", "1.3,1,Lending")
        .Finds($"12:7-12:23 '\"Books\" and more' error ETOM1001: {Unmatched}")
        .Defines("1.1 1 Readers");

    [Fact]
    public void A_quote_that_is_never_closed_in_the_header_leaves_nothing() => Sample
        .CsvText("id,level,\"name", "1.1,1,Readers")
        .Finds($"1:10-1:15 '\"name' error ETOM1001: {Unmatched}")
        .DefinesNothing();

    [Fact]
    public void A_quote_within_an_open_field_is_text() => Sample.Csv("1.1,1,The \"Readers\"").Finds().Defines("1.1 1 The \"Readers\"");

    [Fact]
    public void A_fault_after_a_quote_within_an_open_field_is_pointed_at() => Assert.Equal(
        ["2:15-2:19 ETOM1001"],
        Sample.Csv("1.1,1,5\" Disk,gone", "1.2,1,Books").Defines("1.1 1 5\" Disk", "1.2 1 Books").Places);

    [Fact]
    public void Quoted_fields_hold_commas_quotes_and_line_breaks() => Sample
        .Csv("1.1,1,\"Readers, \"\"ours\"\"\"", "1.2,1,\"Books\nand\r\nShelves\"", "1.x,1,Lending")
        .Finds("6:1-6:4 '1.x' error ETOM1002: '1.x' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")
        .Defines("1.1 1 Readers, \"ours\"", "1.2 1 Books and Shelves");

    [Fact]
    public void A_fault_after_a_line_break_in_its_row_is_pointed_at() => Sample
        .CsvText(["id,name,level", "@release,1.0", .. Sample.CsvScale.Split('\n').Select(line => line.Replace(",,", ",")), "1.1,\"The\nReaders\",x"])
        .Finds("12:10-12:11 'x' error ETOM1005: 'x' is not a level: write a whole number from 0 to 15");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_gives_the_same_lines(string lineEnd)
    {
        string text = Sample.Csv("1.1,1,Readers", "", "1.2,1,Books", "1.x,1,Lending").Text.Replace("\n", lineEnd);
        SampleFile file = Sample.CsvText(text);
        Assert.Equal(["5:1-5:4 ETOM1002"], file.Places);
        file.Defines("1.1 1 Readers", "1.2 1 Books");
    }

    [Fact]
    public void Empty_lines_and_empty_rows_are_nothing() => Sample
        .CsvText("", Sample.CsvHeader, "", "@release,,1.0", "", "", Sample.CsvScale, ",,,", "1.1,1,Readers", "", "1.x,1,Books", "", "")
        .Finds("18:1-18:4 '1.x' error ETOM1002: '1.x' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")
        .Defines("1.1 1 Readers");

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_header() => Sample
        .CsvText($"\uFEFF{Sample.CsvHeader}", "@release,,1.0", Sample.CsvScale, "1.1,1,Readers", "1.x,1,Books")
        .Finds("12:1-12:4 '1.x' error ETOM1002: '1.x' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")
        .Defines("1.1 1 Readers");

    [Fact]
    public void A_number_sign_starts_no_comment() => Sample
        .Csv("#1.1,1,Readers", "1.2,1,#Books")
        .Finds("2:1-2:5 '#1.1' error ETOM1002: '#1.1' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")
        .Defines("1.2 1 #Books");

    [Fact]
    public void A_number_sign_before_the_header_starts_no_comment() => Assert.Equal(
        ["1:1-1:10 ETOM1001", "1:1-1:10 ETOM1001", "2:1-2:14 ETOM1001"],
        Sample.CsvText("# Readers", "id,level,name", "1.1").DefinesNothing().Places.Take(3));

    [Fact]
    public void An_unknown_fact_is_pointed_at() => Sample
        .Csv("@colour,,red", "1.1,1,Readers")
        .Finds(
            "2:1-2:8 '@colour' error ETOM1001: @colour is not a known fact of a release; the known ones are @release, @title, @notice, @provenance, "
                + "@assessed-levels, @coverage-level, @minimum, @maximum, @decimals, @not-submitted, @not-submitted-score, @band")
        .Defines("1.1 1 Readers");

    [Fact]
    public void Facts_may_stand_anywhere()
    {
        string[] facts = ["@release,,1.0", .. Sample.CsvScale.Split('\n')], rows = ["1.1,1,Readers", "1.1.1,2,Lending"];
        string expected = CatalogText.Write(Sample.CsvText([Sample.CsvHeader, .. facts, .. rows]).Finds().Definition.Catalog);
        Assert.Equal(expected, CatalogText.Write(Sample.CsvText([Sample.CsvHeader, .. rows, .. facts]).Finds().Definition.Catalog));
        Assert.Equal(expected, CatalogText.Write(Sample.CsvText([Sample.CsvHeader, .. facts[..5], rows[1], .. facts[5..], rows[0]]).Finds().Definition.Catalog));
    }

    [Fact]
    public void Rows_of_very_many_fields_cost_only_themselves() => Sample
        .Csv("1.1,1,Readers", new string(',', 100_000), "1.2,1,Books")
        .Defines("1.1 1 Readers", "1.2 1 Books");

    [Fact]
    public void A_header_of_very_many_columns_is_read()
    {
        string header = $"{Sample.CsvHeader}{string.Concat(Enumerable.Range(0, 50_000).Select(column => $",c{column}"))}";
        SampleFile file = Sample.CsvText(header, "@release,,1.0", Sample.CsvScale, "1.1,1,Readers");
        Assert.Equal(1_001, file.Reading.Findings.Count);
        FrameworkFinding last = file.Reading.Findings[^1];
        Assert.Equal("c1000", file.Text.Substring(last.Location.Start, last.Location.Length));
        file.Defines("1.1 1 Readers");
    }

    [Fact]
    public void A_file_without_a_line_end_at_its_end_is_whole() => Sample.CsvAfterFacts("1.1,1,Readers").Finds().Defines("1.1 1 Readers");

    /// <summary>A release of 250,000 rows repeats its domains and vertical groups in every row.</summary>
    [Fact]
    public void Rows_share_the_text_of_a_field_that_they_repeat()
    {
        string domain = new('d', 40);
        IReadOnlyList<FrameworkProcess> processes = Sample.Csv($"1.1,1,Readers,,,,,{domain},,,,", $"1.2,1,Books,,,,,{domain},,,,").Definition.Catalog.Processes;

        Assert.Equal(domain, processes[0].Domain);
        Assert.Same(processes[0].Domain, processes[1].Domain);
    }
}
