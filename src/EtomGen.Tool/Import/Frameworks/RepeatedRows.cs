using EtomGen.Framework;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Makes one process of the rows of one identifier: the official workbook lists a process once for each domain and group that it stands in.</summary>
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
            ImportedProcess[] live = [.. namesakes.Where(row => !row.Definition.IsDeleted)], deleted = [.. namesakes.Where(row => row.Definition.IsDeleted)];
            ImportedProcess[] counting = live.Length > 0 ? live : deleted;
            if (live.Length > 0)
            {
                Array.ForEach(deleted, row => row.Sheet.Leave(Reused));
            }

            processes.Add(MergeNamesakes(file, counting, findings));
        }

        return processes;
    }

    private static ImportedProcess MergeNamesakes(string file, ImportedProcess[] rows, List<ToolFinding> findings)
    {
        ImportedProcess kept = rows[0];
        int merged = 0;
        foreach (ImportedProcess row in rows.Skip(1))
        {
            if ((row.Definition.Name, row.Definition.Level) == (kept.Definition.Name, kept.Definition.Level))
            {
                kept = kept with { Definition = Join(kept.Definition, row.Definition) };
                row.Sheet.Merged++;
                merged++;
            }
            else if (row.Definition.IsDeleted)
            {
                row.Sheet.Leave(Contradictory);
            }
            else
            {
                row.Sheet.Leave("that contradict another row");
                findings.Add(new ToolFinding(
                    DuplicateIdentifier.RuleId,
                    Severity.Error,
                    $"{kept.Identifier} is {Describe(kept)} in {kept.Place}, and {Describe(row)} in {row.Place}: correct one of the two rows",
                    file,
                    row.Place.Row,
                    row.Place.Column));
            }
        }

        kept.Sheet.MergedInto += merged > 0 ? 1 : 0;
        return kept;
    }

    private static string Describe(ImportedProcess process) =>
        $"'{Excerpt.Of(process.Definition.Name)}'{(process.Definition.Level == LevelMismatch.Unstated ? "" : $" of level {process.Definition.Level}")}";

    private static ProcessDefinition Join(ProcessDefinition kept, ProcessDefinition repeated) => kept with
    {
        Domain = Joined(kept.Domain, repeated.Domain),
        Vertical = Joined(kept.Vertical, repeated.Vertical),
        Original = kept.Original ?? repeated.Original,
        Uid = kept.Uid ?? repeated.Uid,
        History = kept.History ?? repeated.History,
        Description = kept.Description ?? repeated.Description,
    };

    private static string? Joined(string? kept, string? repeated) => ProcessTable.JoinVerticals(ProcessTable.Verticals(kept).Concat(ProcessTable.Verticals(repeated)));
}
