namespace EtomGen.Reporting.Content;

/// <summary>What is left to do or to explain in an assessment. A process can be in several lists.</summary>
/// <param name="Partial">The partial scores, the lowest first.</param>
/// <param name="NotSubmitted">The processes in scope that were not submitted.</param>
/// <param name="Unsupported">The scored processes that nothing supports.</param>
/// <param name="Unresolved">The declared rows that the release does not know.</param>
internal sealed record OpenPoints(
    IReadOnlyList<AssessedProcess> Partial, IReadOnlyList<AssessedProcess> NotSubmitted, IReadOnlyList<AssessedProcess> Unsupported, IReadOnlyList<UnresolvedProcess> Unresolved)
{
    public int Count => Partial.Count + NotSubmitted.Count + Unsupported.Count + Unresolved.Count;

    public static OpenPoints Of(Assessment assessment) => new(
        [.. assessment.Processes.Where(process => process.IsSubmitted && !process.IsFullyConformant).OrderBy(process => process.Score)],
        [.. assessment.Processes.Where(process => !process.IsSubmitted)],
        assessment.Mappings.Unsupported,
        assessment.Unresolved);
}
