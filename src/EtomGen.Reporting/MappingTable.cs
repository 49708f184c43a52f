namespace EtomGen.Reporting;

/// <summary>The mapping table of a report: the processes that something supports itself, and those that deviate.</summary>
internal static class MappingTable
{
    /// <summary>The rows, by process.</summary>
    public static IReadOnlyList<MappingRow> Of(Assessment assessment)
    {
        Dictionary<ProcessIdentifier, AssessedProcess> assessed = assessment.Processes.ToDictionary(process => process.Process.Identifier);
        return
        [
            .. assessment.Processes.Where(Deviates).Select(process => process.Process)
                .Concat(assessment.Mappings.All.Select(mapping => mapping.Process))
                .DistinctBy(process => process.Identifier)
                .OrderBy(process => process.Identifier)
                .Select(process => RowOf(process, assessed.GetValueOrDefault(process.Identifier), assessment.Mappings)),
        ];
    }

    private static bool Deviates(AssessedProcess process) => process.IsSubmitted && (!process.IsFullyConformant || process.Deviation is not null);

    private static MappingRow RowOf(FrameworkProcess process, AssessedProcess? assessed, AssessmentMappings mappings)
    {
        ProcessMapping[] own = [.. mappings.Of(process)];
        FrameworkProcess? through = own.Length > 0 ? null : process.Ancestors.FirstOrDefault(ancestor => mappings.Of(ancestor).Any());
        return new MappingRow(process, own, through, assessed is not null && Deviates(assessed), assessed?.Deviation);
    }
}

/// <summary>A row of the mapping table.</summary>
/// <param name="Process">The process.</param>
/// <param name="Mappings">What supports it itself.</param>
/// <param name="Through">Where nothing does: the nearest process that it is part of and that something supports.</param>
/// <param name="Deviates">Whether its score is partial, or a deviation is declared.</param>
/// <param name="Deviation">The declared deviation.</param>
internal sealed record MappingRow(FrameworkProcess Process, IReadOnlyList<ProcessMapping> Mappings, FrameworkProcess? Through, bool Deviates, string? Deviation);
