using System.Text;

namespace EtomGen.Testing;

/// <summary>The facts of the official workbook of release 25.5 as a framework file; a test is skipped where the licensed facts are absent.</summary>
public static class WorkbookFacts
{
    /// <summary>The file of the facts, in the folder next to the repository.</summary>
    public const string Source = "evidence/gb921-25.5-facts.csv";

    private const string ReleaseFacts =
        """
        id,level,name,original,uid,domain,vertical
        @release,,25.5
        @title,,Business Process Framework (eTOM)
        @assessed-levels,,3
        @coverage-level,,2
        @minimum,,0.1
        @maximum,,5
        @decimals,,1
        @not-submitted,,Not submitted
        @not-submitted-score,,0
        @band,,0.1..4.9 Partially Conformant
        @band,,5..5 Fully Conformant
        """;

    /// <summary>The text of the framework file, in CSV. The workbook lists no domains, so they are made of its column and the identifiers' second number.</summary>
    public static string ToCsv()
    {
        string[][] records = [.. CsvRows.Read(File.ReadAllText(Repository.Evidence(Source)))];
        Func<string[], string> process = Column(records[0], "Process"), id = Column(records[0], "Process identifier"), level = Column(records[0], "Level"),
            original = Column(
                records[0],
                "Original Process Identifier"), uid = Column(records[0], "UID"), domain = Column(records[0], "Domain"), vertical = Column(records[0], "Vertical Group");
        string[][] rows = records[1..];

        var text = new StringBuilder(ReleaseFacts).Append('\n');
        foreach ((string segment, string name) in Domains(rows.Select(row => (SegmentOf(id(row)), domain(row)))))
        {
            Append(text, segment, "1", name, "", "", name, "");
        }

        foreach (string[] row in rows)
        {
            string known = ProcessIdentifier.TryParse(original(row), out ProcessIdentifier identifier) ? identifier.Value : "";
            Append(text, id(row), level(row), process(row), known, uid(row), domain(row), vertical(row));
        }

        return text.ToString();
    }

    private static Func<string[], string> Column(string[] header, string name)
    {
        int column = Array.IndexOf(header, name);
        return row => row[column];
    }

    private static string SegmentOf(string id) => string.Join('.', id.Split('.').Take(2));

    /// <summary>Each segment's domain: of segments that list the same domain, the one with the most rows bears it.</summary>
    private static IEnumerable<(string Segment, string Domain)> Domains(IEnumerable<(string Segment, string Domain)> rows)
    {
        var segments = new HashSet<string>();
        var domains = new HashSet<string>();
        foreach ((string segment, string domain) in rows.CountBy(row => row).OrderByDescending(count => count.Value).Select(count => count.Key))
        {
            if (!segments.Contains(segment) && domains.Add(domain))
            {
                segments.Add(segment);
                yield return (segment, domain);
            }
        }
    }

    private static void Append(StringBuilder text, params string[] fields) =>
        text.AppendJoin(',', fields.Select(field => $"\"{field.Replace("\"", "\"\"")}\"")).Append('\n');
}
