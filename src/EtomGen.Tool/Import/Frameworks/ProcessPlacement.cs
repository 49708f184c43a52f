using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Gives each process its parent, and adds the domains that a source has only as a column.</summary>
internal static class ProcessPlacement
{
    private const string WithoutParent = "without a parent";
    private const string OldNumbering = "whose level contradicts the place of their identifier, which is of an older numbering";

    /// <summary>The processes that have a parent or need none, with the added domains, in the order of identifiers.</summary>
    /// <param name="file">The source.</param>
    /// <param name="processes">The processes in the order of their identifiers.</param>
    /// <param name="summary">Counts the processes that are left out, and takes the live ones.</param>
    /// <param name="findings">Takes the live processes that are left out.</param>
    public static IReadOnlyList<ImportedProcess> Place(string file, IReadOnlyList<ImportedProcess> processes, ImportSummary summary, List<ToolFinding> findings)
    {
        summary.Added.AddRange(Domains(processes));
        var placed = summary.Added.ToDictionary(domain => domain.Identifier);
        foreach (ImportedProcess process in processes)
        {
            ImportedProcess? parent = process.Identifier.Parent is { } above ? placed.GetValueOrDefault(above) : null;
            if (parent is null && process.Level is < 0 or > LevelMismatch.MaxRootLevel)
            {
                process.Leave(WithoutParent);
                if (!process.IsDeleted)
                {
                    summary.Missing.Add(new MissingProcess(process.Identifier.Parent is null ? null : process.Identifier, process.Level));
                    string fault = process.Identifier.Parent is { } missing
                        ? $"has no parent {missing} in the source"
                        : $"is of level {process.Level}, and its identifier has no parent";
                    findings.Add(new ToolFinding(
                        MissingParent.RuleId,
                        Severity.Warning,
                        $"{process}, {process.Location}, {fault}, and was left out",
                        file,
                        process.Location.Line,
                        process.Location.Column));
                }

                continue;
            }

            if (parent is not null && process.IsDeleted && process.Level != LevelMismatch.Unstated && process.Level != parent.Level + 1)
            {
                process.Leave(OldNumbering);
                continue;
            }

            process.Level = process.Level == LevelMismatch.Unstated ? parent!.Level + 1 : process.Level;
            placed.Add(process.Identifier, process);
            process.Take();
        }

        ImportedProcess[] ordered = [.. placed.Values.OrderBy(process => process.Identifier)];
        IncompleteLists.Mark(ordered, summary.Missing);
        return ordered;
    }

    /// <summary>The level-1 processes above those of level 2 that have none, named by the column of domains.</summary>
    private static IEnumerable<ImportedProcess> Domains(IReadOnlyList<ImportedProcess> processes)
    {
        var listed = new HashSet<ProcessIdentifier>(processes.Select(process => process.Identifier));
        ProcessIdentifier[] missing =
        [
            .. processes
                .Where(process => process is { IsDeleted: false, Level: LevelMismatch.MaxRootLevel + 1 })
                .Select(process => process.Identifier.Parent)
                .OfType<ProcessIdentifier>()
                .Where(parent => !listed.Contains(parent))
                .Distinct(),
        ];
        Dictionary<ProcessIdentifier, string> names = Names(missing, processes);
        return missing.Select(identifier => new ImportedProcess(identifier, default, new SheetSummary(""))
        {
            Name = names.GetValueOrDefault(identifier) ?? $"Domain {identifier}",
            Level = LevelMismatch.MaxRootLevel,
            [ProcessField.Domain] = names.GetValueOrDefault(identifier),
        });
    }

    /// <summary>The name of each domain: the one that most processes below it have. Where two domains would share a name, the one with more of them gets it.</summary>
    private static Dictionary<ProcessIdentifier, string> Names(ProcessIdentifier[] domains, IReadOnlyList<ImportedProcess> processes)
    {
        var counts =
            from process in processes
            where !process.IsDeleted
            from domain in domains
            where process.Identifier.IsBelow(domain)
            from name in NameList.Split(process[ProcessField.Domain]).Select(TextFolding.Fold)
            group name by (domain, name) into named
            orderby named.Count() descending, named.Key.domain, named.Key.name
            select named.Key;
        var names = new Dictionary<ProcessIdentifier, string>();
        foreach ((ProcessIdentifier domain, string name) in counts)
        {
            if (!names.ContainsValue(name))
            {
                names.TryAdd(domain, name);
            }
        }

        return names;
    }
}
