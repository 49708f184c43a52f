namespace EtomGen;

/// <summary>What changed from one release of the framework to another, process by process.</summary>
/// <remarks>
/// The result is the same whichever release is compared with which, its direction aside, and does not depend on the order of files. What the data
/// do not tell is reported as <see cref="ChangeKinds.Ambiguous"/> or <see cref="ChangeKinds.Unlisted"/>, and not guessed.
/// </remarks>
public sealed class FrameworkComparison
{
    private readonly ILookup<FrameworkProcess, ProcessChange> _byBefore;

    internal FrameworkComparison(FrameworkCatalog from, FrameworkCatalog to, IReadOnlyList<ProcessChange> changes)
    {
        From = from;
        To = to;
        Changes = changes;
        _byBefore = changes.Where(change => change.Before is not null).ToLookup(change => change.Before!);
    }

    /// <summary>The release that is compared.</summary>
    public FrameworkCatalog From { get; }

    /// <summary>The release that it is compared with.</summary>
    public FrameworkCatalog To { get; }

    /// <summary>Every process of either release: those of <see cref="From"/> by identifier, unchanged ones among them, then those of <see cref="To"/> that have none before.</summary>
    public IReadOnlyList<ProcessChange> Changes { get; }

    /// <summary>Compares two releases.</summary>
    /// <param name="from">The one release, usually the older one.</param>
    /// <param name="to">The other release.</param>
    /// <param name="mappings">
    /// What is stated about processes of these releases; mappings between others are passed over. Where it is left out, what the two catalogs state counts
    /// (<see cref="FrameworkCatalog.StatedMappings"/>).
    /// </param>
    /// <param name="others">Further releases, which may tell what the two do not: those in between, and older ones whose numbers the two give as original identifiers.</param>
    public static FrameworkComparison Between(
        FrameworkCatalog from, FrameworkCatalog to, IEnumerable<ReleaseMapping>? mappings = null, IEnumerable<FrameworkCatalog>? others = null)
    {
        _ = from ?? throw new ArgumentNullException(nameof(from));
        _ = to ?? throw new ArgumentNullException(nameof(to));
        return new FrameworkSet([from, to, .. others ?? []], [.. mappings ?? StatedBy(from, to)]).Compare(from, to);
    }

    /// <summary>What two catalogs state; those of one project state the same.</summary>
    private static IEnumerable<ReleaseMapping> StatedBy(FrameworkCatalog from, FrameworkCatalog to) =>
        ReferenceEquals(from.StatedMappings, to.StatedMappings) ? from.StatedMappings : from.StatedMappings.Concat(to.StatedMappings);

    /// <summary>What became of a process of <see cref="From"/>: one change, or for a split process one for each part.</summary>
    public IEnumerable<ProcessChange> ChangesOf(FrameworkProcess process) => _byBefore[process ?? throw new ArgumentNullException(nameof(process))];

    /// <summary>The live process of <see cref="To"/> that a process of <see cref="From"/> surely is, alone, or <see langword="null"/>.</summary>
    public FrameworkProcess? CounterpartOf(FrameworkProcess process)
    {
        ProcessChange[] changes = [.. ChangesOf(process).Take(2)];
        return changes is [{ After: { IsDeleted: false } after } only] && !only.Is(ChangeKinds.Merged) ? after : null;
    }

    /// <summary>Why a row for a process of <see cref="From"/> has no sure counterpart of an assessed level, where more is known than that.</summary>
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
