using EtomGen.Framework.Reading;
using EtomGen.Framework.Tests.Comparison;
using EtomGen.Framework.Writing;

namespace EtomGen.Framework.Tests.Writing;

/// <summary>A baseline has the same bytes for the same assessments, and reads back as what was written.</summary>
public class BaselineWriterTests
{
    [Fact]
    public void Rows_are_in_the_order_of_company_product_release_and_process()
    {
        Assessment[] assessments =
        [
            Assessed("Zenith", "Desk", 1, ("1.2", "Return", null), ("1.1", "Lend", 4)),
            Assessed("Acme", "Web", 1, ("1.1", "Lend", 5)),
            Assessed("Acme", "Desk", 2, ("1.1", "Lend", 3)),
            Assessed("Acme", "Desk", 1, ("1.1", "Lend", 2)),
        ];
        const string Expected = """
            company,product,release,identifier,name,score
            Acme,Desk,1.0,1.1,Lend,2
            Acme,Desk,2.0,1.1,Lend,3
            Acme,Web,1.0,1.1,Lend,5
            Zenith,Desk,1.0,1.1,Lend,4
            Zenith,Desk,1.0,1.2,Return,

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), BaselineWriter.Write(assessments));
        Assert.Equal(Expected.ReplaceLineEndings("\n"), BaselineWriter.Write(assessments.Reverse()));
    }

    [Theory]
    [InlineData("=1+2", true)]
    [InlineData("+1", true)]
    [InlineData("-1", true)]
    [InlineData("@SUM(A1)", true)]
    [InlineData("'quoted", true)]
    [InlineData("1=1", false)]
    public void A_text_that_a_spreadsheet_would_run_is_marked_and_reads_back(string text, bool isMarked)
    {
        string baseline = BaselineWriter.Write([Assessed(text, text, 1, ("1.1", "Lend", 4))]);

        Assert.Contains(isMarked ? $"'{text},'{text}," : $"\n{text},{text},", baseline, StringComparison.Ordinal);
        BaselineRow row = Assert.Single(BaselineReader.Read(baseline, cancellationToken: TestContext.Current.CancellationToken).Rows);
        Assert.Equal((text, text), (row.Company, row.Product));
    }

    private static Assessment Assessed(string company, string product, int release, params (string Id, string Name, double? Score)[] rows)
    {
        var framework = new FrameworkCatalog(
            new ReleaseNumber(release, 0),
            "Library processes",
            GeneratedReleases.Scale,
            [.. rows.OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => new FrameworkProcess(ProcessIdentifier.Parse(row.Id), 3, row.Name))]);
        return Assessment.From(
            new AssessmentDeclaration
            {
                Name = "Desk",
                Release = $"{release}.0",
                Company = company,
                Product = product,
                Rows = [.. rows.Select((row, i) => new DeclaredRow(new DeclaredProcess(row.Id, null, default), row.Score is not null, row.Score, null, null, i))],
                Modules = [],
            },
            framework);
    }
}
