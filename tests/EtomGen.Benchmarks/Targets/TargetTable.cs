using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;

namespace EtomGen.Benchmarks.Targets;

/// <summary>The generated table of src/Docs/performance-measurements.md.</summary>
internal static class TargetTable
{
    public const string DocumentPath = "src/Docs/performance-measurements.md";

    private const string Begin = "<!-- Written by the harness: begin -->";
    private const string End = "<!-- Written by the harness: end -->";
    private const string Head = "| what | on | target | measured | middle half | |\n|---|---|---|---|---|---|\n";

    private static string Document => Path.Combine(Repository.Root, DocumentPath);

    /// <summary>Writes the table of a run into the document.</summary>
    public static void Update(IEnumerable<Row> rows, Effort effort)
    {
        string text = File.ReadAllText(Document);
        (int start, int end) = TableIn(text);
        File.WriteAllText(Document, $"{text[..start]}\n{Markdown(rows, effort)}\n{text[end..]}");
    }

    /// <summary>The rows that only the document's table or only a run has, so that the document stays complete.</summary>
    public static IEnumerable<string> Differences(IEnumerable<Row> rows)
    {
        string text = File.ReadAllText(Document);
        (int start, int end) = TableIn(text);
        HashSet<string> documented =
        [
            .. text[start..end].Split('\n')
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .Select(line => line.Split('|')[1].Trim())
                .Skip(1),
        ];
        HashSet<string> measured = [.. rows.Select(row => row.What)];
        return documented.Except(measured).Select(what => $"in {DocumentPath}, not measured: {what}")
            .Concat(measured.Except(documented).Select(what => $"measured, not in {DocumentPath}: {what}"));
    }

    /// <summary>The rows as a table in Markdown, with the command and the machine.</summary>
    public static string Markdown(IEnumerable<Row> rows, Effort effort)
    {
        string mode = effort == Effort.Full ? "" : $" --{effort.Name}";
        var text = new StringBuilder($"`dotnet run -c Release --project tests/EtomGen.Benchmarks -- targets{mode}` on this machine:\n\n```text\n");
        foreach (string line in HostEnvironmentInfo.GetCurrent().ToFormattedString())
        {
            text.Append(line).Append('\n');
        }

        text.Append("```\n\n").Append(Head);
        foreach (Row row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.On} | {row.Target} | {row.Measured} | {row.Spread} | {Word(row.Verdict)} |\n");
        }

        return text.ToString();
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "**missed**",
        _ => "",
    };

    private static (int Start, int End) TableIn(string text)
    {
        int start = text.IndexOf(Begin, StringComparison.Ordinal), end = text.IndexOf(End, StringComparison.Ordinal);
        return start >= 0 && end > start
            ? (start + Begin.Length + 1, end)
            : throw new InvalidOperationException($"{DocumentPath} does not have the two comments around the table.");
    }
}
