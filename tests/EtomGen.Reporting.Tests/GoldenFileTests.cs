using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MiniExcelLibs;

namespace EtomGen.Reporting.Tests;

/// <summary>
/// The reports of the sample, of an assessment with goals and what is unresolved, and of a portfolio are those that were reviewed.
/// <c>ETOMGEN_UPDATE=1 dotnet test --project tests/EtomGen.Reporting.Tests</c> takes over new ones.
/// </summary>
public class GoldenFileTests
{
    private static readonly Dictionary<string, Func<string>> Written = new(StringComparer.Ordinal)
    {
        ["asteros-business-contact/assessment.html"] = () => AssessmentHtml.Write(Sample.Assessment, Sample.Options),
        ["asteros-business-contact/assessment.md"] = () => AssessmentMarkdown.Write(Sample.Assessment, Sample.Options),
        ["asteros-business-contact/assessment.json"] = () => AssessmentJson.Write(Sample.Assessment, Sample.Options),
        ["asteros-business-contact/assessment.csv"] = () => AssessmentCsv.Write(Sample.Assessment),
        ["asteros-business-contact/assessment.xlsx.txt"] = () => Cells(AssessmentXlsx.Write(Sample.Assessment, Sample.Options)),
        ["asteros-business-contact/badge.svg"] = () => AssessmentBadge.Write(Sample.Assessment, Sample.Options),
        ["everything/assessment.md"] = () => AssessmentMarkdown.Write(Everything.Assessment, Sample.Options),
        ["everything/assessment.json"] = () => AssessmentJson.Write(Everything.Assessment, Sample.Options),
        ["everything/assessment.csv"] = () => AssessmentCsv.Write(Everything.Assessment),
        ["everything/assessment.xlsx.txt"] = () => Cells(AssessmentXlsx.Write(Everything.Assessment, Sample.Options)),
        ["everything/badge.svg"] = () => AssessmentBadge.Write(Everything.Assessment, Sample.Options),
        ["portfolio/portfolio.md"] = () => PortfolioMarkdown.Write(Landscape.Samples, Sample.Options),
        ["portfolio/portfolio.json"] = () => PortfolioJson.Write(Landscape.Samples, Sample.Options),
        ["portfolio/portfolio.xlsx.txt"] = () => Cells(PortfolioXlsx.Write(Landscape.Samples)),
    };

    public static TheoryData<string> Names => [.. Written.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_is_as_reviewed(string name)
    {
        string written = Written[name](), golden = Updates.PathOf("tests", "EtomGen.Reporting.Tests", "Golden", Path.Combine(name.Split('/')));
        if (Updates.AreAskedFor)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, written);
        }

        Assert.Equal(Content(golden).ReplaceLineEndings("\n"), written);
    }

    /// <summary>A workbook is kept as its hash too, which shows that its bytes are the same on every machine.</summary>
    [Fact]
    public void The_workbook_of_the_sample_has_the_reviewed_bytes()
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(AssessmentXlsx.Write(Sample.Assessment, Sample.Options)));
        string golden = Updates.PathOf("tests", "EtomGen.Reporting.Tests", "Golden", "asteros-business-contact", "assessment.xlsx.sha256");
        if (Updates.AreAskedFor)
        {
            File.WriteAllText(golden, $"{hash}\n");
        }

        Assert.Equal(File.ReadAllText(golden).Trim(), hash);
    }

    [Fact]
    public void Every_file_of_a_report_has_what_its_format_gives()
    {
        string folder = Directory.CreateTempSubdirectory("EtomGen golden ").FullName;
        IReadOnlyList<string> files = Sample.Assessment.WriteReport(folder, options: Sample.Options);
        foreach (string file in files.Where(file => !file.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            Assert.Equal(Written[$"asteros-business-contact/{Path.GetFileName(file)}"](), Content(file));
        }

        Assert.Equal(AssessmentXlsx.Write(Sample.Assessment, Sample.Options), File.ReadAllBytes(Assert.Single(files, file => file.EndsWith(".xlsx", StringComparison.Ordinal))));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The text of a file with its byte order mark, where it has one.</summary>
    private static string Content(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(file));

    /// <summary>The cells of a workbook, a row a line.</summary>
    private static string Cells(byte[] workbook) => string.Concat(
        from sheet in MiniExcel.GetSheetNames(new MemoryStream(workbook))
        from line in MiniExcel.Query(new MemoryStream(workbook), sheetName: sheet)
            .Cast<IDictionary<string, object?>>()
            .Select(row => string.Join('\t', row.Values.Select(Text)).TrimEnd('\t'))
            .Prepend($"[{sheet}]")
        select $"{line}\n");

    private static string Text(object? cell) => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Replace("\n", "\\n", StringComparison.Ordinal);
}
