using System.Globalization;
using System.Text.RegularExpressions;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Diagnostics;

/// <summary>What the documentation says of a rule is what its descriptor says.</summary>
public partial class RulePagesTests
{
    /// <summary>The rule that MSBuild checks: it has no descriptor and is in no release notes of analyzers.</summary>
    private const string CheckedByTheBuild = "ETOM1009";

    /// <summary>The rules on imports, which have no descriptor either: the tool takes their titles from their pages.</summary>
    private static readonly string[] CheckedByTheTool = ["ETOM4001", "ETOM4002", "ETOM4003", "ETOM4004", "ETOM6009"];

    private static readonly string[] Sections =
    [
        "Cause",
        "Why it matters to an assessment",
        "Wrong and right",
        "How to fix",
        "How to suppress or change severity",
    ];

    private static readonly string Rules = Path.Combine(Repository.Root, "src", "Docs", "rules");

    public static TheoryData<string> DescribedIds => [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> AllIds => [.. Ids()];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(Ids(), Directory.EnumerateFiles(Rules, "ETOM*.md").Select(page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_contents_lists_every_rule_once_and_in_order() => Assert.Equal(Ids(), Contents().Select(row => row.Id));

    [Fact]
    public void The_release_notes_list_every_described_rule_once_and_in_order() =>
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id), ReleaseNotes().Select(row => row.Groups["id"].Value));

    [Theory]
    [MemberData(nameof(DescribedIds))]
    public void A_page_says_what_the_descriptor_says(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Get(id);
        string[] lines = Page(id).Split('\n');

        Assert.Equal($"# {id}: {Title(descriptor)}", lines[0]);
        Assert.Equal(["| category | default severity | since |", "|---|---|---|"], lines[2..4]);
        string[] facts = lines[4].Trim('|', ' ').Split(" | ");
        Assert.Equal(descriptor.Category, facts[0]);
        Assert.Equal(Severity(descriptor), facts[1].Split(';')[0]);
        Assert.Equal(Contents(id).Severity, facts[1]);
    }

    [Theory]
    [MemberData(nameof(DescribedIds))]
    public void The_table_of_contents_says_what_the_descriptor_says(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Get(id);
        ContentsRow row = Contents(id);

        Assert.Equal(Title(descriptor), row.Title);
        Assert.Equal(descriptor.Category, row.Category);
        Assert.Equal(Severity(descriptor), row.Severity.Split(';')[0]);
        Assert.Equal(string.Join(", ", Reporters(descriptor)), row.ReportedBy);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void The_table_of_contents_says_since_when_as_the_page_does(string id) =>
        Assert.Equal(Page(id).Split('\n')[4].Trim('|', ' ').Split(" | ")[2], Contents(id).Since);

    [Theory]
    [MemberData(nameof(DescribedIds))]
    public void The_release_notes_say_what_the_descriptor_says(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Get(id);
        Match row = Assert.Single(ReleaseNotes(), row => row.Groups["id"].Value == id);

        Assert.Equal(descriptor.Category, row.Groups["category"].Value);
        Assert.Equal(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled", row.Groups["severity"].Value);
        Assert.Equal(Title(descriptor), row.Groups["title"].Value);
    }

    [Fact]
    public void The_rule_that_the_build_checks_is_documented_as_such()
    {
        string[] lines = Page(CheckedByTheBuild).Split('\n');
        ContentsRow row = Contents(CheckedByTheBuild);

        Assert.Equal($"# {CheckedByTheBuild}: {row.Title}", lines[0]);
        Assert.StartsWith("| build | error | ", lines[4], StringComparison.Ordinal);
        Assert.Equal(("error", "build"), (row.Severity, row.ReportedBy));
        Assert.Contains($"Code=\"{CheckedByTheBuild}\"", File.ReadAllText(Path.Combine(Repository.Root, "src", "EtomGen", "build", "EtomGen.targets")), StringComparison.Ordinal);
        Assert.DoesNotContain(Descriptors.All, descriptor => descriptor.Id == CheckedByTheBuild);
    }

    [Fact]
    public void The_rules_that_the_tool_checks_are_documented_as_such() => Assert.All(CheckedByTheTool, id =>
    {
        string[] lines = Page(id).Split('\n');
        string[] facts = lines[4].Trim('|', ' ').Split(" | ");
        Assert.Equal($"# {id}: {Contents(id).Title}", lines[0]);
        Assert.Equal("tool", facts[0]);
        Assert.Equal((facts[1], "tool"), (Contents(id).Severity, Contents(id).ReportedBy));
    });

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_page_has_every_section(string id)
    {
        string page = Page(id);

        Assert.Equal(Sections, SectionHeading().Matches(page).Select(heading => heading.Groups["title"].Value));
        Assert.All(Sections, section => Assert.NotEqual("", Section(page, section)));
        Assert.DoesNotContain("@messages", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_page_shows_what_the_rule_reports(string id) =>
        Assert.Matches($"(?m)^(error|warning|info) {id}: ", Section(Page(id), "Wrong and right"));

    [Theory]
    [MemberData(nameof(DescribedIds))]
    public void A_page_says_how_to_configure_the_rule(string id) =>
        Assert.Contains(
            Descriptors.Get(id).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable) ? "do not change this error" : $"\ndotnet_diagnostic.{id}.severity = ",
            Section(Page(id), "How to suppress or change severity"),
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_page_tells_of_a_code_fix_where_the_table_of_contents_does(string id) =>
        Assert.Equal(Contents(id).HasCodeFix, Section(Page(id), "How to fix").Contains("code fix", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Ids() =>
        Descriptors.All.Select(descriptor => descriptor.Id).Append(CheckedByTheBuild).Concat(CheckedByTheTool).Order(StringComparer.Ordinal);

    private static string Title(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    private static string Severity(DiagnosticDescriptor descriptor) => descriptor switch
    {
        { IsEnabledByDefault: false } => "off",
        { DefaultSeverity: DiagnosticSeverity.Error } => "error",
        { DefaultSeverity: DiagnosticSeverity.Warning } => "warning",
        { DefaultSeverity: DiagnosticSeverity.Info } => "info",
        _ => "hidden",
    };

    /// <summary>Who reports a rule: a program cannot use an assessment with an error, and the tool reads files and published reports.</summary>
    private static IEnumerable<string> Reporters(DiagnosticDescriptor descriptor)
    {
        bool isCheckedAtRunTime =
            descriptor is { Category: "EtomGen.Assessment", DefaultSeverity: DiagnosticSeverity.Error, Id: not (UnsuitableType.RuleId or UnknownProcessType.RuleId) }
                or { Id: ReleaseDataMismatch.RuleId };
        yield return "compiler";
        if (isCheckedAtRunTime)
        {
            yield return "run time";
        }

        if (isCheckedAtRunTime || descriptor.Category is "EtomGen.Framework" or "EtomGen.Progress" || string.CompareOrdinal(descriptor.Id, UnmentionedProcesses.RuleId) <= 0)
        {
            yield return "tool";
        }
    }

    private static string Page(string id) => Read(Path.Combine(Rules, $"{id}.md"));

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    /// <summary>The text below a heading.</summary>
    private static string Section(string page, string title)
    {
        string below = page.Split($"\n## {title}\n")[1];
        int next = below.IndexOf("\n## ", StringComparison.Ordinal);
        return (next < 0 ? below : below[..next]).Trim();
    }

    private static IEnumerable<Match> ReleaseNotes() =>
        from file in new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
        from row in NotesRow().Matches(Read(Path.Combine(Repository.Root, "src", "EtomGen.Compiler", file)))
        orderby row.Groups["id"].Value
        select row;

    /// <summary>The rows of the tables of contents, each with the category that its section names.</summary>
    private static IEnumerable<ContentsRow> Contents() =>
        from section in Read(Path.Combine(Rules, "README.md")).Split("\n## ")
        let category = CategoryOfSection().Match(section).Groups["category"].Value
        from row in ContentsTableRow().Matches(section)
        select new ContentsRow(
            row.Groups["id"].Value,
            row.Groups["title"].Value,
            row.Groups["severity"].Value,
            category,
            row.Groups["fix"].Value == "yes",
            row.Groups["since"].Value,
            row.Groups["by"].Value);

    private static ContentsRow Contents(string id) => Contents().Single(row => row.Id == id);

    [GeneratedRegex("^## (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^(?<id>ETOM\d{4}) \| (?<category>\S+) \| (?<severity>\w+) \| (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NotesRow();

    [GeneratedRegex(@"\bCategory `(?<category>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex CategoryOfSection();

    [GeneratedRegex(
        @"^\| \[(?<id>ETOM\d{4})\]\(\k<id>\.md\) \| (?<title>[^|]+) \| (?<severity>[^|]+) \| (?<fix>yes|no) \| (?<since>[^|]+) \| (?<by>[^|]+) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ContentsTableRow();

    private sealed record ContentsRow(string Id, string Title, string Severity, string Category, bool HasCodeFix, string Since, string ReportedBy);
}
