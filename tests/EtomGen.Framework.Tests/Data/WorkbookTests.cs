namespace EtomGen.Framework.Tests.Data;

/// <summary>The official workbook of 25.5, at its real size and with its quirks.</summary>
public class WorkbookTests
{
    [Fact]
    public void It_reads_without_an_error()
    {
        SampleFile file = Sample.CsvText(WorkbookFacts.ToCsv());
        Assert.All(file.Reading.Findings, finding => Assert.Equal(("ETOM1003", false), (finding.RuleId, finding.IsError)));
        Assert.Equal(3_167 - 2_893, file.Reading.Findings.Count);
        Assert.Equal(161, file.Reading.Findings.Select(finding => file.Text.Substring(finding.Location.Start, finding.Location.Length)).Distinct().Count());
    }

    [Fact]
    public void It_has_the_processes_that_were_counted_in_it()
    {
        FrameworkCatalog catalog = Sample.CsvText(WorkbookFacts.ToCsv()).Definition.Catalog;
        Assert.Equal(2_893 + 8, catalog.Processes.Count);
        Assert.Equal([8, 120, 630, 1_459, 450, 167, 67], Enumerable.Range(1, 7).Select(level => catalog.OfLevel(level).Count));
        Assert.Equal(
            [
                "1.1 Market Domain", "1.2 Product Domain", "1.3 Customer Domain", "1.4 Service Domain", "1.5 Resource Domain", "1.6 Business Partner Domain",
                "1.7 Enterprise Domain",
                "1.12 Sales Domain",
            ],
            catalog.Roots.Select(root => root.ToString()));
    }

    [Fact]
    public void Names_are_evened_out_and_a_live_process_stays_live()
    {
        FrameworkCatalog catalog = Sample.CsvText(WorkbookFacts.ToCsv()).Definition.Catalog;
        Assert.DoesNotContain(catalog.Processes, process => process.Name.Contains('\u00A0') || process.IsDeleted);
        Assert.Equal("Delete Product Configuration Object", catalog.Find("1.2.5.2.4.3")?.Name);
    }

    [Fact]
    public void A_process_of_several_rows_stands_in_every_group_that_they_name()
    {
        FrameworkProcess? process = Sample.CsvText(WorkbookFacts.ToCsv()).Definition.Catalog.Find("1.1.14");
        Assert.Equal(("Market Domain", "Business Value Development; Fulfillment"), (process?.Domain, process?.Vertical));
    }
}
