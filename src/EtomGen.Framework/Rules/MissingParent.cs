using EtomGen.Framework.Raw;
using EtomGen.Rules;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1004: the file has no parent for a process.</summary>
/// <remarks>The identifier of a parent is that of the process without its last number, so a process cannot be its own ancestor.</remarks>
internal static class MissingParent
{
    public const string RuleId = "ETOM1004";

    /// <summary>The maximum number of missing parents for which mistyped ones are looked for. Each takes a look at all rows.</summary>
    private const int MaxHints = 20;

    /// <summary>The processes that have a parent or need none, each at the level below its parent's.</summary>
    /// <param name="raw">The file.</param>
    /// <param name="rows">One row for each identifier, in the order of identifiers: a parent comes before its children.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static IReadOnlyList<FrameworkProcess> Check(RawFramework raw, IReadOnlyList<ProcessRow> rows, CancellationToken cancellationToken)
    {
        var processes = new List<FrameworkProcess>(rows.Count);
        var orphans = new List<ProcessRow>();

        // Descendants follow their ancestor in this order, so the ancestors of the current row are a stack.
        var path = new Stack<(FrameworkProcess Process, bool IsLeftOut)>();
        foreach (ProcessRow row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FrameworkProcess process = row.Process;
            while (path.Count > 0 && !process.Identifier.IsBelow(path.Peek().Process.Identifier))
            {
                path.Pop();
            }

            bool isLeftOut = false;
            if (path.Count > 0 && path.Peek() is var above && process.Identifier.IsChildOf(above.Process.Identifier))
            {
                // Below a process that is left out nothing is reported: the cause is reported at the topmost one.
                isLeftOut = above.IsLeftOut;
                if (!isLeftOut)
                {
                    process.Level = LevelMismatch.CheckBelow(raw, row, above.Process);
                }
            }
            else if (process.Level is < 0 or > LevelMismatch.MaxRootLevel)
            {
                isLeftOut = true;

                // A missing level is reported already, and without it no parent can be expected.
                if (process.Level != LevelMismatch.Unstated)
                {
                    orphans.Add(row);
                }
            }

            path.Push((process, isLeftOut));
            if (!isLeftOut)
            {
                processes.Add(process);
            }
        }

        if (orphans.Count > 0)
        {
            Report(raw, rows, orphans, cancellationToken);
        }

        return processes;
    }

    /// <summary>Reports each missing parent once, at the first process that lacks it.</summary>
    private static void Report(RawFramework raw, IReadOnlyList<ProcessRow> rows, List<ProcessRow> orphans, CancellationToken cancellationToken)
    {
        foreach (ProcessRow root in orphans.Where(orphan => orphan.Process.Identifier.Parent is null))
        {
            Report(raw, root, "has", "was", "only processes of level 0 and 1 have none");
        }

        IGrouping<ProcessIdentifier, ProcessRow>[] missing =
            [.. orphans.Where(orphan => orphan.Process.Identifier.Parent is not null).GroupBy(orphan => orphan.Process.Identifier.Parent!.Value)];

        ProcessRow?[] nearest = missing.Length <= MaxHints ? FindNearest(missing, rows, cancellationToken) : new ProcessRow?[missing.Length];
        for (int i = 0; i < missing.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ProcessIdentifier parent = missing[i].Key;
            ProcessRow first = missing[i].First();
            int more = missing[i].Count() - 1;

            string hint = nearest[i] is { } near
                ? $"; did you mean {near.Process.Identifier} in line {raw.LocationOf(near.Row, ProcessField.Id).StartLine + 1}?"
                : "";
            if (more == 0)
            {
                Report(raw, first, "has", "was", $"add a row for {parent}, or correct the identifier{hint}");
            }
            else
            {
                Report(raw, first, $"and {more} more below {parent} have", "were", $"add a row for {parent}, or correct the identifiers{hint}");
            }
        }
    }

    /// <summary>For each missing parent the row that it was probably meant to be, or <see langword="null"/>.</summary>
    private static ProcessRow?[] FindNearest(
        IGrouping<ProcessIdentifier, ProcessRow>[] missing, IReadOnlyList<ProcessRow> rows, CancellationToken cancellationToken)
    {
        // A parent whose own identifier is mistyped has no children.
        HashSet<ProcessIdentifier> parents = [.. rows.Select(row => row.Process.Identifier.Parent).OfType<ProcessIdentifier>()];
        ILookup<int, ProcessRow> childless = rows.Where(row => !parents.Contains(row.Process.Identifier)).ToLookup(row => row.Process.Level);
        ProcessRow?[] nearest =
        [
            .. missing.Select(siblings =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                ProcessRow[] candidates = [.. childless[siblings.First().Process.Level - 1]];
                FrameworkProcess? found = NearestMatch.Processes(siblings.Key.Value, candidates.Select(row => row.Process)).FirstOrDefault();
                return found is null ? (ProcessRow?)null : candidates.First(row => row.Process == found);
            }),
        ];

        // What may be the parent of several groups is the parent of none.
        return [.. nearest.Select(row => nearest.Count(other => other?.Process == row?.Process) == 1 ? row : null)];
    }

    private static void Report(RawFramework raw, ProcessRow orphan, string have, string were, string remedy) => raw.Report(
        RuleId,
        raw.LocationOf(orphan.Row, ProcessField.Id),
        $"{orphan.Process}, of level {orphan.Process.Level}, {have} no parent in this file and {were} left out: {remedy}");
}
