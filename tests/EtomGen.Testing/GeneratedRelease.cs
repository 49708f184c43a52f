using System.Globalization;
using System.Text;

namespace EtomGen.Testing;

/// <summary>A release of any size, made up of words of the trade, for tests and benchmarks: the same at every call, shaped as release 25.5 is.</summary>
/// <remarks>Seven levels below one area, with as large a share of the processes on each as the official workbook has.</remarks>
public sealed class GeneratedRelease
{
    /// <summary>The share of level 2 and each level below it, in thousandths.</summary>
    private static readonly int[] Shares = [41, 218, 504, 156, 58, 23];

    private static readonly string[] Domains = ["Market", "Product", "Customer", "Service", "Resource", "Business Partner", "Enterprise", "Sales"];
    private static readonly string[] Verbs =
        ["Manage", "Track", "Report", "Close", "Issue", "Plan", "Design", "Develop", "Analyze", "Validate", "Initiate", "Monitor", "Assess", "Allocate", "Test"];
    private static readonly string[] Kinds =
        ["Customer", "Service", "Resource", "Product", "Partner", "Network", "Billing", "Workforce", "Campaign", "Party", "Fraud", "Usage", "Capacity", "Loyalty"];
    private static readonly string[] Things =
        ["Order", "Inventory", "Problem", "Specification", "Offering", "Configuration", "Agreement", "Performance", "Test", "Catalog", "Request", "Contract", "Record"];
    private static readonly string[] Endings = ["", "", "", " & Retirement", " Support & Readiness", " (Including Self Service)", "/Feedback", " Life-cycle"];
    private static readonly string[] Verticals =
        ["Strategy Management", "Capability Management", "Business Value Development", "Operations Readiness & Support", "Fulfillment", "Assurance", "Billing"];

    private GeneratedRelease(string release, IReadOnlyList<GeneratedProcess> processes)
    {
        Release = release;
        Processes = processes;
    }

    /// <summary>The number of the release.</summary>
    public string Release { get; }

    /// <summary>The processes, each after its parent.</summary>
    public IReadOnlyList<GeneratedProcess> Processes { get; }

    /// <summary>Makes a release.</summary>
    /// <param name="count">How many processes, at least 9: an area and its eight domains.</param>
    /// <param name="release">The number of the release.</param>
    /// <param name="seed">What chance starts from; another seed gives another release.</param>
    public static GeneratedRelease Of(int count, string release = "1.0", int seed = 7)
    {
        var random = new Random(seed);
        var area = new Node(new GeneratedProcess("1", 0, "Operations", true, false, null, null, null, null));
        List<Node> above = [.. Domains.Select(domain => area.Add($"{domain} Domain", domain, null, null))];
        int left = count - 1 - above.Count;
        for (int level = 0; level < Shares.Length && left > 0; level++)
        {
            // What rounding leaves over goes to the deepest level.
            int share = level == Shares.Length - 1 ? left : Math.Min(left, Math.Max(1, (int)((long)count * Shares[level] / 1000)));
            var added = new List<Node>(share);
            for (int i = 0; i < share; i++)
            {
                Node parent = above[random.Next(above.Count)];
                added.Add(parent.Add(
                    Pick(Verbs) + " " + Pick(Kinds) + " " + Pick(Things) + Pick(Endings),
                    parent.Process.Domain,
                    parent.Process.Vertical ?? Pick(Verticals),
                    random.Next(3) == 0 ? $"1.{random.Next(1, 9)}.{random.Next(1, 30)}.{random.Next(1, 20)}" : null,
                    uid: (left - i).ToString(CultureInfo.InvariantCulture),
                    isDeleted: random.Next(100) == 0));
            }

            left -= share;
            above = added;
        }

        return new GeneratedRelease(release, [.. area.InOrder()]);

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    /// <summary>The release as a framework file in CSV.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder(Processes.Count * 100).Append("id,level,name,status,children,original,uid,domain,vertical\n");
        foreach ((string fact, string value) in Facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"@{fact},,{value},,,,,,\n");
        }

        foreach (GeneratedProcess process in Processes)
        {
            text
                .Append(CultureInfo.InvariantCulture, $"{process.Id},{process.Level},{process.Name},{(process.IsDeleted ? "deleted" : "")},")
                .Append(CultureInfo.InvariantCulture, $"{(process.HasAllChildren ? "complete" : "")},{process.Original},{process.Uid},{process.Domain},{process.Vertical}\n");
        }

        return text.ToString();
    }

    /// <summary>The release as a framework file in XML.</summary>
    public string ToXml()
    {
        var text = new StringBuilder(Processes.Count * 200)
            .Append(
                CultureInfo.InvariantCulture,
                $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<framework xmlns=\"urn:etomgen:framework:1\" release=\"{Release}\" title=\"Generated Processes\">\n")
            .Append(
                "  <conformance assessedLevels=\"3\" coverageLevel=\"2\" minimum=\"0.1\" maximum=\"5\" decimals=\"1\">\n"
                    + "    <notSubmitted score=\"0\">Not submitted</notSubmitted>\n")
            .Append("    <band from=\"0.1\" to=\"4.9\">Partially Conformant</band>\n    <band from=\"5\" to=\"5\">Fully Conformant</band>\n  </conformance>\n");
        foreach (GeneratedProcess process in Processes)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  <process id=\"{process.Id}\" level=\"{process.Level}\" name=\"{process.Name.Replace("&", "&amp;", StringComparison.Ordinal)}\"");
            Append("status", process.IsDeleted ? "deleted" : null);
            Append("children", process.HasAllChildren ? "complete" : null);
            Append("original", process.Original);
            Append("uid", process.Uid);
            Append("domain", process.Domain);
            Append("vertical", process.Vertical?.Replace("&", "&amp;", StringComparison.Ordinal));
            text.Append(" />\n");
        }

        return text.Append("</framework>\n").ToString();

        void Append(string attribute, string? value) => text.Append(value is null ? "" : $" {attribute}=\"{value}\"");
    }

    private (string Fact, string Value)[] Facts =>
    [
        ("release", Release), ("title", "Generated Processes"), ("assessed-levels", "3"), ("coverage-level", "2"), ("minimum", "0.1"), ("maximum", "5"), ("decimals", "1"),
        ("not-submitted", "Not submitted"), ("not-submitted-score", "0"), ("band", "0.1..4.9 Partially Conformant"), ("band", "5..5 Fully Conformant"),
    ];

    private sealed class Node(GeneratedProcess process)
    {
        private readonly List<Node> _children = [];

        public GeneratedProcess Process { get; } = process;

        public Node Add(string name, string? domain, string? vertical, string? original, string? uid = null, bool isDeleted = false)
        {
            var child = new Node(
                new GeneratedProcess($"{Process.Id}.{_children.Count + 1}", Process.Level + 1, name, Process.Level < 3, isDeleted, original, uid, domain, vertical));
            _children.Add(child);
            return child;
        }

        public IEnumerable<GeneratedProcess> InOrder() => _children.SelectMany(child => child.InOrder()).Prepend(Process);
    }
}

/// <summary>A process of a generated release.</summary>
public sealed record GeneratedProcess(string Id, int Level, string Name, bool HasAllChildren, bool IsDeleted, string? Original, string? Uid, string? Domain, string? Vertical);
