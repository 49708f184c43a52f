using System.IO.Compression;
using System.Text;
using EtomGen.Tool.Import.Frameworks;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>What is damaged, hostile or no workbook at all is refused with a clear error, soon, and without a file left behind.</summary>
[Collection(MeasuredTests.Name)]
public class HostileWorkbookTests
{
    private const string SheetStart = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private const string SheetEnd = "</sheetData></worksheet>";
    private const string Header =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Process</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Process identifier</t></is></c><c "
            + "r=\"C1\" t=\"inlineStr\"><is><t>Level</t></is></c></row>";
    private const string Row =
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Lend Books</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>1.1.1</t></is></c><c r=\"C2\"><v>2</v></c></row>";

    [Theory]
    [InlineData("encrypted.xlsx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "it is encrypted, or of the format before .xlsx")]
    [InlineData("report.xlsx", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "it is a PDF")]
    [InlineData("text.xlsx", new byte[] { 0x48, 0x69 }, "it is not a workbook")]
    [InlineData("empty.xlsx", new byte[0], "it is not a workbook")]
    [InlineData("broken.xlsx", new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, "it is not a workbook that can be read")]
    [InlineData("binary.csv", new byte[] { 0x00, 0x01, 0x02 }, "it is not text")]
    public async Task What_is_no_workbook_is_refused(string name, byte[] content, string why)
    {
        using var folder = new TempFolder();
        await IsRefused(folder, folder.Write(name, content), why);
    }

    [Fact]
    public async Task A_damaged_workbook_is_refused()
    {
        byte[] workbook = OfficialWorkbook.Create().Build();
        using var folder = new TempFolder();
        await IsRefused(folder, folder.Write("cut.xlsx", workbook[..(workbook.Length / 2)]), "it is not a workbook that can be read");
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_before_it_unpacks()
    {
        using var folder = new TempFolder();
        byte[] blank = new byte[1024 * 1024];
        await IsRefused(
            folder,
            folder.Write("bomb.xlsx", Package(sheet =>
            {
                for (int i = 0; i < 300; i++)
                {
                    sheet.Write(blank);
                }
            })),
            "unpacked it is larger than 256 MB");
    }

    [Fact]
    public async Task Columns_beyond_those_of_a_spreadsheet_are_refused()
    {
        using var folder = new TempFolder();
        await IsRefused(
            folder,
            folder.Write("wide.xlsx", Package($"{SheetStart}<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>{SheetEnd}")),
            "row 1 has more than 16384 columns");
        await IsRefused(folder, folder.Write("wide.csv", new string(',', 1_000_000)), "line 1 has more than 16384 columns");
    }

    /// <summary>The last cell of a spreadsheet is XFD1048576.</summary>
    [Theory]
    [InlineData("<row r=\"2\"><c r=\"XFD2\"><v>7</v></c></row>", null)]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"><v>7</v></c></row>", "row 2 has more than 16384 columns, which is not a list of processes")]
    [InlineData("<row r=\"1048576\"></row>", null)]
    [InlineData("<row r=\"1048577\"></row>", "it holds more than a list of processes does, by row 1048577")]
    public async Task Cells_reach_as_far_as_those_of_a_spreadsheet(string row, string? fault)
    {
        using var folder = new TempFolder();
        string source = folder.Write("far.xlsx", Package($"{SheetStart}{Header}{Row}{row}{SheetEnd}"));
        ToolRun import = await EtomTool.RunAsync("import", "framework", source, "-o", folder["etom.csv"], "--release", "1.0");
        Assert.Equal(fault is null ? "" : $"etom: {source} cannot be read: {fault}\n", import.ExitCode == 3 ? import.Error : "");
    }

    [Theory]
    [InlineData(5_000_000, 1, false)]
    [InlineData(5_000_001, 1, true)]
    [InlineData(100, 1_000_000, false)]
    [InlineData(101, 1_000_000, true)]
    public void Cells_and_their_characters_are_counted(int cells, int length, bool isRefused)
    {
        var meter = new SourceMeter("a.csv");
        string text = new('x', length == 1 ? 0 : length);
        Exception? refusal = Record.Exception(() =>
        {
            for (int i = 0; i < cells; i++)
            {
                meter.Count(1, 0, text);
            }
        });
        Assert.Equal(isRefused, refusal is ToolException);
    }

    [Theory]
    [InlineData("<c r=\"A2\" t=\"s\"><v>7</v></c>", "shared text 7 does not exist")]
    [InlineData("<c r=\"A2\" t=\"s\"><v>0</v></c>", "shared text 0 does not exist")]
    [InlineData("<c r=\"A2\" t=\"s\"><v>x</v></c>", "shared text x does not exist")]
    [InlineData("<c r=\"2\"><v>7</v></c>", "'2' is not a cell")]
    [InlineData("<c r=\"A2\"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref=\"A:B3\"/></mergeCells><sheetData><row>", "'A' is not a cell")]
    public async Task A_cell_that_is_not_one_is_named(string cell, string fault)
    {
        using var folder = new TempFolder();
        string source = folder.Write("cells.xlsx", Package($"{SheetStart}{Header}<row r=\"2\">{cell}</row>{SheetEnd}"));
        await IsRefused(folder, source, $"it is not a workbook that can be read ({fault})");
    }

    [Fact]
    public async Task Deep_nesting_does_not_exhaust_the_stack()
    {
        using var folder = new TempFolder();
        string nested = string.Concat(Enumerable.Repeat("<is>", 200_000)) + string.Concat(Enumerable.Repeat("</is>", 200_000));
        string source = folder.Write("deep.xlsx", Package($"{SheetStart}{Header}{Row}<row r=\"3\"><c r=\"A3\">{nested}</c></row>{SheetEnd}"));

        ToolRun import = await EtomTool.RunAsync("import", "framework", source, "-o", folder["etom.csv"], "--release", "1.0");

        Assert.Contains(import.ExitCode, new[] { 0, 3 });
    }

    [Fact]
    public async Task Entities_are_refused()
    {
        using var folder = new TempFolder();
        string entities = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        await IsRefused(
            folder,
            folder.Write("entities.xlsx", Package($"{entities}{SheetStart}{Header}<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&c;</v></c></row>{SheetEnd}")),
            "it is not a workbook that can be read");
    }

    [Fact]
    public async Task Formulas_are_not_computed_and_links_and_macros_not_followed()
    {
        using var folder = new TempFolder();
        string formula =
            "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>HYPERLINK(\"http://nowhere.invalid\",\"Find a Book\")</f><v>Find a Book</v></c><c r=\"B3\" "
                + "t=\"str\"><f>[1]Other!A1</f><v>1.1.1.1</v></c><c r=\"C3\"><f>1+2</f><v>3</v></c></row>";
        string source = folder.Write("eTOM 1.0.xlsm", Package($"{SheetStart}{Header}{Row}{formula}{SheetEnd}", withMacroAndLink: true));

        ToolRun import = (await EtomTool.RunAsync("import", "framework", source, "-o", folder["etom.csv"], "--json")).Exits(0);

        using var summary = System.Text.Json.JsonDocument.Parse(import.Output);
        Assert.Equal(folder.Read("etom.csv").Split('\n').Count(line => line.StartsWith("1.", StringComparison.Ordinal)), summary.RootElement.GetProperty("processes").GetInt32());
        Assert.Contains("\n1.1.1.1,3,Find a Book,", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_of_the_official_size_is_read_whole()
    {
        using var folder = new TempFolder();
        string?[][] rows =
        [
            .. Enumerable
                .Range(1, 10)
                .SelectMany(
                    i => Enumerable.Range(0, 350)
                        .Select(
                            j => (string?[])
                            [
                                $"Process {i} {j}",
                                j == 0 ? $"1.1.{i}" : $"1.1.{i}.{j}",
                                j == 0 ? "2" : "3",
                                new string('d', 400),
                                "brief",
                                "Library Domain",
                                "Assurance",
                                "1.2.3",
                                "1",
                                "Added in 25.5",
                            ])),
        ];
        string source = folder.Write("large.xlsx", OfficialWorkbook.Create(rows, []).Build());

        (await EtomTool.RunAsync("import", "framework", source, "-o", folder["etom.csv"])).Exits(0);

        Assert.Equal(3_501, File.ReadLines(folder["etom.csv"]).Count(line => line.StartsWith("1.1", StringComparison.Ordinal)));
    }

    private static async Task IsRefused(TempFolder folder, string source, string why)
    {
        long before = GC.GetTotalAllocatedBytes();
        ToolRun import = (await EtomTool.RunAsync("import", "framework", source, "-o", folder["etom.csv"], "--release", "1.0")).Exits(3);

        Assert.StartsWith($"etom: {source} cannot be read: ", import.Error, StringComparison.Ordinal);
        Assert.Contains(why, import.Error, StringComparison.Ordinal);
        Assert.Equal("", import.Output);
        Assert.DoesNotContain("etom.csv", folder.Files);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200_000_000);
    }

    private static byte[] Package(string sheet, bool withMacroAndLink = false) => Package(stream => stream.Write(Encoding.UTF8.GetBytes(sheet)), withMacroAndLink);

    /// <summary>A workbook whose one sheet is what a test writes.</summary>
    private static byte[] Package(Action<Stream> sheet, bool withMacroAndLink = false)
    {
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Packages = "http://schemas.openxmlformats.org/package/2006";
        string kind = withMacroAndLink ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        string more = withMacroAndLink
            ? $"<Relationship Id=\"r2\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>"
                + $"<Relationship Id=\"r3\" Type=\"{Office}/externalLinkPath\" Target=\"http://nowhere.invalid/other.xlsx\" TargetMode=\"External\"/>"
            : "";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                "[Content_Types].xml",
                $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" "
                    + $"ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}\"/><Override "
                    + "PartName=\"/xl/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            Add(
                "_rels/.rels",
                $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(
                "xl/workbook.xml",
                $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Processes\" "
                    + "sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add(
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"sheet1.xml\"/>{more}</Relationships>");
            if (withMacroAndLink)
            {
                Add("xl/vbaProject.bin", "no macro");
            }

            using Stream part = zip.CreateEntry("xl/sheet1.xml", CompressionLevel.Fastest).Open();
            sheet(part);

            void Add(string name, string content)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
