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
                Report(raw, row);
            }

            path.Push((process, isLeftOut));
            if (!isLeftOut)
            {
                processes.Add(process);
            }
        }

        return processes;
    }

    private static void Report(RawFramework raw, ProcessRow row)
    {
        // The missing level is reported already, and without it no parent can be expected.
        FrameworkProcess process = row.Process;
        if (process.Level == LevelMismatch.Unstated)
        {
            return;
        }

        string remedy = process.Identifier.Parent is { } parent
            ? $"add a row for {parent}, or correct the identifier"
            : "only processes of level 0 and 1 have none";
        raw.Report(RuleId, raw.LocationOf(row.Row, ProcessField.Id), $"{process}, of level {process.Level}, has no parent in this file and was left out: {remedy}");
    }
}
