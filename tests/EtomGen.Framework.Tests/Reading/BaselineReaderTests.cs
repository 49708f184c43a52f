using EtomGen.Framework.Reading;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Tests.Reading;

/// <summary>A baseline is a file like any other: it has limits, and lost characters are noticed.</summary>
public class BaselineReaderTests
{
    private const string Header = "identifier,score\n";

    [Fact]
    public void A_file_with_too_many_rows_is_read_up_to_the_limit()
    {
        string rows = string.Concat(Enumerable.Range(1, LimitExceeded.MaxBaselineRows + 2).Select(i => $"1.{i},5\n"));

        BaselineReading reading = BaselineReader.Read(Header + rows, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(LimitExceeded.MaxBaselineRows, reading.Rows.Count);
        FrameworkFinding finding = Assert.Single(reading.Findings);
        Assert.Equal(
            (MalformedBaseline.RuleId, "The file states more than 150,000 scores, and nothing from here on was read: split it by assessments"),
            (finding.RuleId, finding.Message));
        Assert.Equal(LimitExceeded.MaxBaselineRows + 1, finding.Location.StartLine);
    }

    [Fact]
    public void Lost_characters_are_a_remark()
    {
        BaselineReading reading = BaselineReader.Read("product,identifier,score\nCaf\uFFFD,1.1,5\n", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Single(reading.Rows);
        FrameworkFinding finding = Assert.Single(reading.Findings);
        Assert.Equal((MalformedBaseline.RuleId, false, 1, 3), (finding.RuleId, finding.IsError, finding.Location.StartLine, finding.Location.StartColumn));
    }

    [Theory]
    [InlineData("1.1,5,1.0,12", "")]
    [InlineData(",5,1.0,", "This row has no identifier: write whole numbers joined by dots, such as 1.1.1.10.2; this row was left out")]
    [InlineData("one,5,1.0,", "'one' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10.2; this row was left out")]
    [InlineData("1.1,five,1.0,", "'five' is not a score: write a number with a decimal point, such as 4.8, or nothing for a process that was not submitted; this row was left out")]
    [InlineData("1.1,5,one,", "'one' is not the number of a release: write two whole numbers joined by a dot, such as 12.0; this row was left out")]
    [InlineData(",five,one,12.0 1.1", "")]
    public void A_malformed_row_costs_only_itself(string row, string fault)
    {
        BaselineReading reading = BaselineReader.Read($"identifier,score,release,moved_from\n{row}\n1.2,4,,\n", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(fault, string.Join(' ', reading.Findings.Select(finding => finding.Message)));
        Assert.All(reading.Findings, finding => Assert.Equal((MalformedBaseline.RuleId, true, 1), (finding.RuleId, finding.IsError, finding.Location.StartLine)));
        Assert.Equal("1.2", reading.Rows[^1].Process.Value);
    }

    [Fact]
    public void All_that_is_wrong_in_a_row_is_said_and_a_process_has_one_row()
    {
        BaselineReading reading = BaselineReader.Read("identifier,score,release\none,two,three\n1.1,4,\n1.1,5,\n", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([(1, 0), (1, 4), (1, 8), (3, 0)], reading.Findings.Select(finding => (finding.Location.StartLine, finding.Location.StartColumn)));
        Assert.Equal("1.1 has a row above, and this one was left out: keep one of the two", reading.Findings[^1].Message);
        Assert.Equal(4, Assert.Single(reading.Rows).Score);
    }
}
