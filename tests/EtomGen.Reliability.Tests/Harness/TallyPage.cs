using System.Globalization;
using System.Text;

[assembly: AssemblyFixture(typeof(EtomGen.Reliability.Harness.TallyPage))]

namespace EtomGen.Reliability.Harness;

/// <summary>Writes the counts of a whole run into the documentation where <c>ETOM_DOCUMENT=1</c> asks for it.</summary>
public sealed class TallyPage : IDisposable
{
    private const string Begin = "<!-- counts: begin -->\n", End = "<!-- counts: end -->";

    private static readonly (string Kind, string Heading)[] Kinds =
    [
        ("property", "| law | cases |"),
        ("fault", "| rule | single faults found by it and no other |"),
        ("fuzz", "| what takes the bytes | runs |"),
        ("typed", "| typing | states |"),
        ("host", "| host | runs of the plug-in |"),
        ("cancellation", "| stage, and how long it went on when it was told to stop | moments |"),
    ];

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("ETOM_DOCUMENT") != "1")
        {
            return;
        }

        string path = Path.Combine(Repository.Root, "src", "Docs", "reliability.md"), page = File.ReadAllText(path);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = page.IndexOf(End, StringComparison.Ordinal);
        File.WriteAllText(path, page[..begin] + Tables() + page[end..]);
    }

    private static string Tables()
    {
        var tables = new StringBuilder().Append(CultureInfo.InvariantCulture, $"With `ETOM_TEST_EFFORT={Effort.Factor}`:\n");
        foreach ((string kind, string heading) in Kinds)
        {
            (string What, int Count)[] rows =
            [
                .. Tally.Counts
                    .Where(count => count.Key.Kind == kind)
                    .Select(count => (count.Key.What.Replace('_', ' '), count.Value))
                    .OrderBy(row => row.Item1, StringComparer.Ordinal),
            ];
            tables.Append('\n').Append(heading).Append("\n|---|---|\n");
            foreach ((string what, int count) in rows)
            {
                tables.Append(CultureInfo.InvariantCulture, $"| {what} | {count:N0} |\n");
            }

            if (kind is not "cancellation")
            {
                tables.Append(CultureInfo.InvariantCulture, $"| together | {rows.Sum(row => row.Count):N0} |\n");
            }
        }

        return tables.ToString();
    }
}
