using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Components;

/// <summary>What component specifications say of processes is held against the releases that they pin.</summary>
public partial class ComponentTests
{
    [Fact]
    public async Task An_entry_that_is_right_gives_no_finding_and_a_mapping()
    {
        using var folder = new TempFolder();
        string file = Component(folder, "1.1.1.4|Selling|v12", "1.1.1.4.5|Cross/Up_Selling|12.0.1", "1.3.3.11.3|Monitor_Customer_Order_Payment|v24.0");

        ToolRun import = (await EtomTool.RunAsync("import", "component", file, "-o", folder["M.cs"], "--namespace", "Example")).Exits(0);

        Assert.Equal("", import.Output);
        Assert.Equal(
            """
            using EtomGen;

            namespace Example;

            /// <summary>TMFC999-Selling 1.0.0.</summary>
            [Supports<Etom.V12.Selling>]
            [Supports<Etom.V12.Selling.CrossUpSelling>]
            [Supports("24.0", "1.3.3.11.3")] // Monitor Customer Order Payment
            public static class TMFC999Selling;

            """.ReplaceLineEndings("\n"),
            folder.Read("M.cs"));
    }

    [Fact]
    public async Task Every_kind_of_fault_is_found_at_its_entry()
    {
        using var folder = new TempFolder();
        string file = Component(
            folder,
            "1.1.1.4|selling|v12.0",
            "1.1.1.5.3|Nothing|v12.0",
            "1.1.1.10.4|Anything|v12.0",
            "1.1.1.5.7|Report_Customer_Order_Handling|v12.0",
            "1.1.1.5.7|Close_Customer_Order|v12.0",
            "1.1|Operations|v12.0",
            "1.1.1.4 Selling",
            "1.1.1.4|Selling|v12.1",
            "1.1.1.9|Retention_&_Loyalty|v12.1",
            "1.1.1.4|Selling|vNext");

        ToolRun import = (await EtomTool.RunAsync("import", "component", file, "-o", folder["M.cs"])).Exits(1);

        Assert.Equal(
            [
                "(8,9): warning ETOM4001: 1.1.1.4 is Selling in release 12.0, and 'selling' here: correct the name, or the identifier where another process is meant",
                "(9,9): error ETOM2001: Release 12.0 has no process 1.1.1.5.3 (1.1.1.5.3 is Gain Enterprise Commitment to Market Strategy in 21.0); did you "
                    + "mean 1.1.1.5.2 Authorize Credit?",
                "(10,9): warning ETOM2002: Release 12.0's data has no 1.1.1.10.4, and its list of 1.1.1.10 Bill Invoice Management is incomplete; to have it "
                    + "checked, name a complete file of your own by --framework",
                "(11,9): error ETOM2008: 1.1.1.5.7 is again in line 12, as 'Close Customer Order': nothing was mapped to it",
                "(12,9): error ETOM2008: 1.1.1.5.7 is already in line 11, as 'Report Customer Order Handling': keep one of the two, or correct its identifier",
                "(13,9): warning ETOM4004: 1.1 Operations is of level 0, which says too little of a component: name its processes of level 2 or deeper",
                "(14,9): error ETOM4003: '1.1.1.4 Selling' is not understood: write identifier, name and release, such as 1.3.3|Customer_Order_Handling|v24.0",
                "(15,9): error ETOM2013: Release 12.1 is not known (known: 12.0, 16.0, 19.0, 21.0, 23.0, 23.5, 24.0, 24.5, 25.0, 25.5, 26.0): name a file of "
                    + "it by --framework; 2 entries were not checked (lines 15-16)",
                "(17,9): error ETOM2013: 'vNext' is not the number of a release, such as 24.0 (known: 12.0, 16.0, 19.0, 21.0, 23.0, 23.5, 24.0, 24.5, 25.0, "
                    + "25.5, 26.0); 1 entry was not checked",
            ],
            import.Lines.Select(line => line.Replace(file, "", StringComparison.Ordinal)));

        // A suspect identifier is mapped to nothing.
        Assert.DoesNotContain("ReportCustomerOrderHandling", folder.Read("M.cs"), StringComparison.Ordinal);
        Assert.Contains("[Supports<Etom.V12.Selling>]", folder.Read("M.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [b", 3, "error ETOM4003: The file cannot be read: it is not YAML")]
    [InlineData("a:\n  - b\n c\nd\n", 3, "(3,1): error ETOM4003: The file cannot be read: it is not YAML")]
    [InlineData("%PDF-1.7\0", 3, "error ETOM4003: The file cannot be read: it is not text")]
    [InlineData("kind: Component\n", 0, "info ETOM4003: The file lists no processes under eTOMs")]
    [InlineData("eTOMs: []\n", 0, "info ETOM4003: The file lists no processes under eTOMs")]
    [InlineData("eTOMs:\nname: x\n", 0, "info ETOM4003: The file lists no processes under eTOMs")]
    [InlineData("", 0, "info ETOM4003: The file lists no processes under eTOMs")]
    public async Task A_file_without_entries_has_none_and_one_that_is_broken_is_a_finding(string yaml, int exitCode, string finding)
    {
        using var folder = new TempFolder();
        Assert.Contains(finding, (await EtomTool.RunAsync("import", "component", folder.Write("c.yaml", yaml))).Exits(exitCode).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_file_does_not_cost_the_others()
    {
        using var folder = new TempFolder();
        (string Name, string Yaml)[] files =
        [
            ("01-no-list", "kind: Component\n"),
            ("02-empty-list", "eTOMs: []\n"),
            ("03-broken", "a:\n  - b\n c\nd\n"),
            ("04-binary", "\0"),
            ("05-versions", "name: versions\neTOMs:\n  - 1.1.1.4.1|Manage_Prospect|v12\n  - 1.1.1.4.2|Qualify_Opportunity|12.0\n  - 1.1.1.4.4|Acquire_Customer_Data|v12.0.1\n"),
            ("06-spaces", "name: spaces\neTOMs:\n  - 1.1.1.4.6|Develop Sales_Proposal|v12.0\n"),
            ("07-older", "spec:\n  componentMetadata:\n    name: older\n    eTom:\n      - 1.1.1.4-Selling-v12.0\n      - 1.1.1.9-Retention_&_Loyalty-v12\n"),
            ("08-quoted", "name: quoted\ndescription: \"one\ntwo\"\neTOMs:\n  - \"1.1.1.4.7|Manage_Sales\nAccounts|v12.0\"\n"),
            ("09-nested", "name: nested\neTOMs:\n  - id: 1.1.1.4\n    name: Selling\n  - [1.1.1.4, Selling]\n  - 1.1.1.5|Order_Handling|v12.0\n"),
            ("10-misnumbered", "name: misnumbered\neTOMs:\n  - 1.1.1.4.9|Close_Customer_Order|v12.0\n"),
            ("11-twice", "name: twice\neTOMs:\n  - 1.1.1.4|Selling|v12.0\n  - 1.1.1.4|Selling|v12.0\n"),
            ("12-unknown", "name: unknown\neTOMs:\n  - 1.1.1.4|Selling|v3.0\n  - 1.1.1.5|Order_Handling|v3.0\n  - 1.1.1.4 Selling\n  - 1.1.1.6|Problem_Handling|v3.0\n"),
        ];
        Array.ForEach(files, file => folder.Write($"{file.Name}.yaml", file.Yaml));

        // As shells pass it that do not expand wildcards.
        ToolRun import = (await EtomTool.RunAsync("import", "component", folder["*.yaml"], "-o", folder["M.cs"])).Exits(3);

        const string NotUnderstood = "is not understood: write identifier, name and release, such as 1.3.3|Customer_Order_Handling|v24.0";
        string known = string.Join(", ", (await EtomTool.RunAsync("list")).Lines.Select(line => line.Split('\t')[0]));
        Assert.Equal(
            [
                "01-no-list.yaml: info ETOM4003: The file lists no processes under eTOMs",
                "02-empty-list.yaml: info ETOM4003: The file lists no processes under eTOMs",
                "03-broken.yaml(3,1): error ETOM4003: The file cannot be read: it is not YAML (While parsing a block mapping, did not find expected key)",
                "04-binary.yaml: error ETOM4003: The file cannot be read: it is not text: the import takes component specifications in YAML",
                $"09-nested.yaml(3,5): error ETOM4003: An entry that is not a text {NotUnderstood}",
                $"09-nested.yaml(5,5): error ETOM4003: An entry that is not a text {NotUnderstood}",
                "10-misnumbered.yaml(3,5): error ETOM2001: Release 12.0 has no process 1.1.1.4.9; did you mean 1.1.1.5.8 Close Customer Order?",
                "11-twice.yaml(4,5): error ETOM2008: 1.1.1.4 is already in line 3: keep one of the two, or correct its identifier",
                $"12-unknown.yaml(3,5): error ETOM2013: Release 3.0 is not known (known: {known}): name a file of it by --framework; 3 entries were not checked (lines 3-4, 6)",
                $"12-unknown.yaml(5,5): error ETOM4003: '1.1.1.4 Selling' {NotUnderstood}",
            ],
            import.Lines.Select(line => line.Replace($"{folder.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)));
        Assert.Equal("12 files, 17 entries = 9 mapped + 8 left out: 8 errors, 0 warnings, 2 remarks\n", import.Error.Split("M.cs\n")[1]);
        Assert.Equal(
            ["versions", "spaces", "older", "quoted", "nested", "twice"],
            folder
                .Read("M.cs")
                .Split('\n')
                .Where(line => line.StartsWith("public static class", StringComparison.Ordinal))
                .Select(line => line.Split(' ', ';')[3].ToLowerInvariant()));
    }

    [Fact]
    public async Task Aliases_do_not_grow_what_is_read_and_nesting_is_bounded()
    {
        using var folder = new TempFolder();
        var bomb = new StringBuilder("a: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"b{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        (await EtomTool.RunAsync("import", "component", folder.Write("bomb.yaml", $"{bomb}eTOMs:\n  - 1.1.1.4|Selling|v12.0\n"))).Exits(0);
        Assert.Contains(
            "nested more than 200 deep",
            (await EtomTool.RunAsync("import", "component", folder.Write("deep.yaml", new string('[', 100_000)))).Exits(3).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_published_specifications_have_the_findings_that_were_found_by_hand()
    {
        using var components = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.Evidence("evidence/oda-components.json"), TestContext.Current.CancellationToken));
        using var folder = new TempFolder();
        string[] files = [.. components.RootElement.EnumerateArray().Select(component => WriteYaml(folder, component))];

        ToolRun import = (await EtomTool.RunAsync(["import", "component", .. files])).Exits(1);

        Assert.Equal(12, files.Length);
        var found =
            from line in import.Lines
            let match = FindingLine().Match(line)
            let component = Path.GetFileName(match.Groups["file"].Value).Split('-')[0]
            let entry = File.ReadAllLines(match.Groups["file"].Value)[int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) - 1].Split('"', '|')[1]
            group entry by $"{component} {match.Groups["rule"].Value}" into entries
            select $"{entries.Key} {string.Join(' ', entries)}";
        Assert.Equal(ExpectedFindings.OfPublishedComponents, found);
    }

    [GeneratedRegex(@"^(?<file>.+\.yaml)\((?<line>\d+),\d+\): \w+ (?<rule>ETOM\d{4}): ", RegexOptions.ExplicitCapture)]
    private static partial Regex FindingLine();

    private static string Component(TempFolder folder, params string[] entries) => folder.Write(
        "component.yaml",
        $"apiVersion: oda.tmforum.org/v1\nkind: Component\nspec:\n  componentMetadata:\n    id: TMFC999\n    name: Selling\n    eTOMs:\n"
            + $"{string.Concat(entries.Select(entry => $"      - {entry}\n"))}    version: 1.0.0\n");

    private static string WriteYaml(TempFolder folder, JsonElement component)
    {
        string name = component.GetProperty("component").GetString()!;
        string entries = string.Concat(component.GetProperty("eTOMs").EnumerateArray().Select(entry => $"  - {JsonSerializer.Serialize(entry.GetString())}\n"));
        return folder.Write($"{name}.yaml", $"name: {name}\nversion: \"{component.GetProperty("version").GetString()}\"\neTOMs:\n{entries}");
    }
}
