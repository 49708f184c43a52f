using System.Text.Json;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>What an import leaves out is reported with its row, and no list of children that lacks it counts as complete.</summary>
public class LeftOutRowsTests
{
    private const string Header = "Process identifier,Process,Level\n";

    [Fact]
    public async Task Rows_that_contradict_each_other_are_both_left_out_and_the_rest_is_written()
    {
        using var folder = new TempFolder();
        string?[] contradiction = [.. OfficialWorkbook.LiveRows[5]];
        contradiction[0] = "Return\u00A0Discs";
        string workbook = folder.Write("GB921.xlsx", OfficialWorkbook.Create([.. OfficialWorkbook.LiveRows, contradiction], []).Build());

        ToolRun import = (await ImportAsync(folder, workbook)).Exits(1);

        Assert.Equal(
            [
                $"{workbook}(13,2): error ETOM1003: 1.1.2 is 'Return Books' of level 2 in row 7 of 'eTOM25,5', and 'Return Discs' of level 2 in row 13 of "
                    + "'eTOM25,5': neither was taken; correct one of them, or choose by --prefer first or --prefer last",
                "eTOM25,5: 12 rows = 8 processes + 1 merged into 1 of them + 3 left out (3 that contradict another row, rows 7-8, 13)",
            ],
            import.Lines.Take(2));
        Assert.Contains("Every list of children counts as complete except that of 1.1: rows below were left out.", import.Lines);
        Assert.Equal(["1.1 ", "1.1.1 complete", "1.1.12 complete"], Children(folder, "1.1 ", "1.1.1 ", "1.1.12 "));
        Assert.DoesNotContain("\n1.1.2,", folder.Read("etom.csv"), StringComparison.Ordinal);
        Assert.Equal("", (await EtomTool.RunAsync("check", folder["etom.csv"])).Exits(0).Output);
    }

    [Theory]
    [InlineData("first", "1.1.2 Return Books", "'Return Books' of level 2 in row 2 of 's 25.5', and 'Return Discs' of level 2 in row 4 of 's 25.5': row 2 of 's 25.5' was taken")]
    [InlineData("last", "1.1.2 Return Discs", "'Return Discs' of level 2 in row 4 of 's 25.5', and 'Return Books' of level 2 in row 2 of 's 25.5': row 4 of 's 25.5' was taken")]
    public async Task The_row_that_is_asked_for_is_taken_and_the_other_is_reported(string preferred, string taken, string finding)
    {
        using var folder = new TempFolder();
        string source = folder.Write("s 25.5.csv", $"{Header}1.1.2,Return Books,2\n1.1.2.1,Count,3\n1.1.2,Return Discs,2\n");

        ToolRun import = (await ImportAsync(folder, source, "--complete", "--prefer", preferred)).Exits(1);

        Assert.Contains($"warning ETOM1003: 1.1.2 is {finding}", import.Output, StringComparison.Ordinal);
        Assert.Contains("3 rows = 2 processes + 0 merged into 0 of them + 1 left out (1 that contradict another row, row ", import.Output, StringComparison.Ordinal);
        Assert.Contains("Every list of children counts as complete.", import.Lines);
        Assert.Equal($"{taken} complete", Children(folder, taken)[0]);
    }

    [Fact]
    public async Task Another_preference_is_wrong_use()
    {
        using var folder = new TempFolder();
        ToolRun import = await ImportAsync(folder, folder.Write("etom-25.5.csv", $"{Header}1.1.2,Return,2\n"), "--prefer", "newest");
        Assert.Equal("etom: 'newest' is not a choice of --prefer: give first or last\n", import.Exits(2).Error);
    }

    [Fact]
    public async Task A_contradiction_leaves_out_what_is_below_it()
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-25.5.csv", $"{Header}1.1.2,Return,2\n1.1.2.1,Count,3\n1.1.2.1,Weigh,3\n1.1.2.1.1,Tare,4\n1.1.2.2,Sort,3\n");

        ToolRun import = (await ImportAsync(folder, source, "--complete", "--json")).Exits(1);

        using var summary = JsonDocument.Parse(import.Output);
        Assert.Equal(["1.1.2"], summary.RootElement.GetProperty("incomplete").EnumerateArray().Select(identifier => identifier.GetString()));
        Assert.Equal(
            "{\"that contradict another row\":[3,4],\"without a parent\":[5]}",
            JsonSerializer.Serialize(summary.RootElement.GetProperty("sheets")[0].GetProperty("leftOut")));
        Assert.Equal(["1.1 complete", "1.1.2 ", "1.1.2.2 complete"], Children(folder, "1."));
    }

    [Fact]
    public async Task A_deleted_row_that_contradicts_an_earlier_one_is_left_out()
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-25.5.csv", $"{Header}1.1.2,Return,2\n1.1.2.1,Count (Deleted),3\n1.1.2.1,Weigh (Deleted),3\n");

        ToolRun import = (await ImportAsync(folder, source, "--complete")).Exits(0);

        Assert.Contains("1 left out (1 whose identifier an earlier deleted process has, row 4)", import.Output, StringComparison.Ordinal);
        Assert.Contains("\n1.1.2.1,3,Count,deleted,", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.1.2.1.7.1,Weigh,6", "1.1.2.1")]
    [InlineData("1.1.2.01,Weigh,3", "1.1.2")]
    [InlineData("1.1.2.1.1 (new),Weigh,4", "1.1.2.1")]
    [InlineData("1.8.1.1,Weigh,3", "")]
    [InlineData("tbd,Weigh,4", "1.1.2.1 1.1.2.2")]
    [InlineData("2001-01-01,Weigh,3", "1.1.2")]
    [InlineData("Copyright,,", "")]
    public async Task The_list_of_children_that_a_row_is_missing_from_is_incomplete(string row, string incomplete)
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-25.5.csv", $"{Header}1.1.2,Return,2\n1.1.2.1,Count,3\n1.1.2.2,Sort,3\n{row}\n");

        (await ImportAsync(folder, source, "--complete")).Exits(1);

        Assert.Equal(incomplete, string.Join(' ', Children(folder, "1.").Where(line => !line.EndsWith("complete", StringComparison.Ordinal)).Select(line => line.Trim())));
    }

    [Fact]
    public async Task What_the_source_lists_is_not_called_unknown_in_the_release()
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-25.5.csv", $"{Header}1.1.2,Return,2\n1.1.2.1,Count,3\n1.1.2.2.1,Weigh,4\n");
        (await ImportAsync(folder, source, "--complete")).Exits(1);
        string component = folder.Write("c.yaml", "eTOMs:\n  - 1.1.2.2.1|Weigh|v25.5\n  - 1.1.2.1.4|Heap|v25.5\n");

        ToolRun check = await EtomTool.RunAsync("import", "component", component, "--framework", folder["etom.csv"]);

        Assert.Equal(2, check.Lines.Count());
        Assert.Contains("(2,5): warning ETOM2002: Release 25.5's data has no 1.1.2.2.1, and its list of 1.1.2 Return is incomplete", check.Output, StringComparison.Ordinal);
        Assert.Contains("(3,5): error ETOM2001: Release 25.5 has no process 1.1.2.1.4", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Header, "it lists no process: etom-25.5: 0 rows = 0 processes")]
    [InlineData(Header + "tbd,Return,2\n", "it lists no process: etom-25.5: 1 row = 0 processes + 0 merged into 0 of them + 1 left out (1 without a usable identifier, row 2)")]
    public async Task A_source_without_a_process_is_refused(string csv, string fault)
    {
        using var folder = new TempFolder();
        ToolRun import = (await ImportAsync(folder, folder.Write("etom-25.5.csv", csv))).Exits(3);

        Assert.Contains(fault, import.Error, StringComparison.Ordinal);
        Assert.Equal(["etom-25.5.csv"], folder.Files);
    }

    [Fact]
    public async Task The_remark_that_an_identifier_is_unused_says_that_its_process_is_deleted()
    {
        using var folder = new TempFolder();
        string source = folder.Write(
            "etom-25.5.csv",
            $"{Header}1.4.7,Run,2\n1.4.7.5(This Process ID has been deliberately unused!),Walk,3\n\"1.4.7.6 (This Process ID, has been deliberately unused!)\",Jump (Deleted),3\n"
                + "(This Process ID has been deliberately unused!),Sit,3\n");

        ToolRun import = (await ImportAsync(folder, source, "--complete")).Exits(0);

        Assert.Contains("4 rows = 3 processes + 0 merged into 0 of them + 1 left out (1 without a usable identifier, row 5)", import.Output, StringComparison.Ordinal);
        Assert.Contains("\n1.4.7.5,3,Walk,deleted,", folder.Read("etom.csv"), StringComparison.Ordinal);
        Assert.Contains("\n1.4.7.6,3,Jump,deleted,", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    private static Task<ToolRun> ImportAsync(TempFolder folder, string source, params string[] options) =>
        EtomTool.RunAsync(["import", "framework", source, "-o", folder["etom.csv"], .. options]);

    /// <summary>Identifier, name and the column of children of the processes that start like one of the given texts.</summary>
    private static string[] Children(TempFolder folder, params string[] starts)
    {
        string[] lines = folder.Read("etom.csv").Split('\n');
        int children = Array.IndexOf(lines[0].Split(','), "children");
        return
        [
            .. from line in lines
               let fields = line.Split(',')
               let process = starts[0].Length > 4 ? $"{fields[0]} {fields.ElementAtOrDefault(2)}" : $"{fields[0]}"
               where starts.Any(start => $"{process} ".StartsWith(start, StringComparison.Ordinal))
               select $"{process} {(children < 0 ? "" : fields[children])}",
        ];
    }
}
