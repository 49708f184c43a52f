namespace EtomGen.Tool.Tests.Harness;

/// <summary>A small workbook of the official structure, with every quirk that the official one of release 25.5 has; its processes are made up.</summary>
internal static class OfficialWorkbook
{
    public const string Live = "eTOM25,5";
    public const string Deleted = "eTOM Deleted";
    public const string Unused = "(This Process ID has been deliberately unused!)";

    public static readonly string[] LiveHeader =
        ["Process", "Process identifier", "Level", "Extended Description", "Brief description", "Domain", "Vertical Group", "Original Process Identifier", "UID", "Issue"];

    public static readonly string[] DeletedHeader =
    [
        "Process", "UID", "Domain", "Vertical Group", "CLASSGUID", "CLASSTYPE", "Level", "Original Process Identifier", "Process identifier",
        "Parent Process Identifier", "Parent", "Maturity Level",
        "Framework Status", "extended Description", "brief description", "Issue",
    ];

    public static readonly string?[][] LiveRows =
    [
        ["Lend\u00A0Books", "1.1.1", "2", "All about lending.", "Lending.", "Library Domain", "Operations Readiness & Support", "1.2.1.1", "263", "Added in 25.5"],
        ["Find a Book", "1.1.1.1", "3", null, null, "Library Domain", "operations Readiness & Support", "X.X.X.X.X", "297", null],
        [
            "Search the\u00A0Catalogue",
            "1.1.1.1.1",
            "4",
            null,
            null,
            "Library Domain",
            "Operations Readiness & Support",
            "N/A New Process",
            "1485",
            "Business Process Framework 15.5 Modification",
        ],
        ["Buy Books", "1.1.12", "2", null, null, "Library Domain", "Assurance", "1.1.1.22.10 (then 1.3.1.5)", "1750", "Business Process Framework 15.5 Addtion"],
        ["Delete Product Configuration Object", "1.1.12.1", "3", null, null, "Library Domain", "Assurance", "1.1.1.21.8.1 was 1.2.4.1.1", "1751", null],

        // In two rows, which differ in vertical group.
        ["Return Books", "1.1.2", "2", null, null, "Library Domain", "Fulfillment", "new", "264", null],
        ["Return Books", "1.1.2", "2", null, null, "Library Domain", "Assurance", null, "264", null],
        ["Keep Accounts", "1.7.1", "2", null, null, "Enterprise Domain", null, "4003", "900", null],

        // Listed under another domain for the most part, as the processes of the Sales domain are.
        ["Sell Books", "1.12.9", "2", null, null, "Library Domain", "Fulfillment", "1.1.9", "950", null],
        ["Sell Books", "1.12.9", "2", null, null, "Sales Domain", "Fulfillment", "1.1.9", "950", null],
        ["Make an Offer", "1.12.9.2", "3", null, null, "Library Domain", "Fulfillment", null, "951", null],
    ];

    public static readonly string?[][] DeletedRows =
    [
        DeletedRow("Repair Books (Deleted)", "1.1.1.2", "3", "301"),
        DeletedRow("Bind Books [DELETED]", "1.1.1.3", "3", "302"),
        DeletedRow("Glue Books ( Deleted)", "1.1.1.3.1", "4", "303"),
        DeletedRow("Press Books", "1.1.1.4", "3", "304"),
        DeletedRow("Stamp Books (deleted)", Unused, "3", "305"),
        DeletedRow("Sort Books [Deleted]", $"1.1.1.9 {Unused}", "3", "306"),

        // The identifier is another process's now.
        DeletedRow("Take Books Back (Deleted)", "1.1.2", "2", "307"),

        // Of an older numbering, in which this length was that of level 4.
        DeletedRow("Dust Books (Deleted)", "1.1.2.5", "4", "308"),
        DeletedRow("Count Books (Deleted)", "1.9.9.9", "3", "309"),
    ];

    public static WorkbookBuilder Create() => Create(LiveRows, DeletedRows);

    public static WorkbookBuilder Create(string?[][] live, string?[][] deleted) => new WorkbookBuilder()
        .EmptySheet("Document Title", 1_000)
        .Sheet("Document Notice", ["Made up for tests"])
        .Sheet("Document Overview", ["See the next sheets"])
        .Sheet(Live, [LiveHeader, .. live])
        .Sheet(Deleted, [DeletedHeader, .. deleted]);

    private static string?[] DeletedRow(string name, string id, string level, string uid) =>
        [name, uid, "Library Domain", "Assurance", "{1}", "Process", level, null, id, null, null, "4", "Released", null, null, "Deleted in 25.0"];
}
