using EtomGen.Framework.Reading;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Tests.Reading;

/// <summary>A baseline is a file like any other: it has limits, and lost characters are noticed. What its rows state is tested where the compiler reports it.</summary>
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
}
