using Sylvan.Data.Csv;

namespace EtomGen.Reporting.Tests;

public class AssessmentCsvTests
{
    [Fact]
    public void Every_assessed_process_is_a_row() => Assert.Equal(
        Sample.Assessment.Processes.Select(row => (row.Process.Identifier.Value, ReportTexts.ScoreOf(row), row.Result)),
        Rows(Sample.Assessment).Select(row => (row["identifier"], row["score"], row["result"])));

    [Fact]
    public void Texts_are_kept_and_formulas_disarmed()
    {
        Dictionary<string, string> row = Assert.Single(Rows(Hostile.Mapped), row => row["identifier"] == "1.1.1.5.2");

        Assert.Equal("4.5", row["score"]);
        Assert.Equal("'=1+1,\"quoted\"\nsecond line", row["deviation"]);
        Assert.Equal("'@SUM(A1) \u2028 & <b>", row["comment"]);
        Assert.Equal("'-1", Rows(Hostile.Mapped).Single(row => row["identifier"] == "1.1.1.5.5")["comment"]);
    }

    /// <summary>Also one that begins on the second line of its cell.</summary>
    [Theory]
    [InlineData("=1")]
    [InlineData("\n=1")]
    [InlineData("\t=1")]
    [InlineData("\uFF1D1")]
    public void What_a_spreadsheet_could_run_begins_with_an_apostrophe(string comment) =>
        Assert.Equal($"'{comment}", Assert.Single(Rows(OneRow.WithComment(comment)), row => row["identifier"] == "1.1.1.3.2")["comment"]);

    [Fact]
    public void Evidence_is_one_cell() => Assert.StartsWith(
        $"'{PrintedText.Of(Hostile.Text)}; {Hostile.Link}; =1+1; ",
        Rows(Hostile.Mapped).Single(row => row["identifier"] == "1.1.1.4.1")["evidence"],
        StringComparison.Ordinal);

    [Fact]
    public void No_cell_is_a_formula_or_holds_what_cannot_be_shown() => Assert.All(
        Rows(Hostile.Mapped).SelectMany(row => row.Values),
        cell =>
        {
            Assert.False(cell.Length > 0 && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".Contains(cell[0]), cell);
            Assert.DoesNotContain(cell, c => (char.IsControl(c) && c is not '\n') || c is '\u202E' or '\u2066' or '\uFFFE');
        });

    [Fact]
    public void A_spreadsheet_knows_the_encoding_and_makes_no_date_of_an_identifier()
    {
        string csv = AssessmentCsv.Write(Large.ByDomains);

        Assert.Equal('\uFEFF', csv[0]);
        Assert.All(Rows(Large.ByDomains), row => Assert.Matches(@"^'1\.\d\.\d+$", row["level2_identifier"]));
        Assert.All(Rows(Large.ByDomains), row => Assert.Matches(@"^1\.\d\.\d+\.\d$", row["identifier"]));
    }

    [Fact]
    public void What_supports_a_process_is_in_its_row() => Assert.Equal(
        "EtomGen.Reporting.Tests.Hostile+Sales`1",
        Rows(Hostile.Mapped).Single(row => row["identifier"] == "1.1.1.4.1")["supported_by"]);

    private static IEnumerable<Dictionary<string, string>> Rows(Assessment assessment)
    {
        using var reader = new StringReader(AssessmentCsv.Write(assessment).TrimStart('\uFEFF'));
        using CsvDataReader csv = CsvDataReader.Create(reader);
        while (csv.Read())
        {
            yield return Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString);
        }
    }
}
