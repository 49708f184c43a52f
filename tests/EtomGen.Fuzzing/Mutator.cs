using System.Text;
using CsCheck;

namespace EtomGen.Fuzzing;

/// <summary>Changes inputs at random, for machines without a fuzzer that sees branches.</summary>
internal static class Mutator
{
    /// <summary>Tokens that mean something to a reader, in one format or another.</summary>
    private static readonly string[] Tokens =
    [
        "\"", "\"\"", ",", "\n", "\r\n", "\r", "@", "@release", "@band", "..", ".", "1.1.1", "0", "999999999", "1e9", "-1", "\uFEFF", "\0", "\uFFFD", "\u2028",
        "\t", " ", "complete", "deleted", "(Deleted)",
        "<", ">", "/>", "</", "&", "&amp;", "&#0;", "&#x10FFFF;", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<![CDATA[", "]]>", "<!--", "-->", "<?x?>", "xmlns=\"\"",
        "xml:space=\"preserve\"", "'", "=", "\uD800", "{", "}", "[", "]", ":", "null",
    ];

    private static readonly Gen<Func<byte[], byte[]>> Step = Gen.Select(
        Gen.Int[0, 8],
        Gen.Int[0, int.MaxValue],
        Gen.Int[0, int.MaxValue],
        Gen.Byte).Select<(int, int, int, byte), Func<byte[], byte[]>>(drawn => bytes => Changed(bytes, drawn));

    /// <summary>An input of a corpus after one to eight changes.</summary>
    public static Gen<byte[]> Of(IReadOnlyList<byte[]> corpus) =>
        Gen.Select(Gen.Int[0, corpus.Count - 1], Step.Array[1, 8], Gen.Int[0, corpus.Count - 1]).Select(
            (start, steps, other) => steps.Aggregate(start % 7 == 0 ? Spliced(corpus[start], corpus[other]) : corpus[start], (bytes, step) => step(bytes)));

    private static byte[] Changed(byte[] bytes, (int Kind, int Place, int Length, byte Value) change)
    {
        int place = change.Place % (bytes.Length + 1), length = Math.Min(change.Length % 40, bytes.Length - place), other = change.Length % (bytes.Length + 1);
        ReadOnlySpan<byte> before = bytes.AsSpan(0, place), after = bytes.AsSpan(place);
        return change.Kind switch
        {
            0 => [.. before, .. after[length..]],
            1 => [.. before, .. after[..length], .. after[..length], .. after[length..]],
            2 => [.. before, change.Value, .. after],
            3 => [.. before, (byte)((after.Length > 0 ? after[0] : 0) ^ (1 << (change.Value % 8))), .. after[Math.Min(1, after.Length)..]],
            4 or 5 => [.. before, .. Encoding.UTF8.GetBytes(Tokens[change.Length % Tokens.Length]), .. after],
            6 => [.. before, .. bytes.AsSpan(other, Math.Min(60, bytes.Length - other)), .. after],
            7 => [.. before],
            _ => [.. before, .. Enumerable.Repeat(change.Value, change.Length % 300), .. after],
        };
    }

    private static byte[] Spliced(byte[] start, byte[] end) => [.. start.AsSpan(0, start.Length / 2), .. end.AsSpan(end.Length / 2)];
}
