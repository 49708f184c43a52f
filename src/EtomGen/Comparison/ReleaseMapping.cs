namespace EtomGen;

/// <summary>States which process of one release a process of another one is. What is stated wins over what is inferred.</summary>
/// <remarks>
/// A process that is mapped to several was split, one to which several are mapped was merged. A mapping holds in both directions.
/// </remarks>
public sealed class ReleaseMapping
{
    /// <summary>States a mapping.</summary>
    /// <param name="fromRelease">The one release.</param>
    /// <param name="from">The process in it, or <see langword="null"/> where it has none: the other one was added.</param>
    /// <param name="toRelease">The other release.</param>
    /// <param name="to">The process in it, or <see langword="null"/> where it has none: the one was deleted.</param>
    /// <param name="note">A remark.</param>
    /// <exception cref="ArgumentException">Neither process is given.</exception>
    public ReleaseMapping(ReleaseNumber fromRelease, ProcessIdentifier? from, ReleaseNumber toRelease, ProcessIdentifier? to, string? note = null)
    {
        FromRelease = fromRelease;
        From = from;
        ToRelease = toRelease;
        To = to;
        Note = note;
        if (from is null && to is null)
        {
            throw new ArgumentException("A mapping names a process of at least one of its releases.", nameof(from));
        }
    }

    /// <summary>The one release.</summary>
    public ReleaseNumber FromRelease { get; }

    /// <summary>The process in the one release, or <see langword="null"/>.</summary>
    public ProcessIdentifier? From { get; }

    /// <summary>The other release.</summary>
    public ReleaseNumber ToRelease { get; }

    /// <summary>The process in the other release, or <see langword="null"/>.</summary>
    public ProcessIdentifier? To { get; }

    /// <summary>A remark, or <see langword="null"/>.</summary>
    public string? Note { get; }

    /// <summary>Both processes.</summary>
    public override string ToString() => $"{FromRelease} {From} -> {ToRelease} {To}";

    /// <summary>The mapping as one from a release to another, or <see langword="null"/> where it is between others.</summary>
    internal ReleaseMapping? Between(ReleaseNumber from, ReleaseNumber to) =>
        FromRelease == from && ToRelease == to ? this
        : FromRelease == to && ToRelease == from ? new ReleaseMapping(from, To, to, From, Note)
        : null;
}
