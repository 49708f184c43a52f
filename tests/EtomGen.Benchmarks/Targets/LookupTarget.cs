using System.Collections.Frozen;
using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Finding a process by its identifier, against the fastest collection of the runtime.</summary>
internal sealed class LookupTarget : ITarget
{
    public string Subject => "Catalog lookup";

    public IEnumerable<Row> Measure(Effort effort)
    {
        FrameworkCatalog catalog = Releases.Csv(effort.Processes).Definition.Catalog;
        FrozenDictionary<string, FrameworkProcess> frozen = catalog.Processes.ToFrozenDictionary(process => process.Identifier.Value, StringComparer.Ordinal);

        // Every identifier once, in no order, and as a text of its own: callers hold other strings than the catalog does.
        string[] identifiers = [.. catalog.Processes.Select(process => new string(process.Identifier.Value.AsSpan()))];
        new Random(1).Shuffle(identifiers);
        string on = $"{Row.Text(effort.Processes)} processes";

        Spread ratio = SideBySide.Ratio(
            effort.WarmsUp,
            effort.Rounds,
            SideBySide.InProcess(effort, () =>
            {
                foreach (string identifier in identifiers)
                {
                    Require(catalog.Find(identifier));
                }
            }),
            SideBySide.InProcess(effort, () =>
            {
                foreach (string identifier in identifiers)
                {
                    Require(frozen.GetValueOrDefault(identifier));
                }
            }));
        yield return Row.AtMost("Catalog lookup by identifier, against FrozenDictionary", on, 1, ratio);

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string identifier in identifiers)
        {
            Require(catalog.Find(identifier));
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        yield return new Row("Bytes allocated by lookups", on, "0", Row.Text((int)bytes), "", bytes == 0 ? Verdict.Met : Verdict.Missed);
    }

    private static void Require(FrameworkProcess? process)
    {
        if (process is null)
        {
            throw new InvalidOperationException("The catalog does not find its own process.");
        }
    }
}
