using EtomGen.Framework.Rules;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Reading;

/// <summary>What a mapping file states, and what is wrong in it: places are lines and columns from 1, and the text that they point at.</summary>
public class MappingReaderTests
{
    private const string Header = "from-release,from,to-release,to,note";
    private const string Columns = "the known ones are from-release, from, to-release, to, note";
    private const string Row = "12.0,1.1,16.0,1.2,";

    [Fact]
    public void Each_row_states_a_mapping() => Verify(
        [Header, "12.0,1.1.1.9,16.0,1.12.9,moved", "12.0,1.1.1,16.0,,", "12.0,,16.0,1.3,", "97.0,1.3.3.1,97.0,1.3.4.1,", "97.0,1.3.3.2,97.0,,"],
        ["12.0 1.1.1.9 -> 16.0 1.12.9 (moved)", "12.0 1.1.1 -> 16.0  ()", "12.0  -> 16.0 1.3 ()", "97.0 1.3.3.1 -> 97.0 1.3.4.1 ()", "97.0 1.3.3.2 -> 97.0  ()"]);

    [Fact]
    public void Columns_come_in_any_order_and_case_and_the_note_may_be_left_out() =>
        Verify(["To,From, TO-Release ,from-release", "1.2,1.1,16.0,12.0"], ["12.0 1.1 -> 16.0 1.2 ()"]);

    [Fact]
    public void White_space_and_empty_rows_mean_nothing() =>
        Verify(["\uFEFF" + Header, "", " 12.0 ,1.1\u00A0,16.0,\" 1.2\",\"a\n b\"", ",,,,", " , ,", ""], ["12.0 1.1 -> 16.0 1.2 (a b)"]);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_gives_the_same(string lineEnd) =>
        Assert.Equal(["12.0 1.1 -> 16.0 1.2", "12.0 1.1 -> 16.0 1.2"], Read(string.Join(lineEnd, Header, Row, Row)).Mappings.Select(mapping => mapping.ToString()));

    [Theory]
    [InlineData(
        "12.0,1.1,16,1.2,",
        "2:10-2:12 '16' error ETOM1011: '16' is not the number of a release: write two whole numbers joined by a dot, such as 12.0; this row was left out")]
    [InlineData(",1.1,16.0,1.2,", "2:1-2:1 '' error ETOM1011: This row has no from-release: write two whole numbers joined by a dot, such as 12.0; this row was left out")]
    [InlineData(
        "12.0,1.1.01,16.0,1.2,",
        "2:6-2:12 '1.1.01' error ETOM1011: '1.1.01' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")]
    [InlineData("12.0,,16.0,,n", "2:1-2:14 '12.0,,16.0,,n' error ETOM1011: This row names no process and was left out: name one in from, in to, or in both")]
    [InlineData("12.0,,12.0,1.1,", "2:6-2:6 '' error ETOM1011: This row is about one release and was left out: name a deleted process in from, and its successor in to")]
    [InlineData(
        "12.0,1.1,16.0,1.2,note, and more",
        "2:1-2:33 '12.0,1.1,16.0,1.2,note, and more' error ETOM1011: This row has 6 fields under 5 columns and was left out: enclose fields that hold commas in quotes")]
    public void A_malformed_row_costs_only_itself(string row, string finding) => Verify([Header, row, Row], ["12.0 1.1 -> 16.0 1.2 ()"], finding);

    [Fact]
    public void All_that_is_wrong_in_a_row_is_said() => Verify(
        [Header, "x,y,z,1.1,"],
        [],
        "2:1-2:2 'x' error ETOM1011: 'x' is not the number of a release: write two whole numbers joined by a dot, such as 12.0; this row was left out",
        "2:3-2:4 'y' error ETOM1011: 'y' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out",
        "2:5-2:6 'z' error ETOM1011: 'z' is not the number of a release: write two whole numbers joined by a dot, such as 12.0; this row was left out");

    [Fact]
    public void A_header_that_lacks_columns_leaves_nothing() => Verify(
        ["from-release,from,to_release,to", Row],
        [],
        "1:1-1:32 'from-release,from,to_release,to' error ETOM1011: The header row lacks the column to-release; every mapping file has from-release, from, to-release and to",
        $"1:19-1:29 'to_release' error ETOM1011: The column 'to_release' is not known; {Columns}",
        "2:1-2:19 '12.0,1.1,16.0,1.2,' error ETOM1011: This row has 5 fields under 4 columns and was left out: enclose fields that hold commas in quotes");

    [Theory]
    [InlineData("", 0, "The file is empty: a mapping file starts with a header row, such as from-release,from,to-release,to,note")]
    [InlineData("PK\u0003\u0004\0\0", 5, "The file is not text: a mapping file is CSV in UTF-8")]
    [InlineData("from-release;from;to-release;to", 31, "The fields are separated by semicolons: a mapping file has commas; nothing after this was read")]
    public void What_is_no_mapping_file_is_refused(string text, int end, string message) =>
        Assert.Equal(("ETOM1011", end, message), Assert.Single(Read(text).Findings.Select(finding => (finding.RuleId, finding.Location.EndColumn, finding.Message))));

    [Fact]
    public void A_replacement_character_is_text_and_is_remarked_on_once()
    {
        MappingReading reading = Read($"{Header}\n{Row}l\uFFFDst\n{Row.Replace("1.1", "1.2", StringComparison.Ordinal)}l\uFFFDst");
        Assert.Equal(("ETOM1011", false), Assert.Single(reading.Findings.Select(finding => (finding.RuleId, finding.IsError))));
        Assert.Equal(2, reading.Mappings.Count);
    }

    [Fact]
    public void Another_encoding_is_refused() =>
        Assert.Equal("The file is not encoded as UTF-8: save it as UTF-8", Assert.Single(MappingReader.Read($"{Header}\n{Row}", isUtf8: false).Findings).Message);

    [Fact]
    public void Quotes_that_do_not_match_cost_what_comes_after_them() => Verify(
        [Header, Row, "12.0,1.1,16.0,1.3,\"never closed", Row],
        ["12.0 1.1 -> 16.0 1.2 ()"],
        "3:19-3:32 '\"never closed' error ETOM1011: The quotes of this field do not match, and nothing after this was read: enclose the field in "
            + "quotes, and double each quote within it");

    [Fact]
    public void A_file_has_a_longest_length() => Assert.Equal(
        ("ETOM1010", "The file has 134,217,729 characters, and the maximum is 134,217,728: split off what is not part of a mapping file"),
        Assert.Single(Read(new string(' ', LimitExceeded.MaxFileLength + 1)).Findings.Select(finding => (finding.RuleId, finding.Message))));

    [Fact]
    public void A_file_states_a_most_of_mappings()
    {
        MappingReading reading = Read($"{Header}\n{string.Concat(Enumerable.Range(0, LimitExceeded.MaxMappings + 2).Select(i => $"1.0,{i},2.0,{i}\n"))}");
        Assert.Equal(LimitExceeded.MaxMappings, reading.Mappings.Count);
        Assert.Equal(
            ("ETOM1010", "The file states more than 150,000 mappings, and nothing from here on was read: split it by releases", 150_001),
            Assert.Single(reading.Findings.Select(finding => (finding.RuleId, finding.Message, finding.Location.StartLine))));
    }

    [Theory]
    [InlineData("1.0,1,2.0,{0},", "More than 100 rows map 1 of release 1.0 to release 2.0, and this one was left out: a process splits or merges into a few")]
    [InlineData("1.0,{0},2.0,1,", "More than 100 rows map 1 of release 2.0 to release 1.0, and this one was left out: a process splits or merges into a few")]
    [InlineData("1.0,1,2.0,2,{0}", "More than 100 rows map 1 of release 1.0 to release 2.0, and this one was left out: a process splits or merges into a few")]
    public void A_process_has_a_most_of_counterparts(string row, string message)
    {
        MappingReading reading = Read(
            $"{Header}\n{string.Join('\n', Enumerable.Range(1, 101).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, row, i)))}");
        Assert.Equal(100, reading.Mappings.Count);
        Assert.Equal(("ETOM1010", message, 101), reading.Findings.Select(finding => (finding.RuleId, finding.Message, finding.Location.StartLine)).First());
    }

    [Fact]
    public void A_note_has_a_longest_length()
    {
        MappingReading reading = Read($"{Header}\n{Row}{new string('n', 1_000)}\n{Row}{new string('n', 1_001)}");
        Assert.Equal([1_000, null], reading.Mappings.Select(mapping => mapping.Note?.Length));
        Assert.Equal("The note has 1,001 characters, the maximum is 1,000, and it was left out: shorten it", Assert.Single(reading.Findings).Message);
    }

    [Fact]
    public void At_most_a_thousand_findings_are_reported()
    {
        MappingReading reading = Read($"{Header}\n{string.Concat(Enumerable.Repeat("x,1,2.0,2,\n", 1_500))}");
        Assert.Equal(1_001, reading.Findings.Count);
        Assert.Equal("The file has more than 1,000 errors: fix these first", reading.Findings[^1].Message);
    }

    [Theory]
    [InlineData("from-release,from,to-release,to", true)]
    [InlineData("\uFEFF\"From-Release\",x", true)]
    [InlineData("note,to\n1,2", true)]
    [InlineData("id,level,name\nfrom,to,note", false)]
    [InlineData("", false)]
    public void A_mapping_file_is_told_by_its_header(string text, bool isMappingFile) => Assert.Equal(isMappingFile, MappingReader.IsMappingFile(text));

    private static MappingReading Read(string text) => MappingReader.Read(text, cancellationToken: TestContext.Current.CancellationToken);

    private static void Verify(string[] lines, string[] mappings, params string[] findings)
    {
        string text = string.Join('\n', lines);
        MappingReading reading = Read(text);
        Assert.Equal(mappings, reading.Mappings.Select(mapping => $"{mapping} ({mapping.Note})"));
        Assert.Equal(findings, reading.Findings.Select(finding =>
        {
            FileLocation place = finding.Location;
            return $"{place.StartLine + 1}:{place.StartColumn + 1}-{place.EndLine + 1}:{place.EndColumn + 1} "
                + $"'{text.Substring(place.Start, place.Length)}' {(finding.IsError ? "error" : "info")} {finding.RuleId}: {finding.Message}";
        }));
    }
}
