namespace EtomGen;

/// <summary>The changes from one framework release to another, process by process.</summary>
/// <remarks>
/// Comparing in the other direction gives the same changes reversed, and the order of files does not matter. Nothing is guessed: where the data
/// is insufficient, the change is <see cref="ChangeKinds.Ambiguous"/> or <see cref="ChangeKinds.Unlisted"/>.
/// </remarks>
public sealed class FrameworkComparison
{
    private readonly ILookup<FrameworkProcess?, ProcessChange> _byBefore;

    internal FrameworkComparison(FrameworkCatalog from, FrameworkCatalog to, IReadOnlyList<ProcessChange> changes)
    {
        From = from;
        To = to;
        Changes = changes;
        _byBefore = changes.ToLookup(change => change.Before);
    }

    /// <summary>The release before.</summary>
    public FrameworkCatalog From { get; }

    /// <summary>The release after.</summary>
    public FrameworkCatalog To { get; }

    /// <summary>
    /// The changes of every process, unchanged ones included: first those of <see cref="From"/> in the order of identifiers, then those that only <see
    /// cref="To"/> has.
    /// </summary>
    public IReadOnlyList<ProcessChange> Changes { get; }

    /// <summary>Compares two releases.</summary>
    /// <param name="from">The release before, usually the older one.</param>
    /// <param name="to">The release after.</param>
    /// <param name="mappings">
    /// Mappings between these releases; others are ignored. The default is the mappings of the two catalogs (<see cref="FrameworkCatalog.StatedMappings"/>).
    /// </param>
    /// <param name="others">Further releases that help to match processes: those in between, and older ones whose identifiers the two state as original identifiers.</param>
    public static FrameworkComparison Between(
        FrameworkCatalog from, FrameworkCatalog to, IEnumerable<ReleaseMapping>? mappings = null, IEnumerable<FrameworkCatalog>? others = null)
    {
        _ = from ?? throw new ArgumentNullException(nameof(from));
        _ = to ?? throw new ArgumentNullException(nameof(to));
        return new FrameworkSet([from, to, .. others ?? []], [.. mappings ?? from.StatedMappings.Concat(to.StatedMappings)]).Compare(from, to);
    }

    /// <summary>The change of a process of <see cref="From"/>; a split process has one for each part.</summary>
    public IReadOnlyList<ProcessChange> ChangesOf(FrameworkProcess process) => [.. _byBefore[process ?? throw new ArgumentNullException(nameof(process))]];

    /// <summary>The one live process of <see cref="To"/> that a process of <see cref="From"/> certainly became, or <see langword="null"/>.</summary>
    public FrameworkProcess? CounterpartOf(FrameworkProcess process) =>
        ChangesOf(process) is [{ After: { IsDeleted: false } after } only] && !only.Is(ChangeKinds.Merged) ? after : null;

    /// <summary>The reason why a process of <see cref="From"/> has no certain counterpart of an assessed level, or <see langword="null"/> where none is known.</summary>
    internal string? WhyUnsure(FrameworkProcess process)
    {
        ProcessChange[] changes = [.. ChangesOf(process)];
        return changes switch
        {
            [var only] when only.Is(ChangeKinds.Deleted) => $"Deleted in {To.Release}",
            [{ After: { } whole } only] when only.Is(ChangeKinds.Merged) => $"Merged into {whole} in {To.Release}",
            [{ After: { } after }] => $"It is {after} in {To.Release}, of level {after.Level}",
            [{ Candidates: { Count: > 0 } candidates }] => $"It may be {string.Join(" or ", candidates)} in {To.Release}",
            { Length: > 1 } => $"Split into {string.Join(" and ", changes.Select(change => change.After))} in {To.Release}",
            _ => null,
        };
    }

    /// <summary>Both releases.</summary>
    public override string ToString() => $"{From.Release} -> {To.Release}";
}
