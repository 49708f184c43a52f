using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;

namespace EtomGen.Reliability.Properties;

/// <summary>How process identifiers and release numbers read, order and nest.</summary>
public partial class IdentifierLaws
{
    [Fact]
    public void An_identifier_reads_as_it_is_written() => Law.Holds(Draw.Identifier, 20_000, text =>
    {
        Assert.True(ProcessIdentifier.TryParse(text, out ProcessIdentifier identifier));
        Assert.Equal((text, text), (identifier.Value, ProcessIdentifier.Parse(text).ToString()));
    });

    [Fact]
    public void Nothing_else_is_an_identifier() => Law.Holds(
        Gen.OneOf(
            Draw.Text,
            Draw.Identifier,
            Gen.String["0123456789..  ٣-+eE,"],
            Gen.Select(Draw.Identifier, Gen.Int[0, 200], Gen.OneOf("", " ", ".", "0", "00", "x", "\n", "-", "٣"), Inserted)),
        20_000,
        text => Assert.Equal(MalformedFile().IsMatch(text), ProcessIdentifier.TryParse(text, out _)));

    [Fact]
    public void Identifiers_order_by_their_numbers() => Law.Holds(Gen.Select(Draw.Identifier, Draw.Identifier), 20_000, Ordered);

    [Fact]
    public void The_order_of_identifiers_is_total() => Law.Holds(Draw.Identifier.Array[3], 20_000, texts =>
    {
        ProcessIdentifier[] sorted = [.. texts.Select(ProcessIdentifier.Parse).Order()];
        Assert.True(sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2]);
        Assert.Equal(sorted, texts.Reverse().Select(ProcessIdentifier.Parse).Order());
    });

    [Fact]
    public void A_parent_is_what_its_child_extends() => Law.Holds(Gen.Select(Draw.Number.Array[1, 15], Draw.Number), 20_000, (above, last) =>
    {
        string parentText = string.Join('.', above);
        ProcessIdentifier parent = ProcessIdentifier.Parse(parentText), child = ProcessIdentifier.Parse($"{parentText}.{last}");
        Assert.Equal(parent, child.Parent);
        Assert.Equal(above.Length == 1 ? null : ProcessIdentifier.Parse(string.Join('.', above[..^1])), parent.Parent);
        Assert.True(parent < child && child.IsBelow(parent) && !parent.IsBelow(child) && !child.IsBelow(child));
        Assert.Equal(last, child.LastNumber);
    });

    [Fact]
    public void What_lies_below_a_process_orders_between_it_and_its_next_sibling() => Law.Holds(Gen.Select(Draw.Identifier, Draw.Identifier), 20_000, (lower, upper) =>
    {
        ProcessIdentifier one = ProcessIdentifier.Parse(lower), other = ProcessIdentifier.Parse(upper);
        Assert.Equal($"{upper}.".StartsWith($"{lower}.", StringComparison.Ordinal) && lower != upper, other.IsBelow(one));
        if (other.IsBelow(one) && one.LastNumber < 999_999_999)
        {
            Assert.True(other < ProcessIdentifier.Parse($"{(one.Parent is { } parent ? $"{parent}." : "")}{one.LastNumber + 1}"));
        }
    });

    [Fact]
    public void A_release_number_reads_as_it_is_written() => Law.Holds(Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 9999]), 20_000, (major, minor) =>
    {
        var release = new ReleaseNumber(major, minor);
        Assert.Equal(release, ReleaseNumber.Parse(release.ToString()));
        Assert.False(ReleaseNumber.TryParse($"{release} ", out _) || ReleaseNumber.TryParse($"0{release}", out _) || ReleaseNumber.TryParse($"{release}.0", out _));
    });

    private static void Ordered(string left, string right)
    {
        int expected = Compare(Numbers(left), Numbers(right));
        ProcessIdentifier one = ProcessIdentifier.Parse(left), other = ProcessIdentifier.Parse(right);
        Assert.Equal(expected, Math.Sign(one.CompareTo(other)));
        Assert.Equal(-expected, Math.Sign(other.CompareTo(one)));
        Assert.Equal(
            (expected < 0, expected > 0, expected <= 0, expected >= 0, expected == 0, expected != 0),
            (other > one, one > other, one <= other, one >= other, one == other, one != other));
        Assert.True(expected != 0 || one.GetHashCode() == other.GetHashCode());
    }

    private static int[] Numbers(string text) => [.. text.Split('.').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    private static int Compare(int[] left, int[] right)
    {
        int differs = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(i => left[i] != right[i], -1);
        return differs >= 0 ? left[differs].CompareTo(right[differs]) : left.Length.CompareTo(right.Length);
    }

    private static string Inserted(string text, int place, string what) => text.Insert(place % (text.Length + 1), what);

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){0,15}\z")]
    private static partial Regex MalformedFile();
}
