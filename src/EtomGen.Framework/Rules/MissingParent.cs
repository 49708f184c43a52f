using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1004: the file has no parent for a process.</summary>
/// <remarks>The identifier of a parent is that of the process without its last number, so a process cannot be its own ancestor.</remarks>
internal static class MissingParent
{
    public const string RuleId = "ETOM1004";

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
            Report(raw, orphans);
        }

        return processes;
    }

    /// <summary>Reports each missing parent once, at the first process that lacks it.</summary>
    private static void Report(RawFramework raw, List<ProcessRow> orphans)
    {
        foreach (ProcessRow root in orphans.Where(orphan => orphan.Process.Identifier.Parent is null))
        {
            Report(raw, root, "has", "was", "only processes of level 0 and 1 have none");
        }

        IEnumerable<ProcessRow> others = orphans.Where(orphan => orphan.Process.Identifier.Parent is not null);
        foreach (IGrouping<ProcessIdentifier, ProcessRow> siblings in others.GroupBy(orphan => orphan.Process.Identifier.Parent!.Value))
        {
            int more = siblings.Count() - 1;
            if (more == 0)
            {
                Report(raw, siblings.First(), "has", "was", $"add a row for {siblings.Key}, or correct the identifier");
            }
            else
            {
                Report(raw, siblings.First(), $"and {more} more below {siblings.Key} have", "were", $"add a row for {siblings.Key}, or correct the identifiers");
            }
        }
    }

    private static void Report(RawFramework raw, ProcessRow orphan, string have, string were, string remedy) => raw.Report(
        RuleId,
        raw.LocationOf(orphan.Row, ProcessField.Id),
        $"{orphan.Process}, of level {orphan.Process.Level}, {have} no parent in this file and {were} left out: {remedy}");
}
