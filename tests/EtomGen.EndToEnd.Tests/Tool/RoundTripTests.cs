using System.Text.Json;
using EtomGen.EndToEnd.Harness;
using Sylvan.Data.Csv;

namespace EtomGen.EndToEnd.Tool;

/// <summary>A published report becomes a declaration, the declaration builds without a finding, and its report says what was published.</summary>
public class RoundTripTests(ImportedReports reports) : IClassFixture<ImportedReports>
{
    [Fact]
    public void The_published_report_comes_back()
    {
        Repository.Evidence(ImportedReports.PublishedReport);
        ComesBack("Published");
    }

    [Fact]
    public void A_report_of_the_same_facts_in_other_words_comes_back() => ComesBack("Typed");

    [Fact]
    public void It_comes_back_from_identifiers_too() => ComesBack("Identifiers");

    [Fact]
    public void A_row_that_the_release_does_not_know_compiles_and_is_pointed_out()
    {
        CommandResult import = reports.ImportOf("Unknown");

        Assert.Equal(1, import.ExitCode);
        Assert.Contains("error ETOM2001: Release 12.0 has no process 1.1.1.5.3", import.Output, StringComparison.Ordinal);
        Assert.Contains(
            reports.FindingsIn("Unknown"),
            found => found is { Rule: "ETOM2017", Severity: "warning" } && found.Message.Contains("1.1.1.5.3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_project_builds_and_writes_its_report()
    {
        Assert.Empty(reports.FindingsIn(ImportedReports.NewProject));

        string folder = reports.FolderOf(ImportedReports.NewProject);
        CommandResult run = DotNet.Run(folder, Path.Combine("bin", "Debug", "net10.0", $"{ImportedReports.NewProject}.dll"));

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(
            ["assessment.csv", "assessment.html", "assessment.json", "assessment.md", "assessment.xlsx", "badge.svg"],
            Directory.EnumerateFiles(Path.Combine(folder, "report")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_installed_tool_has_every_bundled_release() =>
        Assert.Equal(Bundled(), reports.Run("list").Lines.Where(line => line.Length > 0).Select(line => line.Split('\t')[0]));

    private void ComesBack(string project)
    {
        CommandResult import = reports.ImportOf(project);
        Assert.True(import.ExitCode == 0, import.Output + import.Error);
        Assert.Empty(reports.FindingsIn(project));
        string written = reports.Report(project);

        Assert.Equal(
            ["assessment.csv", "assessment.html", "assessment.json", "assessment.md"],
            Directory.EnumerateFiles(written).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(PublishedRows(), WrittenRows(Path.Combine(written, "assessment.csv")));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(written, "assessment.json")));
        Assert.Equal(
            ("Asteros Labs", "Asteros Business Contact.Telecom", "N/A", "12.0", "12.0", "2013-05"),
            (Text("company"), Text("product"), Text("productVersion"), Text("frameworxVersion"), Text("frameworkRelease"), Text("completedOn")));

        string? Text(string property) => json.RootElement.GetProperty(property).GetString();
    }

    /// <summary>The bundled releases, oldest first.</summary>
    private static IEnumerable<string> Bundled() => Directory.EnumerateFiles(Repository.FrameworkData, "etom-*.*")
        .Where(file => !file.EndsWith(".xsd", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file)["etom-".Length..])
        .OrderBy(Version.Parse);

    private static string[] PublishedRows() =>
        Rows(ImportedReports.Facts, csv => $"{csv.GetString(0)} {csv.GetString(1)} {csv.GetString(2)} {csv.GetString(3)} {csv.GetString(4)} {csv.GetString(5)} {csv.GetString(6)}");

    private static string[] WrittenRows(string file) =>
        Rows(
            file,
            csv => $"{csv.GetString(0)} {csv.GetString(1)} {csv.GetString(2)}/{csv.GetString(3)} {csv.GetString(4)} {csv.GetString(5)} {csv.GetString(6)} {csv.GetString(7)}");

    private static string[] Rows(string file, Func<CsvDataReader, string> row)
    {
        var rows = new List<string>();
        using CsvDataReader csv = CsvDataReader.Create(file);
        while (csv.Read())
        {
            rows.Add(row(csv));
        }

        return [.. rows];
    }
}
