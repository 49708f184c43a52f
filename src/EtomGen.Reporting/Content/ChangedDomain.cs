namespace EtomGen.Reporting.Content;

/// <summary>The changes of the processes of one domain.</summary>
/// <param name="Process">The domain, or another root of processes.</param>
/// <param name="IsGone">Whether the domain is one of the older release that is not surely one of the newer.</param>
/// <param name="Changes">All changes of its processes, unchanged and unlisted ones too.</param>
internal sealed record ChangedDomain(FrameworkProcess Process, bool IsGone, IReadOnlyList<ProcessChange> Changes)
{
    private const int Level = 1;

    /// <summary>The kinds of changes that the domains show, and how many processes changed so, in one order.</summary>
    public static IReadOnlyList<ChangeKinds> Kinds { get; } = Enum.GetValues<ChangeKinds>();

    /// <summary>The changes that are worth a line each.</summary>
    public IEnumerable<ProcessChange> Shown => Changes.Where(change => (change.Kinds & ~ChangeKinds.Unlisted) != ChangeKinds.Unchanged);

    /// <summary>The shown changes by their kinds, in the order of the kinds.</summary>
    public IEnumerable<IGrouping<ChangeKinds, ProcessChange>> ShownByKinds => Shown.GroupBy(change => change.Kinds).OrderBy(changes => changes.Key);

    /// <summary>The domains of the newer release, then those that only the older one has, each by identifier.</summary>
    /// <remarks>A process counts for its domain in the newer release, or where it has none there, for the counterpart of its older domain.</remarks>
    public static IReadOnlyList<ChangedDomain> Of(FrameworkComparison comparison) =>
    [
        .. from change in comparison.Changes
           group change by DomainOf(change, comparison) into changes
           orderby changes.Key.IsGone, changes.Key.Process.Identifier
           select new ChangedDomain(changes.Key.Process, changes.Key.IsGone, [.. changes]),
    ];

    /// <summary>The kinds that some changes have.</summary>
    public static IEnumerable<ChangeKinds> KindsIn(IReadOnlyList<ProcessChange> changes) => Kinds.Where(kind => Count(changes, kind) > 0);

    /// <summary>The single kinds that a change has.</summary>
    public static IEnumerable<ChangeKinds> KindsOf(ChangeKinds kinds) =>
        kinds == ChangeKinds.Unchanged ? [kinds] : Kinds.Where(kind => kind != ChangeKinds.Unchanged && kinds.HasFlag(kind));

    /// <summary>How many of some changes are of a kind; one of several kinds counts for each.</summary>
    public static int Count(IEnumerable<ProcessChange> changes, ChangeKinds kind) =>
        changes.Count(change => kind == ChangeKinds.Unchanged ? change.Kinds == kind : change.Is(kind));

    private static (FrameworkProcess Process, bool IsGone) DomainOf(ProcessChange change, FrameworkComparison comparison)
    {
        if (change.After is { } after)
        {
            return (DomainOf(after), false);
        }

        FrameworkProcess before = DomainOf(change.Before!);
        return comparison.CounterpartOf(before) is { } counterpart ? (DomainOf(counterpart), false) : (before, true);
    }

    private static FrameworkProcess DomainOf(FrameworkProcess process) =>
        process.Level <= Level ? process : process.Ancestors.FirstOrDefault(ancestor => ancestor.Level == Level) ?? process.Ancestors.LastOrDefault() ?? process;
}
