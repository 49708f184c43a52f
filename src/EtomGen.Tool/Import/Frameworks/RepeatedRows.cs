using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Which of the rows that contradict one another are taken.</summary>
internal enum PreferredRow
{
    /// <summary>All of them are left out.</summary>
    None,
    First,
    Last,
}

/// <summary>Merges the rows of one identifier into one process: the official workbook lists a process once for each of its domains and vertical groups.</summary>
internal sealed class RepeatedRows(string file, PreferredRow preferred, ImportSummary summary, List<ToolFinding> findings)
{
    private const string Reused = "whose identifier a live process has";
    private const string ReusedByDeleted = "whose identifier an earlier deleted process has";
    private const string Contradictory = "that contradict another row";

    /// <summary>The processes, each once, in the order of their identifiers.</summary>
    public IReadOnlyList<ImportedProcess> Merge(IEnumerable<ImportedProcess> rows)
    {
        var processes = new List<ImportedProcess>();
        foreach (IGrouping<ProcessIdentifier, ImportedProcess> namesakes in rows.GroupBy(row => row.Identifier).OrderBy(namesakes => namesakes.Key))
        {
            ImportedProcess[] live = [.. namesakes.Where(row => !row.IsDeleted)], deleted = [.. namesakes.Where(row => row.IsDeleted)];
            if (live.Length > 0)
            {
                Array.ForEach(deleted, row => row.Leave(Reused));
            }

            processes.AddRange(MergeNamesakes(live.Length > 0 ? live : deleted));
        }

        return processes;
    }

    /// <summary>The one process of rows that have the same identifier, or none.</summary>
    private IEnumerable<ImportedProcess> MergeNamesakes(ImportedProcess[] rows)
    {
        bool isDeleted = rows[0].IsDeleted, isTaken = isDeleted || preferred != PreferredRow.None || Array.TrueForAll(rows, row => row.IsLike(rows[0]));
        ImportedProcess kept = !isDeleted && preferred == PreferredRow.Last ? rows[^1] : rows[0];
        ImportedProcess[] alike = [.. rows.Where(row => row.IsLike(kept))], others = [.. rows.Where(row => !row.IsLike(kept))];
        Array.ForEach(others, row => row.Leave(isDeleted ? ReusedByDeleted : Contradictory));
        findings.AddRange(others.Where(row => !row.IsDeleted).Select(row => Contradiction(kept, row)));
        if (!isTaken)
        {
            Array.ForEach(alike, row => row.Leave(Contradictory));
            summary.Missing.Add(new MissingProcess(kept.Identifier, kept.Level));
            return [];
        }

        kept = alike[0];
        foreach (ImportedProcess row in alike.Skip(1))
        {
            Join(kept, row);
            kept.Repetitions.Add(row);
        }

        return [kept];
    }

    private ToolFinding Contradiction(ImportedProcess kept, ImportedProcess row)
    {
        string outcome = preferred == PreferredRow.None
            ? "neither was taken; correct one of them, or choose by --prefer first or --prefer last"
            : $"{kept.Location} was taken";
        return new ToolFinding(
            DuplicateIdentifier.RuleId,
            preferred == PreferredRow.None ? Severity.Error : Severity.Warning,
            $"{kept.Identifier} is {Describe(kept)} in {kept.Location}, and {Describe(row)} in {row.Location}: {outcome}",
            file,
            row.Location.Line,
            row.Location.Column);
    }

    private static string Describe(ImportedProcess process) =>
        $"'{Excerpt.Of(process.Name)}'{(process.Level == LevelMismatch.Unstated ? "" : $" of level {process.Level}")}";

    /// <summary>Adds the domains and vertical groups of a row, and the other fields that the process lacks.</summary>
    private static void Join(ImportedProcess kept, ImportedProcess repeated)
    {
        foreach (ProcessField field in ProcessField.Texts)
        {
            kept[field] = field.IsList ? NameList.Join(kept[field], repeated[field]) : kept[field] ?? repeated[field];
        }
    }
}
