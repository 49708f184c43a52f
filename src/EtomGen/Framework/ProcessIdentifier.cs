using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EtomGen;

/// <summary>The identifier of a process in a framework release: numbers joined by dots, such as <c>1.1.1.10</c>.</summary>
/// <remarks>
/// One to <see cref="MaximumSegments"/> whole numbers of at most <see cref="MaximumDigits"/> digits, without leading zeros, joined by dots.
/// Identifiers order by their numbers: <c>1.1.1.2</c> comes before <c>1.1.1.10</c>. The count of numbers does not give the level of the
/// process; that differs between releases and domains.
/// </remarks>
public readonly struct ProcessIdentifier : IEquatable<ProcessIdentifier>, IComparable<ProcessIdentifier>
{
    /// <summary>The maximum count of numbers in an identifier.</summary>
    public const int MaximumSegments = 16;

    /// <summary>The maximum count of digits in one number of an identifier.</summary>
    public const int MaximumDigits = 9;

    private readonly string? _value;

    private ProcessIdentifier(string value) => _value = value;

    /// <summary>The identifier as text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The identifier without its last number, or <see langword="null"/> where it has one number only.</summary>
    public ProcessIdentifier? Parent =>
        Value.LastIndexOf('.') is > 0 and var dot ? new ProcessIdentifier(Value.Substring(0, dot)) : null;

    /// <summary>The last number of the identifier, which orders it among its siblings.</summary>
    internal int LastNumber => int.Parse(Value.Substring(Value.LastIndexOf('.') + 1), CultureInfo.InvariantCulture);

    /// <summary>Parses an identifier.</summary>
    /// <param name="text">The text; no white space is allowed.</param>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static ProcessIdentifier Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out ProcessIdentifier identifier)
        ? identifier
        : throw new FormatException($"'{text}' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10.");

    /// <summary>Parses an identifier, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProcessIdentifier identifier)
    {
        identifier = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        int segments = 1, digits = 0;
        for (int i = 0; i < text!.Length; i++)
        {
            char c = text[i];
            if (c == '.')
            {
                if (digits == 0 || ++segments > MaximumSegments)
                {
                    return false;
                }

                digits = 0;
            }
            else if (c is < '0' or > '9' || ++digits > MaximumDigits || (digits == 2 && text[i - 1] == '0'))
            {
                return false;
            }
        }

        if (digits == 0)
        {
            return false;
        }

        identifier = new ProcessIdentifier(text);
        return true;
    }

    /// <summary>Whether this identifier is below another one in the tree.</summary>
    public bool IsBelow(ProcessIdentifier ancestor) =>
        Value.Length > ancestor.Value.Length
        && Value[ancestor.Value.Length] == '.'
        && Value.StartsWith(ancestor.Value, StringComparison.Ordinal);

    /// <summary>Whether this identifier is another one followed by one more number.</summary>
    internal bool IsChildOf(ProcessIdentifier parent) => IsBelow(parent) && Value.IndexOf('.', parent.Value.Length + 1) < 0;

    /// <inheritdoc/>
    public int CompareTo(ProcessIdentifier other)
    {
        string left = Value, right = other.Value;
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            // Without leading zeros the longer number is the larger one, and numbers of one length order as text.
            int leftEnd = SegmentEnd(left, i), rightEnd = SegmentEnd(right, j);
            int byLength = (leftEnd - i).CompareTo(rightEnd - j);
            int difference = byLength != 0 ? byLength : string.CompareOrdinal(left, i, right, j, leftEnd - i);
            if (difference != 0)
            {
                return difference;
            }

            i = leftEnd + 1;
            j = rightEnd + 1;
        }

        return left.Length.CompareTo(right.Length);

        static int SegmentEnd(string text, int start) => text.IndexOf('.', start) is >= 0 and var dot ? dot : text.Length;
    }

    /// <inheritdoc/>
    public bool Equals(ProcessIdentifier other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProcessIdentifier other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The identifier as text.</summary>
    public override string ToString() => Value;

    /// <summary>Whether two identifiers are the same.</summary>
    public static bool operator ==(ProcessIdentifier left, ProcessIdentifier right) => left.Equals(right);

    /// <summary>Whether two identifiers differ.</summary>
    public static bool operator !=(ProcessIdentifier left, ProcessIdentifier right) => !left.Equals(right);

    /// <summary>Whether an identifier comes before another one.</summary>
    public static bool operator <(ProcessIdentifier left, ProcessIdentifier right) => left.CompareTo(right) < 0;

    /// <summary>Whether an identifier comes after another one.</summary>
    public static bool operator >(ProcessIdentifier left, ProcessIdentifier right) => left.CompareTo(right) > 0;

    /// <summary>Whether an identifier comes before another one or is the same.</summary>
    public static bool operator <=(ProcessIdentifier left, ProcessIdentifier right) => left.CompareTo(right) <= 0;

    /// <summary>Whether an identifier comes after another one or is the same.</summary>
    public static bool operator >=(ProcessIdentifier left, ProcessIdentifier right) => left.CompareTo(right) >= 0;
}
