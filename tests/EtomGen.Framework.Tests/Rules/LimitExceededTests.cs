using EtomGen.Framework.Rules;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Rules;

/// <summary>The most of everything in a file, what is said beyond it, and that what is left is still read.</summary>
public class LimitExceededTests
{
    [Fact]
    public void A_file_has_a_longest_length()
    {
        string text = new(' ', LimitExceeded.MaxFileLength + 1);
        FrameworkFinding finding = Assert.Single(Sample.Read(FrameworkFormat.Csv, text).DefinesNothing().Reading.Findings);
        Assert.Equal(
            ("ETOM1010", "The file has 134,217,729 characters, and the maximum is 134,217,728: split off what is not part of a framework file"),
            (finding.RuleId, finding.Message));
    }

    [Fact]
    public void A_file_states_a_most_of_processes()
    {
        string rows = string.Concat(Enumerable.Range(0, LimitExceeded.MaxProcesses + 2).Select(i => $"{i},1,P\n"));
        SampleFile csv = Sample.CsvText(["id,level,name", "@release,,1.0", Sample.CsvScale, rows]);
        csv.Finds(
            "500011:1-500011:11 '500000,1,P' error ETOM1010: The file states more than 500,000 processes, and nothing from here on was read: take out "
                + "what does not belong to a release");
        Assert.Equal(LimitExceeded.MaxProcesses, csv.Definition.Catalog.Processes.Count);
    }

    [Fact]
    public void A_file_states_a_most_of_facts() => Sample
        .CsvText(["id,level,name", "@release,,1.0", Sample.CsvScale, .. Enumerable.Repeat("@title,,T", 200), "1,1,P"])
        .Finds([
            .. Enumerable.Range(12, 190).Select(line => $"{line}:9-{line}:10 'T' error ETOM1001: The file states its title twice, and the first one wins: keep one of the two"),
            "202:9-202:10 'T' error ETOM1010: The file states more than 200 facts about its release, and nothing from here on was read: take out what does not belong to a release",
        ])
        .Defines();

    [Fact]
    public void Elements_nest_to_a_deepest_depth()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 5000));
        Sample.Xml("<process id='1' level='1' name='P'/>", deep).Finds(
            "4:2-4:3 'a' error ETOM1001: A framework file has no element a here: remove it",
            "4:98-4:99 'a' error ETOM1010: Elements are nested more than 32 deep here, and nothing from here on was read: take out what does not belong to a release")
            .Defines("1 1 P");
    }

    [Theory]
    [InlineData(31)]
    [InlineData(3)]
    public void Elements_that_nest_less_deep_are_passed_over(int depth) => Sample
        .Xml($"{string.Concat(Enumerable.Repeat("<a>", depth))}text<b/>{string.Concat(Enumerable.Repeat("</a>", depth))}", "<a/>", "<process id='1' level='1' name='P'/>")
        .Finds("3:2-3:3 'a' error ETOM1001: A framework file has no element a here: remove it", "4:2-4:3 'a' error ETOM1001: A framework file has no element a here: remove it")
        .Defines("1 1 P");

    [Theory]
    [InlineData("uid", 100, "100")]
    [InlineData("domain", 1_000, "1,000")]
    [InlineData("vertical", 1_000, "1,000")]
    [InlineData("history", 1_000, "1,000")]
    [InlineData("evidence", 1_000, "1,000")]
    [InlineData("description", 20_000, "20,000")]
    public void A_text_of_a_process_has_a_longest_length(string column, int longest, string shown)
    {
        string[] texts = [new('t', longest), new('t', longest + 1)];
        SampleFile file = Sample.CsvText([$"id,level,name,{column}", "@release,,1.0", Sample.CsvScale, $"1,1,P,{texts[0]}", $"2,1,Q,{texts[1]}"]);
        FrameworkFinding finding = Assert.Single(file.Defines("1 1 P", "2 1 Q").Reading.Findings);
        Assert.Equal(("ETOM1010", true, 11, longest + 1), (finding.RuleId, finding.IsError, finding.Location.StartLine, finding.Location.Length));
        Assert.Equal(
            $"The {column} has {(longest + 1).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} characters, the maximum is {shown}, and "
                + "it was left out: shorten it",
            finding.Message);
        Assert.Equal(["1", "1", "P", texts[0]], file.Definition.Catalog.Processes[0].Texts().OfType<string>());
        Assert.Equal(["2", "1", "Q"], file.Definition.Catalog.Processes[1].Texts().OfType<string>());
    }

    [Theory]
    [InlineData("@title", 1_000)]
    [InlineData("@notice", 100_000)]
    [InlineData("@provenance", 100_000)]
    public void A_text_of_the_release_has_a_longest_length(string fact, int longest)
    {
        Assert.Empty(Sample.CsvText(["id,level,name", "@release,,1.0", Sample.CsvScale, $"{fact},,{new string('t', longest)}"]).Findings);
        FrameworkFinding finding = Assert.Single(Sample.CsvText(["id,level,name", "@release,,1.0", Sample.CsvScale, $"{fact},,{new string('t', longest + 1)}"]).Reading.Findings);
        Assert.StartsWith(
            $"The {fact[1..]} has {(longest + 1).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} characters, ",
            finding.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@not-submitted,,Not submitted", "@not-submitted,,{0}", "The not-submitted has 1,001 characters, the maximum is 1,000, and it was left out: shorten it")]
    [InlineData("@band,,5..5 Full", "@band,,5..5 {0}", "The band has 1,006 characters, the maximum is 1,000, and it was left out: shorten it")]
    public void A_scale_whose_words_are_too_long_is_not_used(string right, string wrong, string message)
    {
        string scale = Sample.CsvScale.Replace(right, string.Format(System.Globalization.CultureInfo.InvariantCulture, wrong, new string('w', 1_001)), StringComparison.Ordinal);
        FrameworkFinding finding = Assert.Single(Sample.CsvText(["id,level,name", "@release,,1.0", scale]).HasNoScale().Reading.Findings);
        Assert.Equal(("ETOM1010", message), (finding.RuleId, finding.Message));
    }

    [Fact]
    public void Rows_of_one_process_do_not_add_up_without_end()
    {
        SampleFile file = Sample.CsvText(["id,level,name,vertical", "@release,,1.0", Sample.CsvScale, .. Enumerable.Range(0, 50_000).Select(i => $"1,1,P,Vertical number {i}")]);
        Assert.InRange(Assert.Single(file.Definition.Catalog.Processes).Vertical!.Length, 900, 1_000);
        Assert.Contains(
            file.Reading.Findings,
            finding => finding.Message.EndsWith("characters, the maximum is 1,000, and this row's was left out: shorten them", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_everywhere_is_reported_to_a_most_of_findings()
    {
        SampleFile file = Sample.CsvText(["id,level,name", "@release,,1.0", Sample.CsvScale, .. Enumerable.Repeat("x,1,P", 20_000), "1,1,P"]);
        Assert.Equal(1_001, file.Reading.Findings.Count);
        Assert.Equal(1_000, file.Reading.Findings.Count(finding => finding.RuleId == "ETOM1002"));
        Assert.Equal(
            "The file has more than 1,000 errors: fix these first",
            Assert.Single(file.Reading.Findings, finding => finding.RuleId == "ETOM1010").Message);
        file.Defines("1 1 P");
    }

    [Fact]
    public void Remarks_beyond_the_most_are_no_error()
    {
        SampleFile file = Sample.CsvText(
            ["id,level,name,domain", "@release,,1.0", Sample.CsvScale, .. Enumerable.Range(0, 1_500).SelectMany(i => (string[])[$"{i},1,P,D", $"{i},1,P,D"])]);
        Assert.Equal((1_001, false), (file.Reading.Findings.Count, file.Reading.Findings.Any(finding => finding.IsError)));
        Assert.Contains(file.Reading.Findings, finding => finding is { RuleId: "ETOM1010", Message: "The file has more than 1,000 remarks, and the others are not listed" });
    }
}
