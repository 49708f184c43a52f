using System.Globalization;

namespace EtomGen;

/// <summary>Level-2 coverage: how many of the level-3 processes that a level-2 process contains were submitted.</summary>
public readonly struct Coverage : IEquatable<Coverage>
{
    internal Coverage(int submitted, int contained, bool isExact)
    {
        Submitted = submitted;
        Contained = contained;
        IsExact = isExact;
    }

    /// <summary>The count of submitted processes.</summary>
    public int Submitted { get; }

    /// <summary>The count of processes that the release contains, deleted ones left out; the known ones where <see cref="IsExact"/> is <see langword="false"/>.</summary>
    public int Contained { get; }

    /// <summary>Whether <see cref="Contained"/> is the release's own count: <see langword="false"/> where the release's data is incomplete here.</summary>
    public bool IsExact { get; }

    /// <summary>Submitted and contained, <c>3/4</c>; with a plus sign where more may be contained than is known, <c>3/4+</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}/{1}{2}", Submitted, Contained, IsExact ? "" : "+");

    /// <inheritdoc/>
    public bool Equals(Coverage other) => Submitted == other.Submitted && Contained == other.Contained && IsExact == other.IsExact;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Coverage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Submitted, Contained, IsExact).GetHashCode();

    /// <summary>Whether two coverages are the same.</summary>
    public static bool operator ==(Coverage left, Coverage right) => left.Equals(right);

    /// <summary>Whether two coverages differ.</summary>
    public static bool operator !=(Coverage left, Coverage right) => !left.Equals(right);

    internal static Coverage Create(FrameworkProcess group, IEnumerable<(FrameworkProcess Process, bool IsSubmitted)> assessed)
    {
        // Existing processes are counted, not the highest number: numbering has gaps.
        (FrameworkProcess Process, bool IsSubmitted)[] children = [.. assessed.Where(row => row.Process.Level == group.Level + 1)];
        int known = group.LiveChildCount + children.Count(row => !group.Children.Contains(row.Process));
        return new Coverage(children.Count(row => row.IsSubmitted), Math.Max(group.ChildCount ?? known, known), group.ChildCount is not null);
    }

    /// <summary>The coverage of several processes together.</summary>
    internal static Coverage Sum(IEnumerable<Coverage> coverages) =>
        coverages.Aggregate(
            new Coverage(0, 0, isExact: true),
            (sum, next) => new Coverage(sum.Submitted + next.Submitted, sum.Contained + next.Contained, sum.IsExact && next.IsExact));
}
