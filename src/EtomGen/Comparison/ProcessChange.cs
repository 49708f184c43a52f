namespace EtomGen;

/// <summary>The change of a process from one release to another.</summary>
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

    /// <summary>The process in the release before, or <see langword="null"/> where that does not list it.</summary>
    public FrameworkProcess? Before { get; }

    /// <summary>The same process in the release after, or <see langword="null"/> where that has no certain counterpart.</summary>
    public FrameworkProcess? After { get; }

    /// <summary>The kinds of change; several can apply at once.</summary>
    public ChangeKinds Kinds { get; }

    /// <summary>The evidence that the two are the same process, or that one release does not have it.</summary>
    public ChangeEvidence Evidence { get; }

    /// <summary>How reliable the evidence is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The first few processes of the other release that may be the same one, in the order of their identifiers, where the data is ambiguous.</summary>
    public IReadOnlyList<FrameworkProcess> Candidates { get; }

    /// <summary>Another process that has the same identifier in the release after, or <see langword="null"/>.</summary>
    public FrameworkProcess? ReusedBy { get; }

    /// <summary>Whether a kind of change applies.</summary>
    public bool Is(ChangeKinds kind) => (Kinds & kind) == kind;

    /// <summary>Both processes and what changed.</summary>
    public override string ToString() => $"{Before?.ToString() ?? "(none)"} -> {After?.ToString() ?? "(none)"}: {Kinds}";
}

/// <summary>The kinds of change of a process from one release to another.</summary>
[Flags]
public enum ChangeKinds
{
    /// <summary>No change.</summary>
    Unchanged = 0,

    /// <summary>It has another name.</summary>
    Renamed = 1,

    /// <summary>It has another identifier.</summary>
    Renumbered = 1 << 1,

    /// <summary>It has another parent; a parent that was only renumbered does not count.</summary>
    Moved = 1 << 2,

    /// <summary>It is on another level.</summary>
    Relevelled = 1 << 3,

    /// <summary>It no longer exists.</summary>
    Deleted = 1 << 4,

    /// <summary>It did not exist before.</summary>
    Added = 1 << 5,

    /// <summary>A mapping states that several processes replace it; each of them has a change.</summary>
    Split = 1 << 6,

    /// <summary>A mapping states that it was merged with others.</summary>
    Merged = 1 << 7,

    /// <summary>Another process has its identifier now.</summary>
    IdentifierReused = 1 << 8,

    /// <summary>Its counterpart is ambiguous; a person has to decide.</summary>
    Ambiguous = 1 << 9,

    /// <summary>Only one release lists it, and the data of the other is incomplete there, so it may exist all the same.</summary>
    Unlisted = 1 << 10,
}

/// <summary>The evidence that processes of two releases are the same, or that one release does not have a process; strongest first.</summary>
public enum ChangeEvidence
{
    /// <summary>No evidence.</summary>
    None,

    /// <summary>A mapping between the releases states it.</summary>
    Stated,

    /// <summary>Both have the same unique identifier, which stays the same when a process is renumbered or renamed.</summary>
    UniqueIdentifier,

    /// <summary>Both have the same original identifier, or the original identifier of one is the identifier of the other.</summary>
    OriginalIdentifier,

    /// <summary>Identifier and name are the same.</summary>
    IdentifierAndName,

    /// <summary>Both match the same process of a third release.</summary>
    ThirdRelease,

    /// <summary>The name is the same, and so is the parent.</summary>
    NameUnderSameParent,

    /// <summary>The name is the same, and each release has it once on the level or, where both releases are whole, once at all.</summary>
    Name,

    /// <summary>The identifier is the same, and so are most of the children that both releases list.</summary>
    IdentifierAndChildren,

    /// <summary>The release lists the process as deleted.</summary>
    ListedAsDeleted,

    /// <summary>The history of the process states when it was added.</summary>
    History,

    /// <summary>The group that would contain it is listed completely without it.</summary>
    CompleteGroup,
}

/// <summary>How reliable evidence is.</summary>
public enum Confidence
{
    /// <summary>Nothing is known.</summary>
    None,

    /// <summary>Some evidence supports it, but a person has to decide.</summary>
    Doubtful,

    /// <summary>Names or a complete list support it, and no evidence contradicts it.</summary>
    Likely,

    /// <summary>Numbers and names agree.</summary>
    Strong,

    /// <summary>A mapping states it, or a unique identifier shows it.</summary>
    Certain,
}
