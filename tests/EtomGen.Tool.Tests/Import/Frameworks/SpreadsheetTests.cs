using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>What spreadsheets do to lists of processes.</summary>
public class SpreadsheetTests
{
    private static readonly string[] Header = ["Process", "Process identifier", "Level", "Vertical Group", "Description"];

    [Fact]
    public async Task A_blank_row_is_nothing()
    {
        using var folder = new TempFolder();
        ToolRun import = await ImportAsync(folder, Book().Sheet("eTOM25,5", Header, ["Lend", "1.1.1", "2"], [" ", "\u00A0", "\t"], ["Find", "1.1.1.1", "3"]), 0);
        Assert.Equal("eTOM25,5: 2 rows = 2 processes + 0 merged into 0 of them + 0 left out", import.Lines.First());
    }

    [Theory]
    [InlineData(0, "is of level 3, and its identifier has no parent, and was left out")]
    [InlineData(1, "has '36892 (a date)' for an identifier, and was left out")]
    [InlineData(2, "has '36892 (a date)' for an identifier, and was left out")]
    [InlineData(3, "is of level 3, and its identifier has no parent, and was left out")]
    public async Task An_identifier_that_a_spreadsheet_made_a_date_of_is_called_one(int format, string finding)
    {
        using var folder = new TempFolder();
        ToolRun import = await ImportAsync(folder, Book().Sheet("eTOM25,5", Header, ["Lend", "1.1.1", "2"], ["Find", WorkbookBuilder.Number(36_892, format), "3"]), 1);
        Assert.Contains(finding, import.Output, StringComparison.Ordinal);
        Assert.Contains("Every list of children counts as complete except that of 1.1.1: rows below were left out.", import.Lines);
    }

    [Theory]
    [InlineData("7", null)]
    [InlineData(null, "7")]
    public async Task What_only_one_of_two_rows_for_a_process_says_is_kept(string? first, string? second)
    {
        using var folder = new TempFolder();
        await ImportAsync(
            folder,
            Book()
                .Sheet(
                    "eTOM25,5",
                    ["Process", "Process identifier", "Level", "uid"],
                    ["Lend", "1.1.1", "2", "1"],
                    ["Find", "1.1.1.1", "3", first],
                    ["Find", "1.1.1.1", "3", second]),
            0);
        Assert.Contains("\n1.1.1.1,3,Find,,complete,,7,", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_may_be_a_number()
    {
        using var folder = new TempFolder();
        await ImportAsync(folder, Book().Sheet("eTOM25,5", Header, ["Lend", "1.1.1", WorkbookBuilder.Number(2, 0)], ["Find", "1.1.1.1", WorkbookBuilder.Number(3, 3)]), 0);
        Assert.Contains("\n1.1.1.1,3,Find,", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_that_are_merged_from_top_to_bottom_have_their_value_in_each_row()
    {
        using var folder = new TempFolder();
        WorkbookBuilder book = Book()
            .Sheet(
                "eTOM25,5",
                Header,
                ["Lend", "1.1.1", "2", "Assurance"],
                [null, null, null, "Fulfillment"],
                ["Find", "1.1.1.1", "3", "Assurance"],
                ["Seek", "1.1.1.2", "3", null])
            .Merge("A2:A3")
            .Merge("B2:B3")
            .Merge("C2:C3")
            .Merge("D4:D5")
            .Merge("D6:D1048576")
            .Merge("D1:E1");

        ToolRun import = await ImportAsync(folder, book, 0);

        Assert.Equal("eTOM25,5: 4 rows = 3 processes + 1 merged into 1 of them + 0 left out", import.Lines.First());
        Assert.Equal(
            ["1.1.1,2,Lend,,complete,,,,Assurance; Fulfillment,,,", "1.1.1.1,3,Find,,complete,,,,Assurance,,,", "1.1.1.2,3,Seek,,complete,,,,Assurance,,,"],
            folder.Read("etom.csv").Split('\n').Where(line => line.StartsWith("1.1.1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Characters_that_were_lost_before_are_text_and_are_noted_once()
    {
        using var folder = new TempFolder();
        WorkbookBuilder book = Book().Sheet("eTOM25,5", Header, ["Lend", "1.1.1", "2", null, "The library\uFFFDs books"], ["Find", "1.1.1.1", "3", null, "It\uFFFDs there"]);

        ToolRun import = await ImportAsync(folder, book, 0, "--descriptions");

        Assert.Contains("Processes with U+FFFD, which replaces characters that were lost before, taken as they are: 2", import.Lines);
        Assert.Contains("The library\uFFFDs books", folder.Read("etom.csv"), StringComparison.Ordinal);
        string remark = Assert.Single((await EtomTool.RunAsync("check", folder["etom.csv"])).Exits(0).Lines);
        Assert.Contains("info ETOM1001: The file has U+FFFD", remark, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("etom-25.5.txt", "Process\tProcess identifier\tLevel\nLend\t1.1.1\t2\n")]
    [InlineData("etom-25.5.TSV", "Process\tProcess identifier\tLevel\nLend\t1.1.1\t2\n")]
    [InlineData("etom-25.5.csv", "sep=;\r\nProcess;Process identifier;Level\r\nLend;1.1.1;2\r\n")]
    [InlineData("etom-25.5.csv", "SEP=\t\nProcess\tProcess identifier\tLevel\nLend\t1.1.1\t2\n")]
    [InlineData("etom-25.5.csv", "sep=,\nProcess,Process identifier,Level\nLend,1.1.1,2\n")]
    public async Task Every_text_table_of_spreadsheets_is_read(string name, string text)
    {
        using var folder = new TempFolder();
        (await EtomTool.RunAsync("import", "framework", folder.Write(name, text), "-o", folder["out.csv"])).Exits(0);
        Assert.Contains("\n1.1.1,2,Lend", folder.Read("out.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_at_the_line_of_its_row_also_below_a_text_of_several_lines()
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-25.5.csv", "sep=,\r\n\r\nProcess,Process identifier,Level\r\n\"Lend\r\nBooks\",1.1.1,2\r\nFind,x,3\r\n");

        ToolRun import = (await EtomTool.RunAsync("import", "framework", source, "-o", folder["out.csv"])).Exits(1);

        Assert.StartsWith($"{source}(6,2): warning ETOM1002: Find, row 5 of 'etom-25.5', has 'x' for an identifier", import.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Created in 25.5", "25.5A")]
    [InlineData("Business Process Framework 15.5 Creation", "15.5A")]
    [InlineData("Created for Release 24.0; Modified in 25.5", "24.0A;25.5M")]
    public async Task A_process_that_was_created_was_added(string note, string history)
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-25.5.csv", $"Process,Process identifier,Level,Issue\nLend,1.1.1,2,{note}\n");
        (await EtomTool.RunAsync("import", "framework", source, "-o", folder["out.csv"])).Exits(0);
        Assert.Contains($"\n1.1.1,2,Lend,,,,,,,{history},,\n", folder.Read("out.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_names_no_change_is_counted()
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-25.5.csv", "Process,Process identifier,Level,Issue\nLend,1.1.1,2,See 25.5\n");
        ToolRun import = (await EtomTool.RunAsync("import", "framework", source, "-o", folder["out.csv"])).Exits(0);
        Assert.Contains("Notes on changes left out, which name no change in a release: 1", import.Lines);
    }

    private static WorkbookBuilder Book() => new();

    private static async Task<ToolRun> ImportAsync(TempFolder folder, WorkbookBuilder book, int exitCode, params string[] options) =>
        (await EtomTool.RunAsync(["import", "framework", folder.Write("book.xlsx", book.Build()), "-o", folder["etom.csv"], .. options])).Exits(exitCode);
}
