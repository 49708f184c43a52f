using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;

namespace EtomGen.Benchmarks.Targets;

/// <summary>The table of src/Docs/performance.md: the harness writes it, and nobody else does.</summary>
internal static class TargetTable
{
    public const string DocumentPath = "src/Docs/performance.md";

    private const string Begin = "<!-- Written by the harness: begin -->";
    private const string End = "<!-- Written by the harness: end -->";
    private const string Head = "| what | on | target | measured | middle half | |\n|---|---|---|---|---|---|\n";

    private static string Document => Path.Combine(Repository.Root, DocumentPath);

    /// <summary>Writes the table of a run into the document.</summary>
    public static void Update(IEnumerable<Row> rows, Effort effort)
    {
        string text = File.ReadAllText(Document);
        (int start, int end) = Place(text);
        File.WriteAllText(Document, $"{text[..start]}\n{Markdown(rows, effort)}\n{text[end..]}");
    }

    /// <summary>What the document's table and a run do not have in common, so that the one cannot fall behind the other.</summary>
    public static IEnumerable<string> Differences(IEnumerable<Row> rows)
    {
        string text = File.ReadAllText(Document);
        (int start, int end) = Place(text);
        HashSet<string> documented = [.. text[start..end].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim()).Skip(1)];
        HashSet<string> measured = [.. rows.Select(row => row.What)];
        return documented.Except(measured).Select(what => $"in {DocumentPath}, not measured: {what}")
            .Concat(measured.Except(documented).Select(what => $"measured, not in {DocumentPath}: {what}"));
    }

    private static string Markdown(IEnumerable<Row> rows, Effort effort)
    {
        var text = new StringBuilder($"`dotnet run -c Release --project tests/EtomGen.Benchmarks -- targets{(effort == Effort.Full ? "" : $" --{effort.Name}")}` on this machine:\n\n```text\n");
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

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "**missed**",
        Verdict.Skipped => "skipped",
        _ => "",
    };

    private static (int Start, int End) Place(string text)
    {
        int start = text.IndexOf(Begin, StringComparison.Ordinal), end = text.IndexOf(End, StringComparison.Ordinal);
        return start >= 0 && end > start ? (start + Begin.Length + 1, end) : throw new InvalidOperationException($"{DocumentPath} lacks the marks between which the table stands.");
    }
}
