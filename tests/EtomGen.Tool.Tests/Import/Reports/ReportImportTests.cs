using System.Text.Json;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Reports;

/// <summary>What a published report says is declared; what is odd about it is reported at its line.</summary>
public class ReportImportTests
{
    private const string Head = "Company: Example Telecom Software\nProduct Title: Example Sales\nBusiness Process Framework Version: Version 12.0\n";
    private const string Marketing = "Level 2: 1.1.1.3 – Marketing Fulfillment Response [2/2]\n1.1.1.3.1 – Issue & Distribute Marketing Collaterals 5 Fully Conformant\n";

    [Fact]
    public async Task The_published_report_becomes_the_sample_but_for_its_modules()
    {
        string report = Repository.Evidence("seed/asteros-business-contact-telecom.txt");
        using var folder = new TempFolder();

        (await EtomTool.RunAsync("import", "report", report, "-o", folder["A.cs"])).Exits(0);

        string sample = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "src", "Samples", "AsterosBusinessContact", "AsterosBusinessContact.cs"),
            TestContext.Current.CancellationToken);
        Assert.Equal(Attributes(sample).Where(line => !line.StartsWith("[Module", StringComparison.Ordinal)), Attributes(folder.Read("A.cs")));
    }

    [Theory]
    [InlineData(1, "in line 1")]
    [InlineData(20, "in lines 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39")]
    [InlineData(5000, "in lines 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39 and 4980 more")]
    public async Task Text_that_is_left_out_is_told_with_its_first_lines(int count, string lines)
    {
        using var folder = new TempFolder();
        string text = $"{string.Concat(Enumerable.Repeat("Menu\n\n", count))}{Head}{Marketing}1.1.1.3.2 – Track Leads 4.5 Partially Conformant\n";

        ToolRun import = (await Import(folder, text)).Exits(0);

        Assert.Equal($"Left out: text that is neither a fact nor part of a row, {lines}", import.Lines.Last());
    }

    [Fact]
    public async Task Identifiers_stand_in_place_of_types_where_that_is_asked_for()
    {
        using var folder = new TempFolder();
        (await Import(folder, $"{Head}{Marketing}1.1.1.3.2 – Track Leads 4.5 Partially Conformant\n", "--strings", "--namespace", "Example.Reports", "--name", "Sales")).Exits(0);

        Assert.Equal(
            """
            using EtomGen;

            namespace Example.Reports;

            /// <summary>The published assessment of Example Sales by Example Telecom Software against release 12.0.</summary>
            [ConformanceAssessment(
                "12.0",
                Company = "Example Telecom Software",
                Product = "Example Sales")]

            [Score("1.1.1.3.1", 5)] // Issue & Distribute Marketing Collaterals
            [Score("1.1.1.3.2", 4.5)] // Track Leads
            public static partial class Sales;

            """.ReplaceLineEndings("\n"),
            folder.Read("A.cs"));
    }

    [Fact]
    public async Task A_stated_coverage_that_the_rows_do_not_give_is_reported()
    {
        using var folder = new TempFolder();
        ToolRun import = (await Import(folder, $"{Head}{Marketing.Replace("[2/2]", "[2/3]", StringComparison.Ordinal)}1.1.1.3.2 – Track Leads 0 not submitted\n")).Exits(1);

        Assert.Contains(
            $"{folder["report.txt"]}(4,1): warning ETOM4002: 1.1.1.3 Marketing Fulfillment Response states the coverage 2/3, and its rows and the release give 1/2",
            import.Lines);
    }

    /// <summary>Zero means not submitted; words after it are its comment, unless they are not about that: then nobody knows what the row says, and it is kept.</summary>
    [Theory]
    [InlineData("0", "[NotSubmitted(\"1.1.1.3.2\")]")]
    [InlineData("0 Not submitted for this assessment", "[NotSubmitted(\"1.1.1.3.2\", Comment = \"for this assessment\")]")]
    [InlineData(
        "0 The product does not track leads.",
        "[Unresolved(\"12.0\", \"1.1.1.3.2\", Name = \"Track Leads\", Comment = \"0 The product does not track leads.\", Reason = \"'0 The' is not a score such as 4.8\")]")]
    public async Task A_row_of_zero_keeps_the_words_after_it(string result, string row)
    {
        using var folder = new TempFolder();
        await Import(folder, $"{Head}{Marketing}1.1.1.3.2 – Track Leads {result}\n", "--strings");

        Assert.Contains(row, folder.Read("A.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odd_names_words_and_repeated_rows_are_reported_at_their_lines()
    {
        using var folder = new TempFolder();
        ToolRun import = (await Import(folder, $"{Head}{Marketing}1.1.1.3.2 – Track leads 4.5 Fully Conformant\n1.1.1.3.2 – Track Leads 3 Partially Conformant\n")).Exits(1);

        string file = folder["report.txt"];
        Assert.Equal(
            [
                $"{file}(6,1): warning ETOM4001: 1.1.1.3.2 is Track Leads in release 12.0, and 'Track leads' here: correct the name, or the identifier where "
                    + "another process is meant",
                $"{file}(6,1): warning ETOM4002: 1.1.1.3.2 Track Leads is said to be 'Fully Conformant' with a score of 4.5, which is Partially Conformant",
                $"{file}(7,1): error ETOM2008: 1.1.1.3.2 Track Leads is already in line 6, with another result: the first one was taken",
            ],
            import.Lines.Take(3));
    }

    [Fact]
    public async Task Unmentioned_processes_are_reported_by_the_rule_of_the_build()
    {
        using var folder = new TempFolder();
        ToolRun import = (await Import(folder, $"{Head}{Marketing}")).Exits(1);

        Assert.Contains(
            import.Lines,
            line => line.StartsWith($"{folder["report.txt"]}(5,1): warning ETOM2010: 1.1.1.3 Marketing Fulfillment Response is in scope", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_that_the_release_does_not_take_are_kept_as_unresolved()
    {
        using var folder = new TempFolder();
        ToolRun import = (
            await Import(
                folder,
                $"{Head}{Marketing}1.1.1.3.2 – Track Leads 5 Fully Conformant\n1.1.1.3.9 – Follow Leads 4 Partially Conformant\n"
                    + "1.1.1.4.1 – Manage Prospect 5.5 Fully Conformant\n"))
            .Exits(1);

        Assert.Contains(import.Lines, line => line.StartsWith($"{folder["report.txt"]}(7,1): error ETOM2001: Release 12.0 has no process 1.1.1.3.9", StringComparison.Ordinal));
        Assert.Contains(import.Lines, line => line.StartsWith($"{folder["report.txt"]}(8,1): error ETOM2006: Score 5.5 is outside the scale", StringComparison.Ordinal));
        Assert.Contains(
            "[Unresolved(\"12.0\", \"1.1.1.3.9\", Name = \"Follow Leads\", Score = 4, Reason = \"Release 12.0 has no process 1.1.1.3.9",
            folder.Read("A.cs"),
            StringComparison.Ordinal);
        Assert.Contains(
            "[Unresolved(\"12.0\", \"1.1.1.4.1\", Name = \"Manage Prospect\", Score = 5.5, Reason = \"Score 5.5 is outside the scale",
            folder.Read("A.cs"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stock_sentences_and_what_follows_the_rows_are_no_comments()
    {
        using var folder = new TempFolder();
        string rows =
            """
            Level 2: 1.1.1.3 – Marketing Fulfillment Response [2/2]
            1.1.1.3.1 – Issue & Distribute Marketing Collaterals 5 Fully Conformant

            The evidence for this process meets the alignment criteria of the framework.

            1.1.1.3.2 – Track Leads 4.5 Partially Conformant

            Evidence met the alignment criteria but for deviations.
            Partner leads "by hand" \ only.

            See our other pages, and have a nice day.
            """;

        (await Import(folder, Head + rows)).Exits(0);

        Assert.Equal(
            [
                "[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5)]",
                "[Score<MarketingFulfillmentResponse.TrackLeads>(4.5, Comment = \"Partner leads \\\"by hand\\\" \\\\ only.\")]",
            ],
            Attributes(folder.Read("A.cs")).Where(line => line.StartsWith("[Score", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Facts_that_are_missing_are_asked_for_and_can_be_given()
    {
        using var folder = new TempFolder();
        string rows = $"{Marketing}1.1.1.3.2 – Track Leads 5 Fully Conformant\n";

        Assert.Contains("names no framework release: give it by --release", (await Import(folder, rows)).Exits(2).Output, StringComparison.Ordinal);
        Assert.Contains("names no company: give it by --company", (await Import(folder, rows, "--release", "12.0")).Exits(2).Output, StringComparison.Ordinal);
        (await Import(folder, rows, "--release", "12.0", "--company", "C", "--product", "Selling")).Exits(0);

        // The type of a process is called so.
        Assert.Contains("public static partial class SellingDeclaration;", folder.Read("A.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_gives_a_declaration_for_each_report()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["pages"]);
        await File.WriteAllTextAsync(
            Path.Combine(folder["pages"], "one.txt"),
            $"{Head}{Marketing}1.1.1.3.2 – Track Leads 5 Fully Conformant\n",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder["pages"], "two.html"),
            $"<p>{Head.Replace("Sales", "Billing", StringComparison.Ordinal).Replace("\n", "<p>", StringComparison.Ordinal)}<p>1.1.1.3.1 – x 5<p>1.1.1.3.2 – y 4</p>",
            TestContext.Current.CancellationToken);

        using var json = JsonDocument.Parse((await EtomTool.RunAsync("import", "report", folder["pages"], "-o", folder["out"], "--json")).Exits(1).Output);

        Assert.Equal(["ExampleBilling.cs", "ExampleSales.cs"], Directory.EnumerateFiles(folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["ExampleSales", "ExampleBilling"], json.RootElement.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task What_is_not_a_report_is_refused()
    {
        using var folder = new TempFolder();
        Assert.Contains(
            "it is not a conformance report",
            (await Import(folder, "<html><body><h1>Weather</h1><p>12.5 degrees, version 3.4.5</p></body></html>")).Exits(3).Output,
            StringComparison.Ordinal);
        Assert.Contains("it is a PDF", (await Import(folder, "%PDF-1.7")).Exits(3).Output, StringComparison.Ordinal);
        Assert.Contains("it is not text", (await Import(folder, "PK\u0003\u0004\0\0")).Exits(3).Output, StringComparison.Ordinal);
        Assert.Contains("it is not a conformance report", (await Import(folder, "")).Exits(3).Output, StringComparison.Ordinal);
        Assert.Equal(["report.txt"], folder.Files);
    }

    [Fact]
    public async Task Deep_nesting_is_refused_at_once()
    {
        using var folder = new TempFolder();
        Assert.Contains(
            "nested more than 500 deep",
            (await Import(folder, $"<html>{string.Concat(Enumerable.Repeat("<div>", 1_000_000))}")).Exits(3).Output,
            StringComparison.Ordinal);
    }

    /// <summary>Elements that are closed do not count, and those that a page leaves out do: its root, its body and the bodies of tables.</summary>
    [Theory]
    [InlineData("<div><b></b>", 497, 0)]
    [InlineData("<div><b></b>", 499, 3)]
    [InlineData("<table><td>", 124, 0)]
    [InlineData("<table><td>", 125, 3)]
    public async Task Nesting_is_counted(string tags, int times, int exitCode)
    {
        using var folder = new TempFolder();
        const string Rows = "1.1.1.3.1 Issue &amp; Distribute Marketing Collaterals 5<br>1.1.1.3.2 Track Leads 5";
        string page = $"<!doctype html>{string.Concat(Enumerable.Repeat(tags, times))}{Rows}";
        (await Import(folder, page, "--company", "Acme", "--product", "Shelf", "--release", "12.0")).Exits(exitCode);
    }

    [Fact]
    public async Task Texts_of_a_report_cannot_break_out_of_the_source()
    {
        using var folder = new TempFolder();
        string rows = $"{Marketing}1.1.1.3.2 – Track Leads 4 Partially Conformant\n\nIt said \"}}] */ \u202E\u2028 x\\\n";
        (await Import(folder, Head.Replace("Example Sales", "</summary>\"); evil(\"\u2029", StringComparison.Ordinal) + rows)).Exits(0);

        string source = folder.Read("A.cs");
        Assert.DoesNotContain("\u202E", source, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2028", source, StringComparison.Ordinal);
        Assert.DoesNotContain("</summary>\")", source, StringComparison.Ordinal);
        Assert.Contains("\\\"}] */ \\u202E", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reports_of_a_release_that_is_not_known_are_kept_as_unresolved_only_when_asked_for()
    {
        using var folder = new TempFolder();
        string rows =
            $"{Head.Replace("12.0", "11.5", StringComparison.Ordinal)}Level 2: 1.1.1.3 – Marketing [2/2]\n"
                + "1.1.1.3.1 – Issue Collaterals 5 Fully Conformant\n1.1.1.3.2 – Track Leads 0\n";

        ToolRun refused = (await Import(folder, rows)).Exits(1);
        Assert.Contains("(3,1): error ETOM2013: Release 11.5 is not known (known: 12.0, ", refused.Output, StringComparison.Ordinal);
        Assert.Contains("; the nearest is 12.0): name a file of it by --framework, or keep its rows as unresolved by --unresolved", refused.Output, StringComparison.Ordinal);
        Assert.Equal(["report.txt"], folder.Files);

        (await Import(folder, rows, "--unresolved")).Exits(1);
        Assert.Equal(
            [
                "[Unresolved(\"11.5\", \"1.1.1.3.1\", Name = \"Issue Collaterals\", Score = 5, Reason = \"release 11.5 is not known\")]",
                "[Unresolved(\"11.5\", \"1.1.1.3.2\", Name = \"Track Leads\", Reason = \"release 11.5 is not known\")]",
            ],
            Attributes(folder.Read("A.cs")).Where(line => line.StartsWith("[Unresolved", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_page_with_a_scope_and_no_rows_is_a_finding_and_gives_no_file()
    {
        using var folder = new TempFolder();
        ToolRun import = (await Import(folder, $"{Head}Level 2: 1.1.1.3 – Marketing Fulfillment Response [2/2]\nLevel 2: 1.1.1.4 – Selling [7/7]\n")).Exits(1);

        Assert.Contains("(4,1): error ETOM4003: The page names 2 processes in scope and has no row with a result: nothing was imported", import.Output, StringComparison.Ordinal);
        Assert.Equal(["report.txt"], folder.Files);
    }

    [Fact]
    public async Task Words_and_scores_of_level_2_are_kept_where_the_release_assesses_it()
    {
        using var folder = new TempFolder();
        string framework = folder.Write("etom-9.0.csv", $"id,level,name\n@release,,9.0\n@assessed-levels,,2;3\n{Scale}1.1,1,Area\n1.1.1,2,Group\n1.1.1.1,3,First\n");
        string rows = $"{Head.Replace("12.0", "9.0", StringComparison.Ordinal)}Level 2: 1.1.1 – Group Partially Conformant (2)\n1.1.1.1 – First 5 Fully Conformant\n";

        (await Import(folder, rows, "--framework", framework, "--strings")).Exits(0);

        Assert.Equal(
            ["[Score(\"1.1.1\", 2)] // Group", "[Score(\"1.1.1.1\", 5)] // First"],
            Attributes(folder.Read("A.cs")).Where(line => line.StartsWith("[Score", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Identifiers_without_the_leading_number_are_those_of_the_release()
    {
        using var folder = new TempFolder();
        string framework = folder.Write(
            "etom-15.0.csv",
            $"id,level,name\n@release,,15.0\n@assessed-levels,,3\n{Scale}1.1,1,Market\n1.1.9,2,Selling\n1.1.9.1,3,Find Customers\n1.3,1,Customer\n"
                + "1.3.3,2,Order Handling\n1.3.3.1,3,Take Orders\n1.3.3.2,3,Close Orders\n");
        string rows =
            $"{Head.Replace("12.0", "15.0", StringComparison.Ordinal)}3.3 – Order Handling [2/2]\n3.3.1 – Take Orders 5\n3.3.2 – Close Orders 4.5\n"
                + "1.9 – Selling [1/1]\n1.9.1 – Find Customers 4\n";

        ToolRun import = (await Import(folder, rows, "--framework", framework, "--strings")).Exits(0);

        Assert.Equal(
            ["[Score(\"1.3.3.1\", 5)] // Take Orders", "[Score(\"1.3.3.2\", 4.5)] // Close Orders", "[Score(\"1.1.9.1\", 4)] // Find Customers"],
            Attributes(folder.Read("A.cs")).Where(line => line.StartsWith("[Score", StringComparison.Ordinal)));
        Assert.Equal(["1.3.3 Order Handling [2/2+]", "1.1.9 Selling [1/1+]"], import.Lines.Skip(2));
    }

    [Fact]
    public async Task A_column_for_the_assessed_domain_and_columns_in_another_order_are_taken_by_their_header()
    {
        using var folder = new TempFolder();
        string page =
            $"""
            <html><body><p>{Head.Replace("\n", "</p><p>", StringComparison.Ordinal)}</p><table>
            <tr><th>Assessed Domain</th><th>Score</th><th>Comments</th><th>Level 3 Process</th><th>Conformance Level</th></tr>
            <tr><td></td><td>[2/2]</td><td>5 modules</td><td>1.1.1.3 – Marketing Fulfillment Response</td><td></td></tr>
            <tr><td>Customer</td><td>5</td><td>2 modules do it</td><td>1.1.1.3.1 – Issue &amp; Distribute Marketing Collaterals</td><td>Fully Conformant</td></tr>
            <tr><td>Customer</td><td></td><td></td><td>1.1.1.3.2 – Track Leads</td><td>Partially Conformant</td></tr>
            </table></body></html>
            """;

        ToolRun import = (await EtomTool.RunAsync("import", "report", folder.Write("page.html", page), "-o", folder["A.cs"])).Exits(1);

        Assert.Equal(
            [
                "[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5, Comment = \"Assessed domain: Customer. 2 modules do it\")]",
                "[Unresolved(\"12.0\", \"1.1.1.3.2\", Name = \"Track Leads\", Comment = \"Partially Conformant. Assessed domain: Customer.\", Reason = "
                    + "\"'Partially Conformant' comes without a score\")]",
            ],
            Attributes(folder.Read("A.cs")).Where(line => line.Contains("1.3.2", StringComparison.Ordinal) || line.StartsWith("[Score", StringComparison.Ordinal)));
        Assert.Contains("1.1.1.3 Marketing Fulfillment Response [2/2]", import.Lines);
    }

    [Fact]
    public async Task One_bad_report_does_not_cost_the_others()
    {
        using var folder = new TempFolder();
        string good = $"{Head}{Marketing}1.1.1.3.2 – Track Leads 5 Fully Conformant\n";
        folder.Write("1.txt", good);
        folder.Write("2.txt", "%PDF-1.7");
        folder.Write("3.txt", good.Replace("Company", "Kompany", StringComparison.Ordinal));
        folder.Write("4.txt", good.Replace("Example Sales", "Example Leads", StringComparison.Ordinal));

        ToolRun import = (await EtomTool.RunAsync("import", "report", folder["?.txt"], "-o", folder["out"])).Exits(3);

        Assert.Equal(["ExampleLeads.cs", "ExampleSales.cs"], Directory.EnumerateFiles(folder["out"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "2.txt: error ETOM4003: The file cannot be read: it is a PDF: save its text or the web page, and import that",
                "3.txt: error ETOM4003: The file names no company: give it by --company",
            ],
            import.Lines.Take(2).Select(line => line.Replace($"{folder.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Facts_that_contradict_each_other_and_footnotes_are_told()
    {
        using var folder = new TempFolder();
        ToolRun import = (await Import(folder, $"{Head}Vendor: Another Company\n{Marketing}1.1.1.3.2 – Track Leads 4* Partially Conformant\n* Since 2014.\n")).Exits(0);

        Assert.Equal(
            [
                "(4,1): info ETOM4003: 'Another Company' was left out: line 1 states the company as 'Example Telecom Software'",
                "(8,1): info ETOM4003: The footnote '* Since 2014.' was left out: add it to the rows that bear its mark",
            ],
            import.Lines.Take(2).Select(line => line.Replace(folder["report.txt"], "", StringComparison.Ordinal)));
    }

    private const string Scale =
        "@coverage-level,,2\n@minimum,,0.1\n@maximum,,5\n@decimals,,1\n@not-submitted,,Not submitted\n@not-submitted-score,,0\n"
            + "@band,,0.1..4.9 Partially Conformant\n@band,,5..5 Fully Conformant\n";

    private static async Task<ToolRun> Import(TempFolder folder, string report, params string[] options) =>
        await EtomTool.RunAsync(["import", "report", folder.Write("report.txt", report), "-o", folder["A.cs"], .. options]);

    private static IEnumerable<string> Attributes(string source) =>
        source
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith('[') || line.Contains(" = \"", StringComparison.Ordinal) || line == "\"12.0\",");
}
