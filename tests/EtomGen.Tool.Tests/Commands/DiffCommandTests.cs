using System.Text.Json;
using EtomGen.Testing;
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
    public async Task Json_holds_every_process_of_either_release()
    {
        using var json = JsonDocument.Parse((await EtomTool.RunAsync("diff", "12.0", "16.0", "--json")).Exits(0).Output);

        JsonElement[] changes = [.. json.RootElement.GetProperty("changes").EnumerateArray()];
        Assert.Equal(195, changes.Select(change => Identifier(change, "before")).OfType<string>().Distinct().Count());
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
        string first = folder.Write("first.csv", "from-release,from,to-release,to\n12.0,1.1.1.6.1,16.0,1.3.5\n"), second = folder.Write("second.csv", "from-release,from,to-release,to\n16.0,1.3.4,12.0,1.1.1.9\n16.0,x,12.0,1.1\n");

        ToolRun diff = (await EtomTool.RunAsync("diff", "12.0", "16.0", "--mapping", first, "-m", second)).Exits(0);

        Assert.Single(diff.Lines, line => line.Split('\t') is [_, "1.1.1.6.1", _, "1.3.5", _, "stated"]);
        Assert.Single(diff.Lines, line => line.Split('\t') is [_, "1.1.1.9", _, "1.3.4", _, "stated"]);
        Assert.Contains($"{second}(3,6): error ETOM1011: 'x' is not a process identifier", diff.Error, StringComparison.Ordinal);
        Assert.Contains("there is no such file", (await EtomTool.RunAsync("diff", "12.0", "16.0", "--mapping", folder["missing.csv"])).Exits(3).Error, StringComparison.Ordinal);
    }

    private static string? Identifier(JsonElement change, string side) => change.GetProperty(side) is { ValueKind: JsonValueKind.Object } process ? process.GetProperty("identifier").GetString() : null;
}
