namespace EtomGen;

/// <summary>What became of a process from one release to another.</summary>
public sealed class ProcessChange
{
    internal ProcessChange(
        FrameworkProcess? before,
        FrameworkProcess? after,
        ChangeKinds kinds,
        ChangeEvidence evidence,
        Confidence confidence,
        IReadOnlyList<FrameworkProcess> candidates,
        FrameworkProcess? reusedBy)
    {
        Before = before;
        After = after;
        Kinds = kinds;
        Evidence = evidence;
        Confidence = confidence;
        Candidates = candidates;
        ReusedBy = reusedBy;
    }

    /// <summary>The process in the release that is compared, or <see langword="null"/> where that lists none.</summary>
    public FrameworkProcess? Before { get; }

    /// <summary>The same process in the release that it is compared with, or <see langword="null"/> where that lists none that surely is it.</summary>
    public FrameworkProcess? After { get; }

    /// <summary>What changed; several things may have at once.</summary>
    public ChangeKinds Kinds { get; }

    /// <summary>What tells that the two are one process, or that one of them is missing.</summary>
    public ChangeEvidence Evidence { get; }

    /// <summary>How far the evidence goes.</summary>
    public Confidence Confidence { get; }

    /// <summary>The processes of the other release that this may be, where the data do not tell which one, by identifier; a few at most.</summary>
    public IReadOnlyList<FrameworkProcess> Candidates { get; }

    /// <summary>The other process that bears this one's identifier in the release that it is compared with, or <see langword="null"/>.</summary>
    public FrameworkProcess? ReusedBy { get; }

    /// <summary>Whether a kind of change is among those of the process.</summary>
    public bool Is(ChangeKinds kind) => (Kinds & kind) == kind;

    /// <summary>Both processes and what changed.</summary>
    public override string ToString() => $"{Before?.ToString() ?? "(none)"} -> {After?.ToString() ?? "(none)"}: {Kinds}";
}

/// <summary>What changes in a process from one release to another.</summary>
[Flags]
public enum ChangeKinds
{
    /// <summary>Nothing.</summary>
    Unchanged = 0,

    /// <summary>Its name.</summary>
    Renamed = 1,

    /// <summary>Its identifier.</summary>
    Renumbered = 1 << 1,

    /// <summary>The process that it is part of: it is another one, and not just the same one renumbered.</summary>
    Moved = 1 << 2,

    /// <summary>Its level.</summary>
    Relevelled = 1 << 3,

    /// <summary>It exists no more.</summary>
    Deleted = 1 << 4,

    /// <summary>It did not exist before.</summary>
    Added = 1 << 5,

    /// <summary>Several processes took its place, as a mapping states; there is one change for each of them.</summary>
    Split = 1 << 6,

    /// <summary>It became one with others, as a mapping states.</summary>
    Merged = 1 << 7,

    /// <summary>Its identifier is another process's now.</summary>
    IdentifierReused = 1 << 8,

    /// <summary>It may be one of several processes, or one that may just as well be another: a person has to tell.</summary>
    Ambiguous = 1 << 9,

    /// <summary>Only one release lists it, and the other one's data are not complete enough to tell that it does not exist there.</summary>
    Unlisted = 1 << 10,
}

/// <summary>What tells that processes of two releases are one, or that a process is missing in one of them; the strongest first.</summary>
public enum ChangeEvidence
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A mapping between the releases states it.</summary>
    Stated,

    /// <summary>Both have the same unique identifier, which survives renumbering and renaming.</summary>
    UniqueIdentifier,

    /// <summary>Both releases give the same original identifier, or one gives the other's identifier as the original one.</summary>
    OriginalIdentifier,

    /// <summary>Identifier and name are the same.</summary>
    IdentifierAndName,

    /// <summary>A third release has a process that is both.</summary>
    ThirdRelease,

    /// <summary>The name is the same, and so is the process that both are part of.</summary>
    NameUnderSameParent,

    /// <summary>Both have a name that each release has once on the level.</summary>
    Name,

    /// <summary>The identifier is the same, and so are most processes of those below that are known in both releases.</summary>
    IdentifierAndChildren,

    /// <summary>The release lists the process as deleted.</summary>
    ListedAsDeleted,

    /// <summary>The release's history tells when the process was added.</summary>
    History,

    /// <summary>The group that it would stand in is listed completely without it.</summary>
    CompleteGroup,
}

/// <summary>How far evidence goes.</summary>
public enum Confidence
{
    /// <summary>Nothing is known.</summary>
    None,

    /// <summary>Something speaks for it, but a person has to tell.</summary>
    Doubtful,

    /// <summary>Names or a complete list tell it, and nothing speaks against it.</summary>
    Likely,

    /// <summary>Numbers and names agree.</summary>
    Strong,

    /// <summary>It is stated, or a unique identifier tells it.</summary>
    Certain,
}
