using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EtomGen;

/// <summary>The number of a framework release, such as <c>12.0</c> or <c>25.5</c>.</summary>
/// <remarks>Written as two whole numbers of at most four digits, without leading zeros, joined by a dot.</remarks>
public readonly struct ReleaseNumber : IEquatable<ReleaseNumber>, IComparable<ReleaseNumber>
{
    private const int MaximumDigits = 4;

    /// <summary>Creates a release number from its two parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is below 0 or above 9999.</exception>
    public ReleaseNumber(int major, int minor)
    {
        Major = major is >= 0 and <= 9999 ? major : throw new ArgumentOutOfRangeException(nameof(major), major, "A part of a release number is 0 to 9999.");
        Minor = minor is >= 0 and <= 9999 ? minor : throw new ArgumentOutOfRangeException(nameof(minor), minor, "A part of a release number is 0 to 9999.");
    }

    /// <summary>The number before the dot.</summary>
    public int Major { get; }

    /// <summary>The number after the dot.</summary>
    public int Minor { get; }

    /// <summary>Parses a release number.</summary>
    /// <exception cref="FormatException">The text is not a release number.</exception>
    public static ReleaseNumber Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out ReleaseNumber release)
        ? release
        : throw new FormatException($"'{text}' is not a release number: write two whole numbers joined by a dot, such as 12.0.");

    /// <summary>Parses a release number, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReleaseNumber release)
    {
        release = default;
        int dot = text?.IndexOf('.') ?? -1;
        if (dot < 0 || !TryPart(text!.Substring(0, dot), out int major) || !TryPart(text.Substring(dot + 1), out int minor))
        {
            return false;
        }

        release = new ReleaseNumber(major, minor);
        return true;

        static bool TryPart(string part, out int number)
        {
            number = 0;
            return part.Length is > 0 and <= MaximumDigits
                && part.All(c => c is >= '0' and <= '9')
                && (part.Length == 1 || part[0] != '0')
                && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        }
    }

    /// <inheritdoc/>
    public int CompareTo(ReleaseNumber other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <inheritdoc/>
    public bool Equals(ReleaseNumber other) => Major == other.Major && Minor == other.Minor;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReleaseNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Major * 10_000) + Minor;

    /// <summary>The number as text: <c>12.0</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);

    /// <summary>Whether two release numbers are the same.</summary>
    public static bool operator ==(ReleaseNumber left, ReleaseNumber right) => left.Equals(right);

    /// <summary>Whether two release numbers differ.</summary>
    public static bool operator !=(ReleaseNumber left, ReleaseNumber right) => !left.Equals(right);

    /// <summary>Whether one release is older than another.</summary>
    public static bool operator <(ReleaseNumber left, ReleaseNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether one release is newer than another.</summary>
    public static bool operator >(ReleaseNumber left, ReleaseNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether one release is older than another or the same.</summary>
    public static bool operator <=(ReleaseNumber left, ReleaseNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one release is newer than another or the same.</summary>
    public static bool operator >=(ReleaseNumber left, ReleaseNumber right) => left.CompareTo(right) >= 0;
}
