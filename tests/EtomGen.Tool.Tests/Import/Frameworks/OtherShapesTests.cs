using EtomGen.Tool.Tests.Harness;
using MiniExcelLibs;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>Older workbooks, exports of the model and CSV of other headers.</summary>
public class OtherShapesTests
{
    [Fact]
    public async Task Levels_of_older_exports_stand_in_their_category()
    {
        using var folder = new TempFolder();
        string source = folder.Write(
            "eTOM 16.0.csv",
            "Category,Name,Process ID,Unique Id\n(2) eTOM Process Type,Lend Books,1.1.1,263\n(3) eTOM Process Type,Find a Book,1.1.1.1,297\n");

        Assert.Equal(["1.1 1 Domain 1.1", "1.1.1 2 Lend Books", "1.1.1.1 3 Find a Book"], await ImportedAsync(folder, source));
        Assert.Contains("@release,,16.0,", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_that_do_not_match_are_reported_with_their_row()
    {
        using var folder = new TempFolder();
        string source = folder.Write("eTOM 16.0.csv", "Process ID,Level,Name\n1.1.1,2,\"Lend\"Books,\"\n");

        ToolRun run = (await EtomTool.RunAsync("import", "framework", source, "-o", folder["etom.csv"])).Exits(3);

        Assert.Equal($"etom: {source} cannot be read: the quotes in row 2 do not match", run.Error.Trim());
    }

    [Fact]
    public async Task Headers_are_matched_whatever_their_case_white_space_and_order()
    {
        using var folder = new TempFolder();
        string source = folder.Write(
            "eTOM17.csv",
            "\uFEFFLEVEL;process  IDENTIFIER;\" Process \";domain\r\n2;1.1.1;Lend Books;Library Domain\r\n3;1.1.1.1;Find; \r\n".Replace(
                "Find;",
                "\"Find; or not\";",
                StringComparison.Ordinal));

        Assert.Equal(["1.1 1 Library Domain", "1.1.1 2 Lend Books", "1.1.1.1 3 Find; or not"], await ImportedAsync(folder, source));
        Assert.Contains("@release,,17.0,", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_of_another_program_with_texts_in_the_cells_reads_as_well()
    {
        using var folder = new TempFolder();
        string source = folder["eTOM 21.5.xlsx"];
        var rows = new[]
        {
            new Dictionary<string, object> { ["Process"] = "Lend Books", ["Process Identifier"] = "1.1.1", ["Level"] = 2 },
            new Dictionary<string, object> { ["Process"] = "Find a Book", ["Process Identifier"] = "1.1.1.1", ["Level"] = 3 },
        };
        MiniExcel.SaveAs(source, rows);

        Assert.Equal(["1.1 1 Domain 1.1", "1.1.1 2 Lend Books", "1.1.1.1 3 Find a Book"], await ImportedAsync(folder, source));
    }

    [Fact]
    public async Task Columns_sheets_and_release_can_be_named()
    {
        using var folder = new TempFolder();
        string source = folder.Write("model.xlsx", new WorkbookBuilder()
            .Sheet("One", ["Key", "Title", "Depth"], ["1.1.1", "Lend Books", "2"])
            .Sheet("Two", ["Key", "Title", "Depth"], ["1.1.1", "Sell Books", "2"])
            .Sheet("Gone", ["Key", "Title", "Depth"], ["1.1.1.1", "Burn Books", "3"])
            .Build());
        string[] columns = ["--column", "id=key", "--column", "Name=Title", "--column", "level=Depth"];

        Assert.Contains(
            "several sheets of processes ('One', 'Two', 'Gone'): name one by --sheet",
            (await ImportAsync(folder, source, columns)).Exits(2).Error,
            StringComparison.Ordinal);
        Assert.Contains("give it by --release", (await ImportAsync(folder, source, [.. columns, "--sheet", "two"])).Exits(2).Error, StringComparison.Ordinal);
        Assert.Equal(
            ["1.1 1 Domain 1.1", "1.1.1 2 Sell Books", "1.1.1.1 3 Burn Books deleted"],
            await ImportedAsync(folder, source, [.. columns, "--sheet", "two", "--deleted-sheet", "Gone", "--release", "9.5"]));
    }

    [Theory]
    [InlineData("Nr,Process,Stage\n1.1.1,Lend,2\n", "'Nr', 'Process', 'Stage'")]
    [InlineData("Process,Process,Process Identifier,Level\nA,B,1.1.1,2\n", "'Process', 'Process', 'Process Identifier', 'Level'")]
    [InlineData("", "nothing")]
    public async Task Columns_that_cannot_be_told_apart_are_refused_with_the_headers_found(string csv, string headers)
    {
        using var folder = new TempFolder();
        ToolRun import = (await ImportAsync(folder, folder.Write("etom-16.0.csv", csv))).Exits(3);

        Assert.Contains($"its columns cannot be told apart", import.Error, StringComparison.Ordinal);
        Assert.Contains(headers, import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_live_row_without_an_identifier_or_a_parent_is_left_out_and_reported()
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-16.0.csv", "Process,Process Identifier,Level\nLend Books,1.1.1,2\nFind,tbd,3\nOrphan,1.9.9.9,4\n");

        ToolRun import = (await ImportAsync(folder, source)).Exits(1);

        Assert.Contains($"{source}(3,2): warning ETOM1002: Find, row 3 of 'etom-16.0', has 'tbd' for an identifier, and was left out", import.Lines);
        Assert.Contains($"{source}(4,2): warning ETOM1004: 1.9.9.9 Orphan, row 4 of 'etom-16.0', has no parent 1.9.9 in the source, and was left out", import.Lines);
        Assert.Contains("etom-16.0: 3 rows = 1 process + 0 merged into 0 of them + 2 left out (1 without a parent, row 4; 1 without a usable identifier, row 3)", import.Lines);
        Assert.Equal(["1.1 1 Domain 1.1", "1.1.1 2 Lend Books"], Processes(folder));
    }

    [Fact]
    public async Task A_bundled_release_gives_its_scale_to_an_import_of_it()
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-16.0.csv", "Process,Process Identifier,Level\nLend Books,1.1.1,2\n");

        Assert.Contains(
            "The scale is that of the bundled release 16.0: correct it in the file where the release scores otherwise.",
            (await ImportAsync(folder, source)).Exits(0).Lines);
    }

    private static Task<ToolRun> ImportAsync(TempFolder folder, string source, params string[] options) =>
        EtomTool.RunAsync(["import", "framework", source, "-o", folder["etom.csv"], "--force", .. options]);

    private static async Task<IEnumerable<string>> ImportedAsync(TempFolder folder, string source, params string[] options)
    {
        (await ImportAsync(folder, source, options)).Exits(0);
        return Processes(folder);
    }

    private static IEnumerable<string> Processes(TempFolder folder) =>
        from line in folder.Read("etom.csv").Split('\n')
        where line.Length > 0 && char.IsAsciiDigit(line[0])
        let fields = line.Split(',')
        select $"{fields[0]} {fields[1]} {fields[2]} {fields[3]}".TrimEnd();
}
