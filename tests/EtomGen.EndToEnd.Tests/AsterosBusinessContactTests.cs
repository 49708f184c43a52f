using System.Globalization;
using System.Text.RegularExpressions;
using Asteros;
using EtomGen.EndToEnd.Harness;
using Sylvan.Data.Csv;

namespace EtomGen.EndToEnd;

/// <summary>The real assessment says what the published report says.</summary>
public partial class AsterosBusinessContactTests
{
    [Fact]
    public void Every_row_is_as_published_by_our_copy_of_the_facts() => Assert.Equal(CopiedRows(), DeclaredRows());

    [Fact]
    public void Every_row_is_as_published_by_the_report_itself()
    {
        string report = File.ReadAllText(Repository.Evidence("seed/asteros-business-contact-telecom.txt"));

        Assert.Equal(ReportedRows(report), DeclaredRows());
        Assert.Equal(34, DeclaredRows().Count());
    }

    [Fact]
    public void The_facts_are_as_published_by_the_report_itself()
    {
        string report = File.ReadAllText(Repository.Evidence("seed/asteros-business-contact-telecom.txt"));
        Assessment assessment = AsterosBusinessContact.Assessment;

        Assert.Contains($"Company: {assessment.Company}\n", report);
        Assert.Contains($"Product Title: {assessment.Product}\n", report);
        Assert.Contains($"Product Version: {assessment.ProductVersion}\n", report);
        Assert.Contains($"Frameworx Version: Version {assessment.FrameworxVersion}\n", report);
        Assert.Contains($"Business Process Framework Version: Version {assessment.Framework.Release}\n", report);
        string completed = DateTime.ParseExact(assessment.CompletedOn!, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        Assert.Contains($"Assessment Completion Date: {completed}\n", report);
    }

    [Fact]
    public void Running_the_sample_prints_the_coverages_and_writes_the_files()
    {
        // The sample as these tests were built with it.
        string folder = Directory.CreateTempSubdirectory("EtomGen sample ").FullName;
        CommandResult run = DotNet.Run(folder, typeof(AsterosBusinessContact).Assembly.Location);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        string[] coverages =
        [
            .. run.Lines.Select(line => CoverageLine().Match(line)).Where(match => match.Success).Select(match => $"{match.Groups["process"]} {match.Groups["coverage"]}"),
        ];
        Assert.Equal(["1.1.1.2 3/4", "1.1.1.3 2/2", "1.1.1.4 7/7", "1.1.1.5 5/7", "1.1.1.6 4/6", "1.1.1.9 3/5", "1.1.1.11 3/3"], coverages);
        Assert.Contains("27 submitted of 34", run.Output);
        Assert.DoesNotContain('\u001b', run.Output);

        string files = Path.Combine(folder, "artifacts", "asteros-business-contact");
        Assert.Equal(
            ["assessment.csv", "assessment.html", "assessment.json", "assessment.md", "assessment.xlsx", "badge.svg"],
            Directory.EnumerateFiles(files).Select(Path.GetFileName).Order());
        Assert.Equal(DeclaredRows(), WrittenRows(Path.Combine(files, "assessment.csv")));
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<Row> DeclaredRows() =>
        from level2 in AsterosBusinessContact.Assessment.Scope
        from process in level2.Processes
        select new Row(
            level2.Process.Identifier.Value,
            level2.Process.Name,
            level2.Coverage.ToString(),
            process.Process.Identifier.Value,
            process.Process.Name,
            process.ReportedScore!.Value.ToString(CultureInfo.InvariantCulture),
            process.Result);

    private static IEnumerable<Row> CopiedRows()
    {
        using CsvDataReader csv = CsvDataReader.Create(Path.Combine(AppContext.BaseDirectory, "Data", "asteros-business-contact.csv"));
        while (csv.Read())
        {
            yield return new Row(csv.GetString(0), csv.GetString(1), csv.GetString(2), csv.GetString(3), csv.GetString(4), csv.GetString(5), csv.GetString(6));
        }
    }

    private static IEnumerable<Row> WrittenRows(string file)
    {
        using CsvDataReader csv = CsvDataReader.Create(file);
        while (csv.Read())
        {
            yield return new Row(
                csv.GetString(0),
                csv.GetString(1),
                $"{csv.GetString(2)}/{csv.GetString(3)}",
                csv.GetString(4),
                csv.GetString(5),
                csv.GetString(6),
                csv.GetString(7));
        }
    }

    private static IEnumerable<Row> ReportedRows(string report)
    {
        Match level2 = Match.Empty;
        foreach (string line in report.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (ReportedLevel2().Match(line) is { Success: true } group)
            {
                level2 = group;
            }
            else if (ReportedProcess().Match(line) is { Success: true } process)
            {
                string result = process.Groups["result"].Value is var word && word.Contains("not submitted", StringComparison.Ordinal) ? "Not submitted" : word;
                yield return new Row(
                    level2.Groups["id"].Value, level2.Groups["name"].Value, level2.Groups["coverage"].Value,
                    process.Groups["id"].Value, process.Groups["name"].Value, process.Groups["score"].Value, result);
            }
        }
    }

    [GeneratedRegex(@"^\|\s*(?<process>[\d.]+)\s*\|.*\|\s*(?<coverage>\d+/\d+)\s*\|$", RegexOptions.ExplicitCapture)]
    private static partial Regex CoverageLine();

    [GeneratedRegex(@"^Level 2: (?<id>[\d.]+) – (?<name>.+) \[(?<coverage>\d+/\d+)\]$", RegexOptions.ExplicitCapture)]
    private static partial Regex ReportedLevel2();

    [GeneratedRegex(
        @"^(?<id>[\d.]+) – (?<name>.+) (?<score>\d+(\.\d+)?) (?<result>Fully Conformant|Partially Conformant|This process was not submitted for assessment\.)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ReportedProcess();

    private sealed record Row(string Level2, string Level2Name, string Coverage, string Process, string Name, string Score, string Result);
}
