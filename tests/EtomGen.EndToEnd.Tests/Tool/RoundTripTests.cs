using System.Globalization;
using System.Text;
using System.Text.Json;
using EtomGen.EndToEnd.Harness;
using EtomGen.EndToEnd.Packages;
using Sylvan.Data.Csv;

namespace EtomGen.EndToEnd.Tool;

/// <summary>A published report becomes a declaration, the declaration builds without a finding, and its report says what was published.</summary>
[Collection(PackageTests.Name)]
public class RoundTripTests(PackageFeed feed)
{
    private static readonly string Facts = Path.Combine(AppContext.BaseDirectory, "Data", "asteros-business-contact.csv");

    [Fact]
    public void The_published_report_comes_back() => ComesBack(File.ReadAllText(Repository.Evidence("seed/asteros-business-contact-telecom.txt")), "--namespace", "Published");

    [Fact]
    public void A_report_of_the_same_facts_in_other_words_comes_back() => ComesBack(ReportInOwnWords());

    [Fact]
    public void It_comes_back_from_identifiers_too() => ComesBack(ReportInOwnWords(), "--strings");

    [Fact]
    public void A_row_that_the_release_does_not_know_compiles_and_is_pointed_out()
    {
        string project = WriteProject(ReportInOwnWords().Replace("1.1.1.5.8 – Close Customer Order 5", "1.1.1.5.3 – Close Customer Order 5", StringComparison.Ordinal));

        CommandResult import = new InstalledTool(feed).Run(project, "import", "report", "report.txt", "-o", "Assessment.cs");
        CommandResult build = Succeeds(DotNet.Run(project, "build", "-v:q", "-nologo", "--disable-build-servers"));

        Assert.Equal(1, import.ExitCode);
        Assert.Contains("error ETOM2001: Release 12.0 has no process 1.1.1.5.3", import.Output, StringComparison.Ordinal);
        Assert.Contains(PrintedDiagnostic.In(build), found => found is { Rule: "ETOM2017", Severity: "warning" } && found.Message.Contains("1.1.1.5.3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_project_builds_and_writes_its_report()
    {
        string name = $"Example{Guid.NewGuid():N}";
        Succeeds(new InstalledTool(feed).Run(feed.Workspace, "new", name));

        CommandResult run = Succeeds(DotNet.Run(Path.Combine(feed.Workspace, name), "run"));

        Assert.Equal(["assessment.html", "assessment.md", "assessment.json", "assessment.csv", "assessment.xlsx", "badge.svg"], run.Lines.Where(line => line.Length > 0).Select(line => Path.GetFileName(line)));
        Assert.True(File.Exists(Path.Combine(feed.Workspace, name, "report", "assessment.html")));
    }

    [Fact]
    public void Help_and_wrong_use_have_their_exit_codes()
    {
        var tool = new InstalledTool(feed);

        Assert.Equal(0, tool.Run(feed.Workspace, "--help").ExitCode);
        Assert.Equal(2, tool.Run(feed.Workspace, "chekc").ExitCode);
        Assert.Equal(3, tool.Run(feed.Workspace, "check", "missing.csv").ExitCode);
        CommandResult list = tool.Run(feed.Workspace, "list");
        Assert.Equal(["12.0", "16.0", "19.0", "24.0"], list.Lines.Where(line => line.Length > 0).Select(line => line.Split('\t')[0]));
    }

    private void ComesBack(string report, params string[] options)
    {
        var tool = new InstalledTool(feed);
        string project = WriteProject(report);
        Succeeds(tool.Run(project, ["import", "report", "report.txt", "-o", "Assessment.cs", .. options]));
        CommandResult build = Succeeds(DotNet.Run(project, "build", "-v:q", "-nologo", "--disable-build-servers"));
        Assert.Empty(PrintedDiagnostic.In(build));
        Assert.DoesNotContain("warning", build.Output, StringComparison.Ordinal);
        Succeeds(tool.Run(project, "report", Path.Combine("bin", "Debug", "net10.0", "Imported.dll"), "-o", "report", "--format", "html,md,json,csv"));

        string written = Path.Combine(project, "report");
        Assert.Equal(["assessment.csv", "assessment.html", "assessment.json", "assessment.md"], Directory.EnumerateFiles(written).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(PublishedRows(), WrittenRows(Path.Combine(written, "assessment.csv")));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(written, "assessment.json")));
        Assert.Equal(
            ("Asteros Labs", "Asteros Business Contact.Telecom", "N/A", "12.0", "12.0", "2013-05"),
            (Text("company"), Text("product"), Text("productVersion"), Text("frameworxVersion"), Text("frameworkRelease"), Text("completedOn")));

        string? Text(string property) => json.RootElement.GetProperty(property).GetString();
    }

    /// <summary>A project that has nothing yet but the report to import.</summary>
    private string WriteProject(string report)
    {
        string project = Path.Combine(feed.Workspace, $"Round trip {Guid.NewGuid():N}");
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "report.txt"), report);
        File.WriteAllText(Path.Combine(project, "Imported.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <EtomFramework Include="12.0" />
                <PackageReference Include="EtomGen" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    private static CommandResult Succeeds(CommandResult run)
    {
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run;
    }

    /// <summary>The facts of the published report, laid out as such reports are, in words of our own.</summary>
    private static string ReportInOwnWords()
    {
        var text = new StringBuilder("Menu | Search | Contact\n\nAsteros Business Contact.Telecom\nProduct Title: Asteros Business Contact.Telecom\nCompany: Asteros Labs\nProduct Version: N/A\nFrameworx Version: Version 12.0\nBusiness Process Framework Version: Version 12.0\nAssessment Completion Date: May 2013\n\nProcess | Score | Remarks\n");
        using CsvDataReader csv = CsvDataReader.Create(Facts);
        string level2 = "";
        while (csv.Read())
        {
            if (csv.GetString(0) != level2)
            {
                level2 = csv.GetString(0);
                text.Append(CultureInfo.InvariantCulture, $"Level 2: {level2} – {csv.GetString(1)} [{csv.GetString(2)}]\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{csv.GetString(3)} – {csv.GetString(4)} {csv.GetString(5)} {csv.GetString(6)}\n\n");
        }

        return text.Append("Contact us for more.\n").ToString();
    }

    private static string[] PublishedRows() => Rows(Facts, csv => $"{csv.GetString(0)} {csv.GetString(1)} {csv.GetString(2)} {csv.GetString(3)} {csv.GetString(4)} {csv.GetString(5)} {csv.GetString(6)}");

    private static string[] WrittenRows(string file) =>
        Rows(file, csv => $"{csv.GetString(0)} {csv.GetString(1)} {csv.GetString(2)}/{csv.GetString(3)} {csv.GetString(4)} {csv.GetString(5)} {csv.GetString(6)} {csv.GetString(7)}");

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
