using System.IO.Compression;
using System.Xml.Linq;
using MiniExcelLibs;

namespace EtomGen.Reporting.Tests;

/// <summary>The workbook, as a library reads it that did not write it.</summary>
public class AssessmentXlsxTests
{
    [Fact]
    public void It_has_three_sheets_with_a_frozen_header_widths_and_filters()
    {
        byte[] workbook = AssessmentXlsx.Write(Sample.Assessment);

        Assert.Equal(["Summary", "Results", "Mapping"], MiniExcel.GetSheetNames(new MemoryStream(workbook)));
        XElement[] sheets = Sheets(workbook);
        Assert.All(
            sheets,
            sheet => Assert.Equal(("1", "frozen"), (Assert.Single(Named(sheet, "pane")).Attribute("ySplit")?.Value, Named(sheet, "pane").Single().Attribute("state")?.Value)));
        Assert.All(sheets, sheet => Assert.NotEmpty(Named(sheet, "col")));
        Assert.Equal([0, 1, 1], sheets.Select(sheet => Named(sheet, "autoFilter").Count()));
    }

    [Fact]
    public void Every_sheet_with_rows_can_be_filtered() => Assert.Equal(
        [("Summary", 0), ("Goals", 1), ("Results", 1), ("Mapping", 1)],
        MiniExcel.GetSheetNames(new MemoryStream(AssessmentXlsx.Write(GoalsTests.Assessment)))
            .Zip(Sheets(AssessmentXlsx.Write(GoalsTests.Assessment)), (name, sheet) => (name, Named(sheet, "autoFilter").Count())));

    [Fact]
    public void Every_assessed_process_is_a_row_with_a_text_identifier_and_a_number()
    {
        IDictionary<string, object?>[] rows = Rows(Large.ByDomains, "Results");

        Assert.Equal(300, rows.Length);
        Assert.Equal(
            Large.ByDomains.Processes.Select(process => (process.Process.Identifier.Value, process.ReportedScore, process.Result)),
            rows.Select(row => (Assert.IsType<string>(row["Identifier"]), (decimal?)(double?)row["Score"], (string?)row["Result"] ?? "")));
        Assert.All(rows, row => Assert.Matches(@"^1\.\d\.\d+$", Assert.IsType<string>(row["Level-2 identifier"])));
        Assert.All(rows, row => Assert.IsType<double>(row["Contained"]));
    }

    [Fact]
    public void The_summary_has_the_facts_and_the_figures()
    {
        ILookup<object?, object?> facts = Rows(Sample.Assessment, "Summary").ToLookup(row => row["Fact"], row => row["Value"]);

        Assert.Equal(["Asteros Labs"], facts["Company"]);
        Assert.Equal(["4.60 of 5"], facts["Mean score"]);
        Assert.Equal(["56\u00A0% 15 of 27", 15.0], facts["Fully Conformant"]);
    }

    [Fact]
    public void What_supports_a_process_is_a_row_of_the_mapping() => Assert.Equal(
        Hostile.Mapped.Mappings.All.Select(mapping => (mapping.Process.Identifier.Value, PrintedText.Of(mapping.Element))),
        Rows(Hostile.Mapped, "Mapping").Select(row => ((string)row["Identifier"]!, (string)row["Element"]!)));

    [Fact]
    public void Hostile_texts_are_texts()
    {
        object?[] cells = [.. new[] { "Summary", "Results", "Mapping" }.SelectMany(sheet => Rows(Hostile.Mapped, sheet)).SelectMany(row => row.Values)];

        Assert.All(Sheets(AssessmentXlsx.Write(Hostile.Mapped)), sheet => Assert.Empty(Named(sheet, "f")));
        Assert.Contains(PrintedText.Of(Hostile.Text), cells);
        Assert.Contains("=1+1,\"quoted\"\nsecond line", cells);
        Assert.Contains(PrintedText.Of(ReportTexts.EvidenceOf(Hostile.Assessment.Processes.Single(row => row.Evidence.Count > 0).Evidence)!), cells);
        Assert.Contains(Hostile.Long, cells);
    }

    /// <summary>A cell has no more than 32,767 characters, and no half of a pair of surrogates.</summary>
    [Theory]
    [InlineData(32767, 0, 32767, false)]
    [InlineData(32768, 0, 32767, true)]
    [InlineData(32765, 2, 32766, true)]
    [InlineData(32766, 1, 32767, true)]
    [InlineData(32764, 2, 32767, true)]
    public void A_text_that_is_too_long_for_a_cell_is_cut_between_characters(int letters, int rockets, int expected, bool isCut)
    {
        string comment = $"{new string('a', letters)}{string.Concat(Enumerable.Repeat("\U0001F680", rockets))}";

        string cell = Assert.IsType<string>(Assert.Single(Rows(OneRow.WithComment(comment), "Results"), row => row[ReportTexts.Remark] is not null)[ReportTexts.Remark]);

        Assert.Equal(expected, cell.Length);
        Assert.Equal(isCut ? $"{comment[..(expected - 1)]}…" : comment, cell);
    }

    [Fact]
    public void The_same_assessment_gives_the_same_bytes_at_any_time()
    {
        byte[] first = AssessmentXlsx.Write(Hostile.Mapped);

        // The dates of zip archives change every two seconds.
        Thread.Sleep(TimeSpan.FromSeconds(2.1));

        Assert.Equal(first, AssessmentXlsx.Write(Hostile.Mapped));
    }

    [Fact]
    public void Nothing_in_it_tells_the_time_the_machine_or_its_compressor()
    {
        using var archive = new ZipArchive(new MemoryStream(AssessmentXlsx.Write(Sample.Assessment)));

        Assert.All(archive.Entries, file => Assert.Equal((1980, 0, file.Length), (file.LastWriteTime.Year, file.ExternalAttributes, file.CompressedLength)));
        Assert.DoesNotContain(archive.Entries, file => file.FullName.StartsWith("docProps", StringComparison.Ordinal) && Read(file).Contains("created", StringComparison.Ordinal));
    }

    private static IDictionary<string, object?>[] Rows(Assessment assessment, string sheet) =>
        [.. MiniExcel.Query(new MemoryStream(AssessmentXlsx.Write(assessment)), useHeaderRow: true, sheetName: sheet).Cast<IDictionary<string, object?>>()];

    private static XElement[] Sheets(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return
        [
            .. archive.Entries
                .Where(file => file.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal))
                .OrderBy(file => file.FullName, StringComparer.Ordinal)
                .Select(file => XElement.Parse(Read(file))),
        ];
    }

    private static string Read(ZipArchiveEntry file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }

    private static IEnumerable<XElement> Named(XElement sheet, string name) => sheet.Descendants().Where(element => element.Name.LocalName == name);
}
