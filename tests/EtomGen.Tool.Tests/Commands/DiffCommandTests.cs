using System.Text.Json;
using EtomGen.Tool.Commands;
using EtomGen.Tool.Output;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

/// <summary><c>etom diff</c> shows what the comparison of releases finds.</summary>
public class DiffCommandTests
{
    [Fact]
    public async Task A_process_that_was_renumbered_is_shown_with_both_numbers()
    {
        ToolRun diff = (await EtomTool.RunAsync("diff", "12.0", "16.0")).Exits(0);

        // 12.0's Isolate Customer Problem is 1.3.7.1 from 13.0 on.
        string line = Assert.Single(diff.Lines, line => line.Contains("\t1.1.1.6.1\t", StringComparison.Ordinal));
        string[] fields = line.Split('\t');
        Assert.Equal(("1.1.1.6.1", "Isolate Customer Problem", "1.3.7.1", "Isolate Customer Problem"), (fields[1], fields[2], fields[3], fields[4]));
        Assert.Contains("renumbered", fields[0], StringComparison.Ordinal);
        Assert.StartsWith("12.0 to 16.0: ", diff.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_no_word_of_a_name_is_broken()
    {
        using var output = new StringWriter();
        await EtomCommand.RunAsync(["diff", "12.0", "16.0"], new ToolConsole(output, TextWriter.Null, isTerminal: true), TestContext.Current.CancellationToken);
        string[] lines = output.ToString().Split('\n', StringSplitOptions.TrimEntries);

        Assert.Contains(lines, line => line.Contains("Sales/Contract", StringComparison.Ordinal));
        Assert.Single(lines.Where(line => line.Length > 0).Select(line => line.Length).Distinct());
    }

    [Fact]
    public async Task Json_holds_every_process_of_either_release()
    {
        using var json = JsonDocument.Parse((await EtomTool.RunAsync("diff", "12.0", "16.0", "--json")).Exits(0).Output);

        JsonElement[] changes = [.. json.RootElement.GetProperty("changes").EnumerateArray()];
        Assert.Equal(301, changes.Select(change => Identifier(change, "before")).OfType<string>().Distinct().Count());
        Assert.Equal(199, changes.Select(change => Identifier(change, "after")).OfType<string>().Distinct().Count());
    }

    [Fact]
    public async Task Files_are_compared_like_releases_and_a_file_with_itself_has_no_change()
    {
        string file = Path.Combine(Repository.FrameworkData, "etom-16.0.csv");

        Assert.Equal("", (await EtomTool.RunAsync("diff", file, "16.0")).Exits(0).Output);
        Assert.Equal(199, (await EtomTool.RunAsync("diff", file, file, "--all")).Exits(0).Lines.Count(line => line.StartsWith("unchanged\t", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_mapping_files_state_wins_and_what_is_wrong_in_them_is_noted()
    {
        using var folder = new TempFolder();
        string first = folder.Write("first.csv", "from-release,from,to-release,to\n12.0,1.1.1.6.1,16.0,1.3.5\n"),
            second = folder.Write("second.csv", "from-release,from,to-release,to\n16.0,1.3.4,12.0,1.1.1.9\n16.0,x,12.0,1.1\n");

        ToolRun diff = (await EtomTool.RunAsync("diff", "12.0", "16.0", "--mapping", first, "-m", second)).Exits(0);

        Assert.Single(diff.Lines, line => line.Split('\t') is [_, "1.1.1.6.1", _, "1.3.5", _, "stated"]);
        Assert.Single(diff.Lines, line => line.Split('\t') is [_, "1.1.1.9", _, "1.3.4", _, "stated"]);
        Assert.Contains($"{second}(3,6): error ETOM1011: 'x' is not a process identifier", diff.Error, StringComparison.Ordinal);
        Assert.Contains("it does not exist", (await EtomTool.RunAsync("diff", "12.0", "16.0", "--mapping", folder["missing.csv"])).Exits(3).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_mapping_files_without_effect_are_noted_once_each()
    {
        using var folder = new TempFolder();
        string own = folder.Write("own.csv", Release("1.0", "1.1,1,Readers,")),
            first = folder.Write("first.csv", "from-release,from,to-release,to\n12.0,1.1.1.6.77,16.0,1.3.5\n12.0,1.1.1.6.1,12.0,1.1.1.6.2\n12.0,1.1.1.9,16.0,\n"),
            second = folder.Write("second.csv", "from-release,from,to-release,to\n16.0,1.3.4,12.0,1.1.1.9\n1.0,1.2,16.0,1.3.5\n3.0,1.2,16.0,1.3.5\n");

        ToolRun diff = (await EtomTool.RunAsync("diff", "12.0", "16.0", "-f", own, "-m", first, "-m", second, "-m", second)).Exits(0);

        string[] notes = [.. diff.Error.Split('\n').Where(line => line.Contains("ETOM1012", StringComparison.Ordinal))];
        Assert.Collection(
            notes,
            note => Assert.StartsWith($"{first}(2,6): error ETOM1012: Release 12.0 has no process 1.1.1.6.77, and this row has no effect", note, StringComparison.Ordinal),
            note => Assert.StartsWith($"{first}(3,6): error ETOM1012: 1.1.1.6.1 ", note, StringComparison.Ordinal),
            note => Assert.StartsWith($"{first}(4,6): error ETOM1012: Another row maps 1.1.1.9 of release 12.0 to 1.3.4 of release 16.0", note, StringComparison.Ordinal),
            note => Assert.StartsWith($"{second}(3,5): error ETOM1012: Release 1.0 has no process 1.2", note, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mappings_are_held_against_the_two_files_that_are_compared()
    {
        using var folder = new TempFolder();
        string before = folder.Write("before.csv", Release("12.0", "1.1,1,Readers,", "1.2,1,Shelves,")),
            after = folder.Write("after.csv", Release("1.0", "1.1,1,Readers,")),
            mapping = folder.Write("moves.csv", "from-release,from,to-release,to\n12.0,1.2,1.0,1.3\n12.0,1.1,1.0,1.1\n");

        ToolRun diff = (await EtomTool.RunAsync("diff", before, after, "-m", mapping)).Exits(0);

        string note = Assert.Single(diff.Error.Split('\n'), line => line.Contains("ETOM1012", StringComparison.Ordinal));
        Assert.StartsWith($"{mapping}(2,14): error ETOM1012: Release 1.0 has no process 1.3", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_and_html_are_those_of_the_library_and_a_file_is_named_by_its_ending()
    {
        using var folder = new TempFolder();
        ToolRun shown = (await EtomTool.RunAsync("diff", "12.0", "16.0", "--format", "markdown")).Exits(0);
        Assert.StartsWith("# What changed from release 12.0 to 16.0\n", shown.Output, StringComparison.Ordinal);

        Assert.Equal("", (await EtomTool.RunAsync("diff", "12.0", "16.0", "-o", folder["diff.md"])).Exits(0).Output);
        (await EtomTool.RunAsync("diff", "12.0", "16.0", "-o", folder["diff.html"])).Exits(0);
        (await EtomTool.RunAsync("diff", "12.0", "16.0", "-o", folder["diff.json"])).Exits(0);

        Assert.Equal(shown.Output, folder.Read("diff.md"));
        Assert.StartsWith("<!DOCTYPE html>", folder.Read("diff.html"), StringComparison.Ordinal);
        Assert.Equal((await EtomTool.RunAsync("diff", "12.0", "16.0", "--json")).Exits(0).Output, folder.Read("diff.json"));
    }

    [Fact]
    public async Task Logo_and_accent_colour_are_those_of_the_page()
    {
        using var folder = new TempFolder();
        string logo = folder.Write("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

        string page = (await EtomTool.RunAsync("diff", "12.0", "16.0", "--format", "html", "--logo", logo, "--accent", "#7a1f5c")).Exits(0).Output;

        Assert.Contains("class=\"logo\"", page, StringComparison.Ordinal);
        Assert.Contains("--accent: #7a1f5c", page, StringComparison.Ordinal);
        (await EtomTool.RunAsync("diff", "12.0", "16.0", "--format", "html", "--accent", "red")).Exits(2);
    }

    [Fact]
    public async Task A_format_that_is_none_a_text_in_a_file_and_a_file_that_exists_are_refused()
    {
        using var folder = new TempFolder();
        string existing = folder.Write("diff.md", "mine");

        Assert.Contains(
            "'pdf' is not a format: name one of text, json, markdown, html",
            (await EtomTool.RunAsync("diff", "12.0", "16.0", "--format", "pdf")).Exits(2).Error,
            StringComparison.Ordinal);
        Assert.Contains("text is not written into a file", (await EtomTool.RunAsync("diff", "12.0", "16.0", "-o", folder["diff.txt"])).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains(
            "--json and --format html exclude each other",
            (await EtomTool.RunAsync("diff", "12.0", "16.0", "--json", "--format", "html")).Exits(2).Error,
            StringComparison.Ordinal);
        Assert.Contains("exists: give --force", (await EtomTool.RunAsync("diff", "12.0", "16.0", "-o", existing)).Exits(2).Error, StringComparison.Ordinal);
        Assert.Equal(["diff.md"], folder.Files);
        Assert.Equal("mine", folder.Read("diff.md"));
    }

    [Fact]
    public async Task For_an_assessment_it_says_which_rows_move_and_what_coverage_becomes()
    {
        using var folder = new TempFolder();
        string[] arguments =
        [
            "diff",
            "12.0",
            "16.0",
            "--assessment",
            Path.Combine(Repository.Root, "tests", "EtomGen.Reporting.Tests", "Golden", "asteros-business-contact", "assessment.json"),
        ];

        ToolRun text = (await EtomTool.RunAsync(arguments)).Exits(0);
        Assert.Equal(
            (14, 20),
            (text.Lines.Count(line => line.StartsWith("moves\t", StringComparison.Ordinal)), text.Lines.Count(line => line.StartsWith("left\t", StringComparison.Ordinal))));
        Assert.Contains("14 of 34 rows have a sure counterpart in release 16.0, and 10 of 27 scores move with them.", text.Error, StringComparison.Ordinal);

        using var json = JsonDocument.Parse((await EtomTool.RunAsync([.. arguments, "--json"])).Exits(0).Output);
        JsonElement move = json.RootElement.GetProperty("move");
        Assert.Equal(("27/34", 34), (move.GetProperty("coverageBefore").GetString(), move.GetProperty("rows").GetArrayLength()));
        Assert.Equal(14, move.GetProperty("after").EnumerateArray().Sum(group => group.GetProperty("rows").GetInt32()));
        Assert.Contains(
            "# Asteros Business Contact.Telecom: from release 12.0 to 16.0",
            (await EtomTool.RunAsync([.. arguments, "--format", "markdown"])).Exits(0).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assembly_gives_the_assessment_that_is_named_and_one_against_another_release_is_refused()
    {
        string assembly = typeof(DiffCommandTests).Assembly.Location;

        Assert.Contains("name one of them by --type", (await EtomTool.RunAsync("diff", "12.0", "16.0", "--assessment", assembly)).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains(
            "rows have a sure counterpart",
            (await EtomTool.RunAsync("diff", "12.0", "16.0", "--assessment", assembly, "--type", "ExampleSales")).Exits(0).Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "is an assessment against release 12.0: compare that one",
            (await EtomTool.RunAsync("diff", "16.0", "12.0", "--assessment", assembly, "--type", "ExampleSales")).Exits(2).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_release_is_refused_in_words()
    {
        using var folder = new TempFolder();
        string file = folder.Write("none.csv", "id,name\n1,Lending\n");

        ToolRun diff = (await EtomTool.RunAsync("diff", file, "16.0")).Exits(3);

        Assert.Contains($"{file} cannot be read: it defines no release", diff.Error, StringComparison.Ordinal);
        Assert.Equal("", diff.Output);
    }

    /// <summary>A framework file of a library, which lists all processes on level 1.</summary>
    private static string Release(string number, params string[] rows) =>
        $"id,level,name,children\n@release,,{number},\n@assessed-levels,,3,\n@coverage-level,,2,\n@minimum,,1,\n@maximum,,5,\n@decimals,,0,\n@not-submitted,,N/A,\n"
        + $"@band,,1..5 All,\n1,0,Library,complete\n{string.Join('\n', rows)}\n";

    private static string? Identifier(JsonElement change, string side) =>
        change.GetProperty(side) is { ValueKind: JsonValueKind.Object } process ? process.GetProperty("identifier").GetString() : null;
}
