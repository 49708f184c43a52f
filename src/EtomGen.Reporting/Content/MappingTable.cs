namespace EtomGen.Reporting.Content;

/// <summary>The mapping table of a report: the processes that something supports directly, those with partial scores, and those with evidence.</summary>
internal static class MappingTable
{
    /// <summary>The rows, by process.</summary>
    public static IReadOnlyList<MappingRow> Of(Assessment assessment)
    {
        var rows = assessment.Processes
            .Where(row => (row.IsSubmitted && !row.IsFullyConformant) || row.Evidence.Count > 0)
            .ToDictionary(row => row.Process.Identifier);
        return
        [
            .. rows.Values.Select(row => row.Process)
                .Concat(assessment.Mappings.All.Select(mapping => mapping.Process))
                .DistinctBy(process => process.Identifier)
                .OrderBy(process => process.Identifier)
                .Select(process => RowOf(process, assessment.Mappings, rows.GetValueOrDefault(process.Identifier)?.Evidence ?? [])),
        ];
    }

    /// <summary>The rows by the level-2 process that they belong to; a row above that level is a group of its own.</summary>
    public static IReadOnlyList<MappingGroup> GroupsOf(Assessment assessment) =>
    [
        .. from row in Of(assessment)
           let process = row.Process.AtLevel(assessment.Framework.Scale.CoverageLevel) ?? row.Process
           group (row, process) by process.Identifier into rows
           select new MappingGroup(rows.First().process, [.. rows.Select(row => row.row)]),
    ];

    /// <summary>What supports a process, or else the nearest process that it is part of; <see langword="null"/> where nothing does.</summary>
    public static string? SupportersOf(FrameworkProcess process, AssessmentMappings mappings)
    {
        IEnumerable<ProcessMapping>? nearest = process.Ancestors.Prepend(process).Select(mappings.Of).FirstOrDefault(found => found.Any());
        return nearest is null ? null : string.Join("; ", nearest.Select(mapping => mapping.Element));
    }

    private static MappingRow RowOf(FrameworkProcess process, AssessmentMappings mappings, IReadOnlyList<ScoreEvidence> evidence)
    {
        ProcessMapping[] own = [.. mappings.Of(process)];
        return new MappingRow(process, own, own.Length > 0 ? null : process.Ancestors.FirstOrDefault(ancestor => mappings.Of(ancestor).Any()), evidence);
    }
}

/// <summary>A row of the mapping table.</summary>
/// <param name="Process">The process.</param>
/// <param name="Mappings">What supports it directly.</param>
/// <param name="Through">Where nothing does: the nearest process that it is part of and that something supports.</param>
/// <param name="Evidence">What shows its score.</param>
internal sealed record MappingRow(FrameworkProcess Process, IReadOnlyList<ProcessMapping> Mappings, FrameworkProcess? Through, IReadOnlyList<ScoreEvidence> Evidence);

/// <summary>The mapping rows of a level-2 process.</summary>
/// <param name="Process">The level-2 process.</param>
/// <param name="Rows">The rows of the process itself and of those below it.</param>
internal sealed record MappingGroup(FrameworkProcess Process, IReadOnlyList<MappingRow> Rows);
