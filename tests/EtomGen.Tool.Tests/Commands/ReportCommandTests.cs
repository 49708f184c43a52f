using System.Text.Json;
using EtomGen.Reporting;
using EtomGen.Tool.Tests.Assemblies;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

/// <summary><c>etom report</c> reads assemblies without running them.</summary>
public class ReportCommandTests
{
    private static readonly string Assembly = typeof(ReportCommandTests).Assembly.Location;

    [Fact]
    public async Task The_report_of_an_assembly_is_that_of_its_assessment()
    {
        using var folder = new TempFolder();

        (await EtomTool.RunAsync("report", Assembly, "-o", folder["out"], "--type", nameof(ExampleCampaigns), "--format", "json,csv")).Exits(0);

        Assessment expected = ExampleCampaigns.Assessment;
        expected = expected.With(expected.FindMappings(typeof(ReportCommandTests).Assembly));
        Assert.Equal(AssessmentJson.Write(expected), folder.Read(Path.Combine("out", "assessment.json")));
        Assert.Equal(AssessmentCsv.Write(expected).TrimStart('\uFEFF'), folder.Read(Path.Combine("out", "assessment.csv")));
        Assert.Equal(["assessment.csv", "assessment.json"], Directory.EnumerateFiles(folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_argument_of_a_declaration_is_read_and_none_of_its_code_runs()
    {
        using var folder = new TempFolder();
        Assert.Throws<TypeInitializationException>(() => ExampleSales.Assessment);

        (await EtomTool.RunAsync("report", Assembly, "-o", folder["out"], "--type", nameof(ExampleSales), "--format", "json")).Exits(0);

        using var json = JsonDocument.Parse(folder.Read(Path.Combine("out", "assessment.json")));
        Assert.Equal(("2", "solution", "2026-03", "https://example.org/r"), (Text(json, "productVersion"), Text(json, "kind"), Text(json, "completedOn"), Text(json, "reportUrl")));
        var read = AssessmentJson.Read(folder.Read(Path.Combine("out", "assessment.json")), [Etom.V12.Catalog.Instance]);
        Assert.Equal(
            [
                "1.1.1.3.1 5  ", "1.1.1.3.2 4.2 By hand. Later.", "1.1.1.11.1   Next year.", "1.1.1.11.2   ", "1.1.1.11.3 3  ",
            ],
            read.Processes.Select(row => FormattableString.Invariant($"{row.Process.Identifier} {row.Score} {row.Deviation} {row.Comment}")));
        Assert.Equal(
            ["16.0 1.3.3.5 Issue Customer Orders 4 Not yet looked at."],
            read.Unresolved.Select(row => FormattableString.Invariant($"{row.Release} {row.Identifier} {row.Name} {row.Score} {row.Reason}")));
        Assert.Equal(
            [
                "1.1.1.3 Marketing Fulfillment Response: Campaigns Module Mail Unspecified",
                $"1.1.1.3.2 Track Leads: {typeof(LeadReader)} Type Reads lists Mixed",
                $"1.1.1.11.3 Manage Customer Debt Collection: {typeof(LeadReader)}.Collect Method  Unspecified",
            ],
            read.Mappings.All.Select(mapping => $"{mapping} {mapping.Kind} {mapping.Note} {mapping.Automation}"));
    }

    [Fact]
    public async Task Several_assessments_are_written_into_folders_of_their_own()
    {
        using var folder = new TempFolder();

        ToolRun report = (await EtomTool.RunAsync("report", Assembly, "-o", folder["out"], "--format", "md")).Exits(0);

        Assert.Equal(
            [.. new[] { typeof(ExampleCampaigns), typeof(ExampleSales) }.Select(type => Path.Combine(folder["out"], type.FullName!, "assessment.md"))],
            report.Lines);
        Assert.Contains("exists: give --force", (await EtomTool.RunAsync("report", Assembly, "-o", folder["out"])).Exits(2).Error, StringComparison.Ordinal);
        (await EtomTool.RunAsync("report", Assembly, "-o", folder["out"], "--force", "--format", "md")).Exits(0);
    }

    [Fact]
    public async Task A_report_in_json_gives_the_other_formats_and_itself()
    {
        using var folder = new TempFolder();
        string source = folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment));

        (await EtomTool.RunAsync("report", source, "-o", folder["out"])).Exits(0);

        Assert.Equal(folder.Read("assessment.json"), folder.Read(Path.Combine("out", "assessment.json")));
        Assert.Equal(AssessmentMarkdown.Write(ExampleCampaigns.Assessment), folder.Read(Path.Combine("out", "assessment.md")));
        Assert.Contains("<html", folder.Read(Path.Combine("out", "assessment.html")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Logo_and_accent_colour_are_those_of_the_page()
    {
        using var folder = new TempFolder();
        string logo = folder.Write("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
            source = folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment));

        (await EtomTool.RunAsync("report", source, "-o", folder["out"], "--format", "html,badge", "--logo", logo, "--accent", "#7a1f5c")).Exits(0);

        Assert.Equal(
            AssessmentHtml.Write(ExampleCampaigns.Assessment, new ReportOptions { Logo = ReportLogo.FromFile(logo), AccentColor = "#7a1f5c" }),
            folder.Read(Path.Combine("out", "assessment.html")));
        Assert.Contains(
            "'red' is not a colour: write #rrggbb, such as #0b5a87.",
            (await EtomTool.RunAsync("report", source, "-o", folder["other"], "--accent", "red")).Exits(2).Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "The logo is not a PNG, JPEG or SVG picture.",
            (await EtomTool.RunAsync("report", source, "-o", folder["other"], "--logo", source)).Exits(2).Error,
            StringComparison.Ordinal);
        (await EtomTool.RunAsync("report", source, "-o", folder["other"], "--logo", folder["missing.png"])).Exits(3);
    }

    [Fact]
    public async Task A_framework_of_ones_own_counts_before_the_one_in_the_assembly_whose_types_have_to_be_of_the_same_data()
    {
        using var folder = new TempFolder();
        string bundled = await File.ReadAllTextAsync(Path.Combine(Repository.FrameworkData, "etom-12.0.xml"), TestContext.Current.CancellationToken);
        string own = folder.Write("own.xml", bundled.Replace("name=\"Track Leads\"", "name=\"Follow Leads\"", StringComparison.Ordinal));

        ToolRun report = (await EtomTool.RunAsync("report", Assembly, "-o", folder["out"], "--type", nameof(ExampleCampaigns), "--framework", own)).Exits(1);
        Assert.Contains(
            "ETOM1013: The type of process 1.1.1.3.1 was generated from other data of release 12.0 than the catalog: build all projects with the same framework file",
            report.Output + report.Error,
            StringComparison.Ordinal);

        string same = folder.Write("same.xml", bundled.Replace("<provenance>", "<provenance>Ours. ", StringComparison.Ordinal));
        (await EtomTool.RunAsync("report", Assembly, "-o", folder["out"], "--type", nameof(ExampleCampaigns), "--format", "csv", "--framework", same)).Exits(0);
    }

    [Fact]
    public async Task An_invalid_assessment_is_a_finding()
    {
        using var folder = new TempFolder();
        string source = folder.Write("assessment.json", AssessmentJson.Write(ExampleCampaigns.Assessment).Replace("\"score\": 5", "\"score\": 5.5", StringComparison.Ordinal));

        ToolRun report = (await EtomTool.RunAsync("report", source, "-o", folder["out"])).Exits(1);

        Assert.Contains("ETOM2006: Score 5.5 is outside the scale of release 12.0", report.Output, StringComparison.Ordinal);
        Assert.Equal(["assessment.json"], folder.Files);
    }

    [Fact]
    public async Task What_holds_no_assessment_is_refused()
    {
        using var folder = new TempFolder();
        Assert.Contains(
            "it declares no assessment",
            (await EtomTool.RunAsync("report", typeof(Assessment).Assembly.Location, "-o", folder["out"])).Exits(3).Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "it is not a .NET assembly",
            (await EtomTool.RunAsync("report", folder.Write("a.dll", "MZ no"), "-o", folder["out"])).Exits(3).Error,
            StringComparison.Ordinal);
        Assert.Contains("cannot be read", (await EtomTool.RunAsync("report", folder.Write("a.json", "{"), "-o", folder["out"])).Exits(3).Error, StringComparison.Ordinal);
        Assert.Contains("'pdf' is not a format", (await EtomTool.RunAsync("report", Assembly, "-o", folder["out"], "--format", "pdf")).Exits(2).Error, StringComparison.Ordinal);
    }

    private static string? Text(JsonDocument json, string property) => json.RootElement.GetProperty(property).GetString();
}
