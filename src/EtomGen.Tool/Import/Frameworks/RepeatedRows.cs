using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Merges the rows of one identifier into one process: the official workbook lists a process once for each of its domains and vertical groups.</summary>
internal static class RepeatedRows
{
    private const string Reused = "whose identifier a live process has";
    private const string Contradictory = "whose identifier an earlier deleted process has";

    /// <summary>The processes, each once, in the order of their identifiers.</summary>
    public static IReadOnlyList<ImportedProcess> Merge(string file, IEnumerable<ImportedProcess> rows, List<ToolFinding> findings)
    {
        var processes = new List<ImportedProcess>();
        foreach (IGrouping<ProcessIdentifier, ImportedProcess> namesakes in rows.GroupBy(row => row.Identifier).OrderBy(namesakes => namesakes.Key))
        {
            ImportedProcess[] live = [.. namesakes.Where(row => !row.IsDeleted)], deleted = [.. namesakes.Where(row => row.IsDeleted)];
            if (live.Length > 0)
            {
                Array.ForEach(deleted, row => row.Sheet.Leave(Reused));
            }

            processes.Add(MergeNamesakes(file, live.Length > 0 ? live : deleted, findings));
        }

        return processes;
    }

    private static ImportedProcess MergeNamesakes(string file, ImportedProcess[] rows, List<ToolFinding> findings)
    {
        ImportedProcess kept = rows[0];
        int merged = 0;
        foreach (ImportedProcess row in rows.Skip(1))
        {
            if ((row.Name, row.Level) == (kept.Name, kept.Level))
            {
                Join(kept, row);
                row.Sheet.Merged++;
                merged++;
            }
            else if (row.IsDeleted)
            {
                row.Sheet.Leave(Contradictory);
            }
            else
            {
                row.Sheet.Leave("that contradict another row");
                findings.Add(new ToolFinding(
                    DuplicateIdentifier.RuleId,
                    Severity.Error,
                    $"{kept.Identifier} is {Describe(kept)} in {kept.Location}, and {Describe(row)} in {row.Location}: correct one of the two rows",
                    file,
                    row.Location.Row,
                    row.Location.Column));
            }
        }

        kept.Sheet.MergedInto += merged > 0 ? 1 : 0;
        return kept;
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
