namespace EtomGen.FrameworkData;

/// <summary>A release that EtomGen bundles: which lists its file is made from, and what the file says of itself.</summary>
/// <param name="Number">The release.</param>
/// <param name="Extension">The format of its file.</param>
/// <param name="Lists">The lists in the folder of evidence; what an earlier one says wins.</param>
/// <param name="Sources">Where the rows come from, and what the words of the column evidence mean.</param>
/// <param name="Scale">Where the scale comes from.</param>
internal sealed record BundledRelease(string Number, string Extension, string[] Lists, string Sources, string Scale)
{
    private const string Studio =
        "Rows come from the list of the release's processes that hvaughanattmforum/Component-Specification-Studio (Apache-2.0) publishes as data of its picker.";

    private const string Viewer = "Rows come from the list of the release's processes in nojaja/FrameworxDiagramViewer (MIT).";

    private const string Exports = "public browsable exports of the model and public process pages";

    private const string ListWords = "Values of evidence: 'listed' is listed there; 'public' is level 1, which follows from the domains that the list names.";

    private const string ExportWords =
        "Values of evidence: 'listed' was seen on a public page of this release; 'public' is generally known structure; 'carried' is an ancestor "
            + "named as in the neighbouring release. "
        + "Processes with an ancestor that is not publicly known are left out.";

    private const string Assumed =
        "No public report of this release shows how scores are given: the scale of 16.0 is assumed, and the word and number for a process that was "
            + "not submitted follow the practice of 12.0.";

    public static IReadOnlyList<BundledRelease> All { get; } =
    [
        new(
            "12.0",
            ".xml",
            ["etom-12.0.csv", "etom-12.0-derived-candidates.csv"],
            "Rows come from published conformance reports and public process pages. Values of evidence: 'report' is listed in a published conformance "
                + "report of this release; 'public' is generally known structure; "
            + "'derived' means that a later public listing gives this identifier as the original one of a process, so its name may have changed since. "
            + "Levels 0 to 2 are whole, except for level 2 of Enterprise Management. "
            + "The groups marked complete follow the coverage figures of a published report; the known count of 1.1.1.1 is taken from public material too.",
            "Scale: published reports of this release score level 3 with one decimal and show coverage on level 2; 5 is Fully Conformant, scores seen "
                + "below 5 are Partially Conformant, "
            + "and 0 means that a process was not submitted. The lowest score of a submitted process has not been seen in public; 0.1 is assumed.")
        {
            Counts = new Dictionary<string, string> { ["1.1.1.1"] = "14" },
        },
        new(
            "16.0",
            ".csv",
            ["etom-16.0.csv"],
            $"Rows come from {Exports}. {ExportWords} The known count of 1.3.1 is taken from public material.",
            "Scale: public reports of this release show scores with one decimal. The rest follows 12.0, and the word and number for a process that was "
                + "not submitted are assumed to be the same as there. "
            + "The lowest score of a submitted process has not been seen in public; 0.1 is assumed.")
        {
            Counts = new Dictionary<string, string> { ["1.3.1"] = "11" },
        },
        new("19.0", ".csv", ["etom-19.0.csv"], $"Rows come from {Exports}. {ExportWords}", Assumed),
        new(
            "21.0",
            ".csv",
            ["etom-21.0-published.csv"],
            $"{Viewer} {ListWords} Of those listed, 'preliminary' and 'not fully developed' have that status in the list, and 'unclear' has the status 4, "
                + "which the list does not explain.",
            Assumed)
        {
            IsWhole = true,
        },
        Whole("23.0", $"{Studio} Its document calls the release 23.0.1."),
        Whole("23.5", Studio),
        Whole("24.0", $"{Studio} Original identifiers, uids and histories come from {Exports}.", "etom-24.0.csv"),
        Whole("24.5", Studio),
        Whole("25.0", Studio),
        Whole("25.5", Studio),
        Whole("26.0", Studio),
    ];

    /// <summary>Whether the lists name every process of the release.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The known counts of children that the lists do not name completely.</summary>
    public IReadOnlyDictionary<string, string> Counts { get; private init; } = new Dictionary<string, string>();

    public string Notice =>
        "The Business Process Framework (eTOM) and the names in it belong to TM Forum. Copyright © TM Forum 2026. All Rights Reserved. "
        + $"This file holds identifiers and names from public listings only and is incomplete{(IsWhole ? ": it has no descriptions" : "")}; "
        + "the full framework (GB921) is available from TM Forum to its members. TM Forum's notice is reproduced in full in the NOTICE file of EtomGen.";

    private static BundledRelease Whole(string number, string sources, params string[] more) =>
        new(number, ".csv", [$"etom-{number}-published.csv", .. more], $"{sources} {ListWords}", Assumed) { IsWhole = true };
}
