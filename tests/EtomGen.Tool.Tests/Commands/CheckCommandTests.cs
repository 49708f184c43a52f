using System.Text;
using System.Text.Json;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

/// <summary><c>etom check</c> says what the build says.</summary>
public class CheckCommandTests
{
    private const string Minimal =
        "id,level,name\n@release,,1.0\n@assessed-levels,,3\n@coverage-level,,2\n@minimum,,1\n@maximum,,5\n@decimals,,0\n@not-submitted,,N/A\n@band,,1..5 All\n";

    private const string Mappings = "from-release,from,to-release,to\n";

    private static readonly string Broken = Path.Combine(Repository.Root, "src", "Samples", "BrokenAssessment");

    [Fact]
    public async Task Every_finding_of_the_broken_sample_is_as_the_build_prints_it()
    {
        ToolRun check = (await EtomTool.RunAsync("check", Path.Combine(Broken, "broken-98.0.xml"), Path.Combine(Broken, "broken-99.0.csv"))).Exits(1);

        string[] shown =
        [
            .. (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "src", "Docs", "rules", "examples.md"), TestContext.Current.CancellationToken))
                .Where(line => line.StartsWith("broken-9", StringComparison.Ordinal)),
        ];
        Assert.Equal(9, shown.Length);
        Assert.Equal(shown, check.Lines.Select(line => line.Replace($"{Broken}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)));
        Assert.Equal("2 files: 9 errors, 0 warnings, 0 remarks\n", check.Error);
    }

    [Theory]
    [InlineData("12.0.xml")]
    [InlineData("16.0.csv")]
    [InlineData("19.0.csv")]
    [InlineData("26.0.csv")]
    public async Task Bundled_files_are_fine(string file)
    {
        ToolRun check = (await EtomTool.RunAsync("check", Path.Combine(Repository.FrameworkData, $"etom-{file}"))).Exits(0);
        Assert.Equal("", check.Output);
    }

    [Fact]
    public async Task Json_holds_the_same_findings()
    {
        string file = Path.Combine(Broken, "broken-99.0.csv");
        using var json = JsonDocument.Parse((await EtomTool.RunAsync("check", file, "--json")).Exits(1).Output);

        JsonElement finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray().ToArray());
        Assert.Equal(
            ("ETOM1001", "error", file, 12, 1),
            (Text(finding, "rule"), Text(finding, "severity"), Text(finding, "file"), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Two_files_of_one_release_are_found_as_in_a_build()
    {
        using var folder = new TempFolder();
        string first = folder.Write("a.csv", Minimal), second = folder.Write("b.csv", Minimal);

        Assert.Equal(
            [$"{second}(2,11): error ETOM1006: Release 1.0 is defined by a.csv already, and this file was left out: name one of the two as EtomFramework"],
            (await EtomTool.RunAsync("check", first, second)).Exits(1).Lines);
    }

    [Fact]
    public async Task Files_that_are_not_utf_8_are_found_as_in_a_build()
    {
        using var folder = new TempFolder();
        string latin = folder.Write("latin.csv", Encoding.Latin1.GetBytes("id,level,name\n1.1,1,Bücher\n")),
            wide = folder.Write("wide.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Minimal)]);

        Assert.Contains($"{latin}(1,1): error ETOM1001: The file is not encoded as UTF-8: save it as UTF-8", (await EtomTool.RunAsync("check", latin)).Exits(1).Lines);
        Assert.Contains($"{wide}(1,1): error ETOM1001: The file is not encoded as UTF-8: save it as UTF-8", (await EtomTool.RunAsync("check", wide)).Exits(1).Lines);
    }

    [Fact]
    public async Task Texts_of_a_file_cannot_reach_a_terminal_as_commands()
    {
        using var folder = new TempFolder();
        string file = folder.Write("\u001b[2Jetom.csv", "id,level,name,\u001b]0;title\u0007\u202Ecol\n");

        ToolRun check = (await EtomTool.RunAsync("check", file)).Exits(1);

        Assert.DoesNotContain(check.Output + check.Error, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', check.Output);
        Assert.Contains("\\u001b[2Jetom.csv", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_has_its_exit_code()
    {
        using var folder = new TempFolder();
        Assert.Contains("it does not exist", (await EtomTool.RunAsync("check", folder["missing.csv"])).Exits(3).Output, StringComparison.Ordinal);
        Assert.Contains("it is a folder", (await EtomTool.RunAsync("check", folder.Root)).Exits(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wildcards_that_the_shell_leaves_are_expanded()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["sub"]);
        folder.Write("b.csv", Minimal);
        folder.Write("a.csv", Minimal.Replace("1.0", "2.0", StringComparison.Ordinal));
        folder.Write(Path.Combine("sub", "c.csv"), "id\n");

        Assert.Contains("2 files: nothing found", (await EtomTool.RunAsync("check", folder["*.csv"])).Exits(0).Error, StringComparison.Ordinal);
        Assert.Contains(
            Path.Combine(folder["sub"], "c.csv"),
            (await EtomTool.RunAsync("check", Path.Combine(folder.Root, "s?b", "*.csv"))).Exits(1).Output,
            StringComparison.Ordinal);
        Assert.Contains("no file matches it", (await EtomTool.RunAsync("check", folder["*.xml"])).Exits(3).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_that_cannot_be_read_does_not_cost_the_others()
    {
        using var folder = new TempFolder();
        string missing = folder["missing.csv"], broken = folder.Write("broken.csv", "id\n");

        ToolRun check = (await EtomTool.RunAsync("check", missing, broken)).Exits(3);

        Assert.StartsWith($"{missing}: error ETOM4003: The file cannot be read: it does not exist\n{broken}(", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_finding_of_a_mapping_file_is_as_the_build_prints_it()
    {
        string file = Path.Combine(Broken, "broken-moves.csv");
        string[] shown =
        [
            .. (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "src", "Docs", "rules", "examples.md"), TestContext.Current.CancellationToken))
                .Where(line => line.StartsWith("broken-moves", StringComparison.Ordinal)),
        ];

        ToolRun check = (await EtomTool.RunAsync("check", file)).Exits(1);

        Assert.Equal(2, shown.Length);
        Assert.Equal(shown, check.Lines.Select(line => line.Replace($"{Broken}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)));
        using var json = JsonDocument.Parse((await EtomTool.RunAsync("check", file, "--json")).Exits(1).Output);
        Assert.Equal(["ETOM1011", "ETOM1012"], json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => Text(finding, "rule")));
        Assert.Contains("\"ruleId\": \"ETOM1012\"", (await EtomTool.RunAsync("check", file, "--sarif")).Exits(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mappings_are_held_against_the_files_that_are_checked_along_with_them()
    {
        using var folder = new TempFolder();
        string framework = folder.Write("own.csv", $"{Minimal}1.1,1,Readers\n"),
            fits = folder.Write("fits.csv", $"{Mappings}1.0,1.1,12.0,1.1.1\n"),
            not = folder.Write("not.csv", $"{Mappings}12.0,1.1.1,1.0,1.2\n");

        Assert.Equal("", (await EtomTool.RunAsync("check", framework, fits)).Exits(0).Output);
        Assert.Equal(
            [$"{not}(2,16): error ETOM1012: Release 1.0 has no process 1.2, and this row has no effect; did you mean 1.1 Readers?"],
            (await EtomTool.RunAsync("check", not, framework)).Exits(1).Lines);
        Assert.Equal("", (await EtomTool.RunAsync("check", not)).Exits(0).Output);
    }

    [Fact]
    public async Task A_file_that_the_system_refuses_is_a_finding_without_a_place()
    {
        using var folder = new TempFolder();
        string file = folder[$"{new string('x', 300)}.csv"];

        ToolRun check = (await EtomTool.RunAsync("check", file)).Exits(3);

        Assert.StartsWith($"{file}: error ETOM4003: The file cannot be read: ", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16_384, false)]
    [InlineData(16_385, true)]
    public async Task A_file_of_more_columns_than_any_table_has_is_refused(int columns, bool isRefused)
    {
        using var folder = new TempFolder();
        foreach (string header in new[] { "id,level,name", "from-release,from,to-release,to" })
        {
            string file = folder.Write("wide.csv", $"{header}{new string(',', columns - header.Split(',').Length)}\n");
            ToolRun check = await EtomTool.RunAsync("check", file);
            Assert.Equal(isRefused ? ExitCode.CannotRead : ExitCode.Findings, check.ExitCode);
            Assert.Equal(isRefused, check.Output.Contains("line 1 has more than 16384 columns, which is not a list of processes", StringComparison.Ordinal));
        }
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
