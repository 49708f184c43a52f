using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Reports;

/// <summary>Reports are laid out in many ways and say the same.</summary>
public class LayoutTests
{
    private const string Facts = "Company: Example Telecom Software\nProduct Title: Example Sales\nBusiness Process Framework Version: Version 12.0\n";

    private static readonly string[] Expected =
    [
        "[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5)]",
        "[Score<MarketingFulfillmentResponse.TrackLeads>(4.8)]",
        "[Score<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>(4)]",
        "[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>]",
        "[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerDebtCollection>]",
    ];

    public static TheoryData<string> Layouts =>
    [
        // As in releases 12.0 and 12.5, a result behind each name.
        """
        Level 2: 1.1.1.3 – Marketing Fulfillment Response [2/2]
        1.1.1.3.1 – Issue & Distribute Marketing Collaterals 5 Fully Conformant
        1.1.1.3.2 – Track Leads 4.8 Partially Conformant
        Level 2: 1.1.1.11 – Bill Payments & Receivables Management [1/3]
        1.1.1.11.1 – Manage Customer Billing 4 Partially Conformant
        1.1.1.11.2 – Manage Customer Payments 0 This process was not submitted for assessment.
        1.1.1.11.3 – Manage Customer Debt Collection 0 This process was not submitted for assessment.
        """,

        // Cells separated by bars, "Scope", hyphens, a level above that is not assessed, words in place of numbers.
        """
        | Level 1: 1.1.1 - Customer Relationship Management | [Not assessed] |
        | 1.1.1.3 - Marketing Fulfillment Response | Scope [2/2] |
        | 1.1.1.3.1 - Issue & Distribute Marketing Collaterals | 5.0 | Fully Conformant | |
        | 1.1.1.3.2 - Track Leads | 4,8 | Partially Conformant |
        | 1.1.1.11 - Bill Payments & Receivables Management | Scope [1/3] |
        | 1.1.1.11.1 | Manage Customer Billing | 4 | Partially Conformant |
        | 1.1.1.11.2 | Manage Customer Payments | N/A | Not in scope |
        | 1.1.1.11.3 | Manage Customer Debt Collection | [Not assessed] |
        """,

        // Every cell in a line of its own, as text copied from a page.
        """
        1.1.1.3: Marketing Fulfillment Response
        [2/2]
        1.1.1.3.1 – Issue & Distribute
        Marketing Collaterals
        5
        Fully Conformant
        1.1.1.3.2 – Track Leads

        4.8

        Partially Conformant
        1.1.1.11 — Bill Payments & Receivables Management Scope: 1/3
        1.1.1.11.1 — Manage Customer Billing
        Partially Conformant (4)
        1.1.1.11.2 — Manage Customer Payments
        N/A
        1.1.1.11.3 — Manage Customer Debt Collection
        Not submitted
        """,
    ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task A_layout_gives_the_rows(string layout)
    {
        using var folder = new TempFolder();
        ToolRun import = (await EtomTool.RunAsync("import", "report", folder.Write("report.txt", Facts + layout), "-o", folder["A.cs"])).Exits(0);

        Assert.Equal(Expected, Rows(folder.Read("A.cs")));
        Assert.Equal(["1.1.1.3 Marketing Fulfillment Response [2/2]", "1.1.1.11 Bill Payments & Receivables Management [1/3]"], import.Lines.Skip(2));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task The_lines_as_a_web_page_give_the_rows(string layout)
    {
        using var folder = new TempFolder();
        string body = string.Concat((Facts + layout).Split('\n').Select(line => $"<div><b>{System.Net.WebUtility.HtmlEncode(line.Trim())}</b></div>\n"));

        (
            await EtomTool.RunAsync(
                "import",
                "report",
                folder.Write(
                    "report.html",
                    $"<!DOCTYPE html><html><head><title>1.1.1.3.1 – No row 5</title><script>1.1.1.3.1 – No row 3</script></head><body>{body}</body></html>"),
                "-o",
                folder["A.cs"]))
            .Exits(0);

        Assert.Equal(Expected, Rows(folder.Read("A.cs")));
    }

    [Fact]
    public async Task A_table_within_a_table_of_a_web_page_gives_rows_facts_and_the_link()
    {
        using var folder = new TempFolder();
        string page = folder.Write("page.html", """
            <html><body><table><tr><td>
            <table>
            <tr><td>Assessment Completion Date:</td><td>31 May 2013</td></tr>
            <tr><td><strong>Product Title:</strong></td><td>Example&nbsp;Sales</td></tr>
            <tr><td>Company:</td><td>Example <i>Telecom</i> Software</td></tr>
            <tr><td>eTOM Release</td><td>12</td></tr>
            <tr><td>Detailed Certification Report:</td><td><a href="https://example.org/report.pdf">Detailed Certification Report</a></td></tr>
            </table>
            <table>
            <tr><th>Level 3 Process</th><th>L3 Process Score</th><th>Comments</th></tr>
            <tr><td>1.1.1.3 &#8211; Marketing Fulfillment Response</td><td>[2/2]</td><td></td></tr>
            <tr><td><p>1.1.1.3.1 &ndash; Issue &amp; Distribute<br>Marketing Collaterals</p></td>
                <td><p>5</p></td><td><p>Fully Conformant</p><p>Supporting evidence met the alignment criteria.</p></td></tr>
            <tr><td>1.1.1.3.2 &ndash; Track Leads</td><td>4.8</td><td>Partially Conformant<br><br>Leads of partners are tracked by hand. See Mapping Table for more.</td></tr>
            </table></td></tr></table><p>Disclaimer: 1.1.1.9 says nothing.</p></body></html>
            """);

        (await EtomTool.RunAsync("import", "report", page, "-o", folder["A.cs"])).Exits(0);

        string source = folder.Read("A.cs");
        Assert.Equal([Expected[0], "[Score<MarketingFulfillmentResponse.TrackLeads>(4.8, Comment = \"Leads of partners are tracked by hand.\")]"], Rows(source));
        Assert.Contains(
            "Company = \"Example Telecom Software\",\n    Product = \"Example Sales\",\n    CompletedOn = \"2013-05-31\",\n    ReportUrl = \"https://example.org/report.pdf\")]",
            source,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_decimals_and_names_that_end_in_numbers_are_read_right()
    {
        using var folder = new TempFolder();
        string framework = folder.Write(
            "etom-14.0.csv",
            "id,level,name\n@release,,14.0\n@assessed-levels,,3\n@coverage-level,,2\n@minimum,,0.01\n@maximum,,5\n@decimals,,2\n"
                + "@not-submitted,,\"N/A, not in scope\"\n@band,,0.01..4.99 Partially Conformant\n@band,,5..5 Fully Conformant\n1.1,1,Area\n1.1.1,2,Group\n"
                + "1.1.1.1,3,Run Phase 2\n1.1.1.2,3,Go 24/7\n");
        string report = folder.Write(
            "report.txt",
            "Company: A\nProduct: B\nBusiness Process Framework Version: 14.0\n1.1.1 – Group [1/2]\n1.1.1.1 – Run Phase 2 4.72 Partially Conformant\n"
                + "1.1.1.2 – Go 24/7 N/A, Not in scope\n");

        (await EtomTool.RunAsync("import", "report", report, "-o", folder["A.cs"], "--framework", framework)).Exits(0);

        Assert.Equal(["[Score<Group.RunPhase2>(4.72)]", "[NotSubmitted<Group.Go247>]"], Rows(folder.Read("A.cs")));
    }

    private static IEnumerable<string> Rows(string source) =>
        source.Split('\n').Where(line => line.StartsWith("[Score", StringComparison.Ordinal) || line.StartsWith("[NotSubmitted", StringComparison.Ordinal));
}
