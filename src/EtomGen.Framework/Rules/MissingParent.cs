using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1004: a process stands without its parent.</summary>
/// <remarks>A parent is the process whose identifier lacks the last number, so no process can be its own ancestor.</remarks>
internal static class MissingParent
{
    public const string RuleId = "ETOM1004";
    public const string RuleTitle = "The process has no parent in the file";

    /// <summary>The processes that hang together, each on the level that its place in the tree gives it.</summary>
    /// <param name="raw">The file.</param>
    /// <param name="rows">One row an identifier, in the order of their identifiers: a parent comes before its children.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static IReadOnlyList<ProcessDefinition> Check(RawFramework raw, IReadOnlyList<ProcessRow> rows, CancellationToken cancellationToken)
    {
        var processes = new List<ProcessDefinition>(rows.Count);

        // In this order what is below a process comes right behind it, so those that are not closed yet are a path.
        var path = new Stack<(ProcessDefinition Process, bool IsLeftOut)>();
        foreach (ProcessRow row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ProcessDefinition process = row.Definition;
            while (path.Count > 0 && !process.Identifier.IsBelow(path.Peek().Process.Identifier))
            {
                path.Pop();
            }

            bool isLeftOut = false;
            if (path.Count > 0 && path.Peek() is var above && process.Identifier.IsChildOf(above.Process.Identifier))
            {
                // Below what is left out nothing is reported: the cause is, at the topmost process without a parent.
                isLeftOut = above.IsLeftOut;
                process = isLeftOut ? process : AtLevel(process, LevelMismatch.CheckBelow(raw, row, above.Process));
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

    private static ProcessDefinition AtLevel(ProcessDefinition process, int level) => process.Level == level ? process : process with { Level = level };

    private static void Report(RawFramework raw, ProcessRow row)
    {
        // A row without a level is reported as that, and has no level to find a parent for.
        if (row.Definition.Level == LevelMismatch.Unstated)
        {
            return;
        }

        ProcessDefinition process = row.Definition;
        string remedy = process.Identifier.Parent is { } parent
            ? $"add a row for {parent}, or correct the identifier"
            : "only processes of level 0 and 1 have none";
        raw.Report(RuleId, raw.LocationOf(row.Row, Field.Id), $"{process.Identifier} {process.Name}, of level {process.Level}, has no parent in this file and was left out: {remedy}");
    }
}
