using System.Globalization;
using System.Text;
using EtomGen.EndToEnd.Harness;
using EtomGen.EndToEnd.Packages;
using Sylvan.Data.Csv;

namespace EtomGen.EndToEnd.Tool;

/// <summary>Projects whose assessments the installed tool imported from reports, and one that it made new, built together.</summary>
public sealed class ImportedReports
{
    public const string PublishedReport = "seed/asteros-business-contact-telecom.txt";
    public const string NewProject = "Example";

    /// <summary>The facts of the published report, as rows.</summary>
    public static readonly string Facts = Path.Combine(AppContext.BaseDirectory, "Data", "asteros-business-contact.csv");

    private readonly Dictionary<string, CommandResult> _imports = [];
    private readonly string _folder;
    private readonly InstalledTool _tool;
    private readonly PackageFeed _feed;
    private readonly IReadOnlyList<PrintedDiagnostic> _findings;

    public ImportedReports(PackageFeed feed)
    {
        _feed = feed;
        _folder = Directory.CreateDirectory(Path.Combine(feed.Workspace, "rapports importés")).FullName;
        _tool = new InstalledTool(feed);
        if (Repository.HasEvidence(PublishedReport))
        {
            Import("Published", File.ReadAllText(Repository.Evidence(PublishedReport)), "--namespace", "Published");
        }

        string report = ReportInOwnWords();
        Import("Typed", report);
        Import("Identifiers", report, "--strings");
        Import("Unknown", report.Replace("1.1.1.5.8 – Close Customer Order 5", "1.1.1.5.3 – Close Customer Order 5", StringComparison.Ordinal));
        CommandResult made = Run("new", NewProject);
        Assert.True(made.ExitCode == 0, made.Output + made.Error);

        string[] projects = [.. _imports.Keys, NewProject];
        File.WriteAllLines(Path.Combine(_folder, "All.slnx"), ["<Solution>", .. projects.Select(project => $"<Project Path=\"{project}/{project}.csproj\" />"), "</Solution>"]);
        CommandResult build = DotNet.Run(_folder, "build", "All.slnx", "-v:q", "-nologo");
        Assert.True(build.ExitCode == 0, build.Output);
        _findings = PrintedDiagnostic.In(build, below: _folder);
        Assert.DoesNotContain(build.Lines, line => line.Contains(": warning ", StringComparison.Ordinal) && !line.Contains("ETOM", StringComparison.Ordinal));
    }

    public string FolderOf(string project) => Path.Combine(_folder, project);

    internal CommandResult Run(params string[] arguments) => _tool.Run(_folder, arguments);

    /// <summary>What the tool answered when it imported the report of a project.</summary>
    internal CommandResult ImportOf(string project) => _imports[project];

    /// <summary>What the build found in a project.</summary>
    internal IEnumerable<PrintedDiagnostic> FindingsIn(string project) => _findings.Where(found => found.File.StartsWith($"{project}/", StringComparison.Ordinal));

    /// <summary>Writes the report of a project's assembly, and says into which folder.</summary>
    internal string Report(string project)
    {
        CommandResult report = _tool.Run(FolderOf(project), "report", Path.Combine("bin", "Debug", "net10.0", $"{project}.dll"), "-o", "report", "--format", "html,md,json,csv");
        Assert.True(report.ExitCode == 0, report.Output + report.Error);
        return Path.Combine(FolderOf(project), "report");
    }

    private void Import(string project, string report, params string[] options)
    {
        string folder = Directory.CreateDirectory(FolderOf(project)).FullName;
        File.WriteAllText(Path.Combine(folder, "report.txt"), report);
        File.WriteAllText(Path.Combine(folder, $"{project}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <EtomFramework Include="12.0" />
                <PackageReference Include="EtomGen" Version="{_feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        _imports[project] = _tool.Run(folder, ["import", "report", "report.txt", "-o", "Assessment.cs", .. options]);
    }

    /// <summary>The facts of the published report, laid out as such reports are, in words of our own.</summary>
    private static string ReportInOwnWords()
    {
        var text = new StringBuilder("""
            Menu | Search | Contact

            Asteros Business Contact.Telecom
            Product Title: Asteros Business Contact.Telecom
            Company: Asteros Labs
            Product Version: N/A
            Frameworx Version: Version 12.0
            Business Process Framework Version: Version 12.0
            Assessment Completion Date: May 2013

            Process | Score | Remarks

            """);
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
}
