using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Hangs processes below one another, adding the domains that a source has as a column only.</summary>
internal static class ProcessPlacement
{
    private const string WithoutParent = "without a parent";
    private const string OldNumbering = "whose level contradicts the place of their identifier, which is of an older numbering";

    /// <summary>The processes that have a place, in the order of their identifiers, with the domains that they imply.</summary>
    /// <param name="file">The source.</param>
    /// <param name="processes">The processes in the order of their identifiers.</param>
    /// <param name="summary">Counts what has no place.</param>
    /// <param name="findings">Takes the live processes that have no place.</param>
    public static IReadOnlyList<ProcessDefinition> Place(string file, IReadOnlyList<ImportedProcess> processes, ImportSummary summary, List<ToolFinding> findings)
    {
        summary.Added.AddRange(Domains(processes));
        var placed = summary.Added.ToDictionary(domain => domain.Identifier);
        foreach (ImportedProcess process in processes)
        {
            ProcessDefinition definition = process.Definition;
            ProcessDefinition? parent = definition.Identifier.Parent is { } above ? placed.GetValueOrDefault(above) : null;
            if (parent is null && definition.Level is < 0 or > LevelMismatch.MaxRootLevel)
            {
                process.Sheet.Leave(WithoutParent);
                if (!definition.IsDeleted)
                {
                    findings.Add(new ToolFinding(
                        MissingParent.RuleId, Severity.Warning, $"{definition.Identifier} {definition.Name}, {process.Place}, has no parent {definition.Identifier.Parent} in the source, and was left out", file, process.Place.Row, process.Place.Column));
                }

                continue;
            }

            if (parent is not null && definition.IsDeleted && definition.Level != LevelMismatch.Unstated && definition.Level != parent.Level + 1)
            {
                process.Sheet.Leave(OldNumbering);
                continue;
            }

            placed.Add(definition.Identifier, definition with { Level = definition.Level == LevelMismatch.Unstated ? parent!.Level + 1 : definition.Level });
            process.Sheet.Processes++;
        }

        return [.. placed.Values.OrderBy(definition => definition.Identifier)];
    }

    /// <summary>The level-1 processes above those of level 2 that have none, named by the column of domains.</summary>
    private static IEnumerable<ProcessDefinition> Domains(IReadOnlyList<ImportedProcess> processes)
    {
        var listed = new HashSet<ProcessIdentifier>(processes.Select(process => process.Identifier));
        ProcessIdentifier[] missing =
        [
            .. processes
                .Where(process => process.Definition is { IsDeleted: false, Level: LevelMismatch.MaxRootLevel + 1 })
                .Select(process => process.Identifier.Parent)
                .OfType<ProcessIdentifier>()
                .Where(parent => !listed.Contains(parent))
                .Distinct(),
        ];
        Dictionary<ProcessIdentifier, string> names = Names(missing, processes);
        return missing.Select(identifier => new ProcessDefinition(identifier, LevelMismatch.MaxRootLevel, names.GetValueOrDefault(identifier) ?? $"Domain {identifier}")
        {
            Domain = names.GetValueOrDefault(identifier),
        });
    }

    /// <summary>Each domain's name: the one that most processes below it bear, and of two domains that would share a name the one with more of them has it.</summary>
    private static Dictionary<ProcessIdentifier, string> Names(ProcessIdentifier[] domains, IReadOnlyList<ImportedProcess> processes)
    {
        var counts =
            from process in processes
            where !process.Definition.IsDeleted
            from domain in domains
            where process.Identifier.IsBelow(domain)
            from name in ProcessTable.Verticals(process.Definition.Domain).Select(TextFolding.Fold)
            group name by (domain, name) into borne
            orderby borne.Count() descending, borne.Key.domain, borne.Key.name
            select borne.Key;
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
