using EtomGen.Framework.Rules;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>A live process whose row was left out.</summary>
/// <param name="Identifier">Its identifier, or <see langword="null"/> where the row does not tell it.</param>
/// <param name="Level">Its level; it may be unstated.</param>
internal readonly record struct MissingProcess(ProcessIdentifier? Identifier, int Level)
{
    /// <summary>Whether every list of children may lack it.</summary>
    public bool MayBeAnywhere => Identifier is null && Level == LevelMismatch.Unstated;
}

/// <summary>Finds the lists of children that processes are missing from, so that no part counts as the whole.</summary>
internal static class IncompleteLists
{
    /// <summary>
    /// Marks the nearest ancestor of each missing process; where a row does not tell its identifier, every process of the level above, and where it tells no level either,
    /// every process.
    /// </summary>
    public static void Mark(IReadOnlyList<ImportedProcess> processes, IEnumerable<MissingProcess> missing)
    {
        Dictionary<ProcessIdentifier, ImportedProcess> placed = processes.ToDictionary(process => process.Identifier);
        foreach (ImportedProcess parent in missing.Distinct().SelectMany(process => ParentsOf(process, placed)))
        {
            parent.HasAllChildren = false;
        }
    }

    private static IEnumerable<ImportedProcess> ParentsOf(MissingProcess missing, Dictionary<ProcessIdentifier, ImportedProcess> placed)
    {
        if (missing.Identifier is null)
        {
            return placed.Values.Where(process => missing.MayBeAnywhere || process.Level == missing.Level - 1);
        }

        for (ProcessIdentifier? ancestor = missing.Identifier.Value.Parent; ancestor is not null; ancestor = ancestor.Value.Parent)
        {
            if (placed.TryGetValue(ancestor.Value, out ImportedProcess? parent))
            {
                return [parent];
            }
        }

        return [];
    }
}
