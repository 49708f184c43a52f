using System.Text.Json;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

/// <summary><c>etom list</c> shows what the releases hold, in fields that other programs read.</summary>
public class ListCommandTests
{
    private static readonly string[] Bundled = ["12.0", "16.0", "19.0", "21.0", "23.0", "23.5", "24.0", "24.5", "25.0", "25.5", "26.0"];

    [Fact]
    public async Task Without_a_release_it_lists_the_known_ones_and_says_which_are_whole()
    {
        string[][] releases = [.. (await EtomTool.RunAsync("list")).Exits(0).Lines.Select(line => line.Split('\t'))];

        Assert.Equal(Bundled, releases.Select(release => release[0]));
        Assert.Equal(["in part", "in part", "in part", .. Enumerable.Repeat("whole", 8)], releases.Select(release => release[2]));
        Assert.Equal(["12.0", "301", "in part", "7 of 48", "Business Process Framework (eTOM)"], releases[0]);
        Assert.Equal(["26.0", "2918", "whole", "119 of 120", "Business Process Framework (eTOM)"], releases[^1]);
    }

    [Fact]
    public async Task Releases_are_listed_in_json_too()
    {
        using var json = JsonDocument.Parse((await EtomTool.RunAsync("list", "--json")).Exits(0).Output);
        JsonElement[] releases = [.. json.RootElement.GetProperty("releases").EnumerateArray()];

        Assert.Equal(Bundled, releases.Select(release => release.GetProperty("release").GetString()));
        Assert.Equal((301, false, 48, 7), Of(releases[0]));
        Assert.Equal((2918, true, 120, 119), Of(releases[^1]));

        static (int, bool, int, int) Of(JsonElement release) =>
            (
                release.GetProperty("processes").GetInt32(),
                release.GetProperty("whole").GetBoolean(),
                release.GetProperty("groups").GetInt32(),
                release.GetProperty("completeGroups").GetInt32());
    }

    [Fact]
    public async Task Processes_are_chosen_by_place_level_and_name()
    {
        Assert.Equal(
            ["1.1.1.3\t2\tMarketing Fulfillment Response\t2", "1.1.1.3.1\t3\tIssue & Distribute Marketing Collaterals\t", "1.1.1.3.2\t3\tTrack Leads\t"],
            (await EtomTool.RunAsync("list", "12.0", "--under", "1.1.1.3")).Exits(0).Lines);
        Assert.Equal(["1.1.1.5.2\t3\tAuthorize Credit\t"], (await EtomTool.RunAsync("list", "12", "--level", "3", "--search", "CREDIT")).Exits(0).Lines);
        Assert.Equal("", (await EtomTool.RunAsync("list", "12.0", "--search", "no such name")).Exits(0).Output);
    }

    [Fact]
    public async Task Json_says_the_same()
    {
        using var json = JsonDocument.Parse((await EtomTool.RunAsync("list", "12.0", "--under", "1.1.1.3", "--level", "2", "--json")).Exits(0).Output);
        JsonElement process = Assert.Single(json.RootElement.GetProperty("processes").EnumerateArray().ToArray());
        Assert.Equal(("1.1.1.3", 2, 2), (process.GetProperty("identifier").GetString(), process.GetProperty("level").GetInt32(), process.GetProperty("children").GetInt32()));
    }

    [Fact]
    public async Task A_file_of_ones_own_adds_a_release_or_takes_the_place_of_one()
    {
        using var folder = new TempFolder();
        const string Facts = "@assessed-levels,,3\n@coverage-level,,2\n@minimum,,1\n@maximum,,5\n@decimals,,0\n@not-submitted,,N/A\n@band,,1..5 All\n1.1,1,Mine\n";
        string added = folder.Write("new.csv", $"id,level,name\n@release,,99.5\n{Facts}"), replaced = folder.Write("old.csv", $"id,level,name\n@release,,12.0\n{Facts}");

        ToolRun list = (await EtomTool.RunAsync("list", "--framework", added, "-f", replaced)).Exits(0);

        Assert.Equal(["12.0\t1\tin part\t0 of 0\teTOM", "99.5\t1\tin part\t0 of 0\teTOM"], list.Lines.Where(line => line.EndsWith("\teTOM", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("16")]
    [InlineData("v16")]
    [InlineData("v16.0")]
    [InlineData("16.0.1")]
    public async Task A_release_is_named_as_documents_write_it(string release) =>
        Assert.Equal(["1.3.1\t2\tCustomer Support & Readiness\t11"], (await EtomTool.RunAsync("list", release, "--search", "Customer Support & Readiness")).Exits(0).Lines);

    [Theory]
    [InlineData("13.0", "Release 13.0 is not known (known: 12.0, 16.0, 19.0, 21.0, 23.0, 23.5, 24.0, 24.5, 25.0, 25.5, 26.0): name a file of it by --framework")]
    [InlineData("latest", "'latest' is not the number of a release")]
    public async Task What_is_not_at_hand_is_told(string release, string fault) =>
        Assert.Contains(fault, (await EtomTool.RunAsync("list", release)).Exits(2).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task A_shell_gets_its_completion(string shell) =>
        Assert.Contains("[suggest:", (await EtomTool.RunAsync("completion", shell)).Exits(0).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Commands_and_options_are_suggested()
    {
        Assert.Contains("framework", (await EtomTool.RunAsync("[suggest:12]", "etom import ")).Exits(0).Lines);
        Assert.Contains("--sarif", (await EtomTool.RunAsync("[suggest:13]", "etom check --")).Exits(0).Lines);
    }
}
