using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>A workbook of the official structure becomes the framework file that it means.</summary>
public class OfficialWorkbookTests
{
    private static readonly string[] Expected =
    [
        "1.1,1,Library Domain,,complete,,,Library Domain,,,,",
        "1.1.1,2,Lend Books,,complete,1.2.1.1,263,Library Domain,Operations Readiness & Support,25.5A,,",
        "1.1.1.1,3,Find a Book,,complete,,297,Library Domain,Operations Readiness & Support,,,",
        "1.1.1.1.1,4,Search the Catalogue,,complete,,1485,Library Domain,Operations Readiness & Support,15.5M,,",
        "1.1.1.2,3,Repair Books,deleted,,,301,Library Domain,Assurance,25.0D,,",
        "1.1.1.3,3,Bind Books,deleted,,,302,Library Domain,Assurance,25.0D,,",
        "1.1.1.3.1,4,Glue Books,deleted,,,303,Library Domain,Assurance,25.0D,,",
        "1.1.1.4,3,Press Books,deleted,,,304,Library Domain,Assurance,25.0D,,",
        "1.1.1.9,3,Sort Books,deleted,,,306,Library Domain,Assurance,25.0D,,",
        "1.1.2,2,Return Books,,complete,,264,Library Domain,Assurance; Fulfillment,,,",
        "1.1.12,2,Buy Books,,complete,1.1.1.22.10,1750,Library Domain,Assurance,15.5A,,",
        "1.1.12.1,3,Delete Product Configuration Object,,complete,1.2.4.1.1,1751,Library Domain,Assurance,,,",
        "1.7,1,Enterprise Domain,,complete,,,Enterprise Domain,,,,",
        "1.7.1,2,Keep Accounts,,complete,,900,Enterprise Domain,,,,",
        "1.12,1,Sales Domain,,complete,,,Sales Domain,,,,",
        "1.12.9,2,Sell Books,,complete,1.1.9,950,Library Domain; Sales Domain,Fulfillment,,,",
        "1.12.9.2,3,Make an Offer,,complete,,951,Library Domain,Fulfillment,,,",
    ];

    [Fact]
    public async Task It_becomes_the_processes_that_it_means()
    {
        using var folder = new TempFolder();
        string workbook = folder.Write("GB921 Processes.xlsx", OfficialWorkbook.Create().Build());

        await Import(workbook, folder["etom.csv"]);

        Assert.Equal(Expected, Processes(folder.Read("etom.csv")));
        Assert.Contains("@release,,25.5,", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_out_has_no_fault_by_the_rules_of_the_build()
    {
        using var folder = new TempFolder();
        await Import(folder.Write("GB921.xlsx", OfficialWorkbook.Create().Build()), folder["etom.csv"]);

        ToolRun check = (await EtomTool.RunAsync("check", folder["etom.csv"])).Exits(0);

        Assert.Equal("", check.Output);
    }

    [Fact]
    public async Task The_summary_says_what_became_of_every_row()
    {
        using var folder = new TempFolder();
        ToolRun import = await Import(folder.Write("GB921.xlsx", OfficialWorkbook.Create().Build()), folder["etom.csv"]);

        Assert.Equal(
            [
                "eTOM25,5: 11 rows = 9 processes + 2 merged into 2 of them + 0 left out",
                "eTOM Deleted: 9 rows = 5 processes + 0 merged into 0 of them + 4 left out (1 whose identifier a live process has, row 8; 1 whose level contradicts "
                    + "the place of their identifier, which is of an older numbering, row 9; 1 without a parent, row 10; 1 without a usable identifier, row 6)",
                "Added: 3 processes of level 1, which the source has as domains only: 1.1 Library Domain, 1.7 Enterprise Domain, 1.12 Sales Domain",
                "Names of a vertical group that differ from another in case only, and read as that: 1",
                "Names with no-break spaces, which read as spaces: 2",
                "Original identifiers left out, being placeholders or doubtful: 4",
                "Original identifiers taken from among other words: 2",
                "Release 25.5: 17 processes, 5 of them deleted; 3 of level 1, 5 of level 2, 7 of level 3, 2 of level 4",
                "Every list of children counts as complete.",
                "The scale is that of the bundled release 25.5: correct it in the file where the release scores otherwise.",
            ],
            import.Lines);
    }

    [Fact]
    public async Task To_xml_and_back_gives_the_same_bytes()
    {
        using var folder = new TempFolder();
        string workbook = folder.Write("GB921.xlsx", OfficialWorkbook.Create().Build());
        await Import(workbook, folder["etom.csv"]);
        await Import(workbook, folder["etom.xml"]);

        (await EtomTool.RunAsync("convert", folder["etom.xml"], "-o", folder["again.csv"])).Exits(0);
        (await EtomTool.RunAsync("convert", folder["etom.csv"], "-o", folder["again.xml"])).Exits(0);

        Assert.Equal(folder.Read("etom.csv"), folder.Read("again.csv"));
        Assert.Equal(folder.Read("etom.xml"), folder.Read("again.xml"));
    }

    [Fact]
    public async Task Descriptions_come_along_where_they_are_asked_for_only()
    {
        using var folder = new TempFolder();
        string workbook = folder.Write("GB921.xlsx", OfficialWorkbook.Create().Build());
        await Import(workbook, folder["without.xml"]);
        await Import(workbook, folder["with.xml"], "--descriptions");

        Assert.DoesNotContain("lending", folder.Read("without.xml"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("description=\"Lending. All about lending.\"", folder.Read("with.xml"), StringComparison.Ordinal);
        (await EtomTool.RunAsync("check", folder["with.xml"])).Exits(0);
    }

    [Fact]
    public async Task The_facts_of_release_25_5_are_counted_right()
    {
        string facts = Repository.Evidence("evidence/gb921-25.5-facts.csv");
        using var folder = new TempFolder();

        ToolRun import = await Import(facts, folder["etom.csv"], "--complete");
        await Import(facts, folder["etom.xml"], "--complete");

        Assert.Equal(
            [
                "gb921-25.5-facts: 3167 rows = 2893 processes + 274 merged into 161 of them + 0 left out",
                "Added: 8 processes of level 1, which the source has as domains only: 1.1 Market Domain, 1.2 Product Domain, 1.3 Customer Domain, 1.4 "
                    + "Service Domain, 1.5 Resource Domain, 1.6 Business Partner Domain, 1.7 Enterprise Domain, 1.12 Sales Domain",
                "Names of a vertical group that differ from another in case only, and read as that: 9",
                "Names with no-break spaces, which read as spaces: 31",
                "Original identifiers left out, being placeholders or doubtful: 17",
                "Original identifiers taken from among other words: 2",
                "Release 25.5: 2901 processes, 0 of them deleted; 8 of level 1, 120 of level 2, 630 of level 3, 1459 of level 4, 450 of level 5, 167 of level 6, 67 of level 7",
                "Every list of children counts as complete.",
                "The scale is that of the bundled release 25.5: correct it in the file where the release scores otherwise.",
            ],
            import.Lines);
        (await EtomTool.RunAsync("convert", folder["etom.xml"], "-o", folder["again.csv"])).Exits(0);
        Assert.Equal(folder.Read("etom.csv"), folder.Read("again.csv"));
    }

    private static async Task<ToolRun> Import(string source, string target, params string[] options) =>
        (await EtomTool.RunAsync(["import", "framework", source, "-o", target, .. options])).Exits(0);

    private static IEnumerable<string> Processes(string csv) => csv.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]));
}
