using System.Globalization;
using CsCheck;

namespace EtomGen.Testing.Drawing;

/// <summary>Generators of releases: small, well-formed, and as nasty in every text as the format allows.</summary>
public static class Draw
{
    private const int MaxProcesses = 40;
    private const int DeepestDrawn = 7;

    private static readonly string[] Words =
    [
        "Manage", "Order", "Handling", "Selling", "Customer", "Problem", "Report", "&", "/", "-", "of", "and", "the", "e-Mail", "2nd", "5", "R'eady", "R\u2019eady",
        "(Including Self Service)", "[Draft]", "Delete", "deleted",
    ];

    /// <summary>Names that generated code or C# uses itself.</summary>
    private static readonly string[] Reserved =
    [
        "Id", "Catalog", "Etom Process", "Release", "Identifier", "Framework Release", "Equals", "Get Hash Code", "Get Type", "To String", "Reference Equals",
        "Memberwise Clone", "Finalize",
        "class", "event", "namespace", "System", "Etom", "Etom Gen", "Global", "record", "file", "Process", "Object", "String", "Assessment", "V1", "_", "__", "nint",
    ];

    /// <summary>Text that ends comments, literals, elements, fields or lines in some format, or that looks like something else.</summary>
    private static readonly string[] Hostile =
    [
        "*/", "/*", "//", "]]>", "<![CDATA[", "<b>", "</summary>", "<!--", "-->", "&lt;", "&", "\"", "\"\"", "'", "\\", "\\u0022", "{0}", "{{", "}", "$\"",
        "@\"", "#if", "#nullable disable",
        ",", ";", "=1+2", "@release", "..", "\u2028", "\u2029", "\u0085", "\u000B", "\f", "\t", "\r", "\n", "\r\n", "\u00A0", "\u3000", "\u200B", "\u200D",
        "\u202E", "\u2066", "\uFEFF", "\u0301",
        "\u001B[31m", "\u0007", "\u0008", "\u0001", "\u007F", "\u009B", "\uFFFE", "\uFFFF", "😀", "𝒳", "é", "e\u0301", "ß", "İ", "ı", "ſ", "ǅ", "Ⅷ", "٣", "管理",
        "ابجد", "ไทย", "\u00AD", "\uD7FF", "\uE000",
    ];

    /// <summary>Any text that UTF-8 can hold, except a NUL, for which a framework file is refused, and the replacement character, on which it is remarked.</summary>
    public static readonly Gen<string> Text =
        Gen.Frequency(
            (6, Gen.OneOf(Words)),
            (2, Gen.OneOf(Reserved)),
            (4, Gen.OneOf(Hostile)),
            (2, Gen.Char[' ', '~'].Select(c => c.ToString())),
            (1, Gen.Char['\u00A1', '\uD7FF'].Select(c => c.ToString())))
        .Array[0, 5]
        .Select(Gen.OneOf("", " ", " ", "  "), (parts, between) => string.Join(between, parts));

    /// <summary>A name of a process: with a letter, and not marked as deleted.</summary>
    public static readonly Gen<string> Name =
        Gen.Frequency((3, Text), (2, Gen.OneOf(Words)), (2, Gen.OneOf(Reserved)), (3, Gen.OneOf(Words).Array[2, 3].Select(words => string.Join(' ', words))))
        .Where(
            name => name.Any(char.IsLetter)
                && name.Length <= 200
                && !Folded(name).EndsWith("deleted)", StringComparison.OrdinalIgnoreCase)
                && !Folded(name).EndsWith("deleted]", StringComparison.OrdinalIgnoreCase));

    private static readonly Gen<string> Word = Text.Select(text => Folded(text) is { Length: > 0 } ? text : "Word");

    /// <summary>Whole numbers without leading zeros, most of them small.</summary>
    public static readonly Gen<int> Number = Gen.Frequency((20, Gen.Int[0, 12]), (1, Gen.Int[13, 1200]), (1, Gen.OneOf(99_999_999, 100_000_000, 999_999_999)));

    public static readonly Gen<string> Identifier = Number.Array[1, 16].Select(numbers => string.Join('.', numbers));

    public static readonly Gen<DrawnScale> Scale =
        from decimals in Gen.Int[0, 3]
        from levels in Gen.OneOf<(int Coverage, int[] Assessed)>((2, [3]), (2, [3]), (2, [3]), (1, [2]), (2, [3, 4]), (2, [2, 3]))
        from low in Gen.Int[0, 20]
        from widths in Gen.Int[1, 40].Array[1, 4]
        from words in Word.Array[4]
        from notSubmitted in Word
        from notSubmittedScore in Gen.Bool
        select Scaled(decimals, levels.Coverage, levels.Assessed, low, widths, words, notSubmitted, notSubmittedScore);

    /// <summary>A release without a fault.</summary>
    public static Gen<DrawnRelease> Release(string number = "1.0", int most = MaxProcesses, Gen<string>? names = null) =>
        from title in Word
        from scale in Scale
        from rootLevel in Gen.Int[0, 1]
        from shapes in Gen.Select(Gen.Int[0, 1000], Number, Gen.Int[0, 9]).Array[1, most]
        from texts in Gen.Select(names ?? Name, Text, Text, Gen.OneOf("", "", "12.0A", "12.0A;15.0M", " 9.0D ; x"), Gen.Frequency((3, Gen.Const("")), (1, Identifier))).Array[most]
        select new DrawnRelease(number, title, scale, Tree(rootLevel, shapes, texts));

    /// <summary>A text with its white space folded as readers fold it, in the simplest code.</summary>
    public static string Folded(string text) =>
        string.Join(
            ' ',
            new string([.. text.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFFFE' or '\uFFFF' ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static DrawnScale Scaled(int decimals, int coverage, int[] assessed, int low, int[] widths, string[] words, string notSubmitted, bool hasNotSubmittedScore)
    {
        decimal step = new(1, 0, 0, false, (byte)decimals);
        var bands = new List<(decimal From, decimal To, string Word)>();
        int from = low + 1;
        for (int i = 0; i < widths.Length; i++)
        {
            bands.Add((from * step, (from + widths[i] - 1) * step, words[i]));
            from += widths[i];
        }

        return new DrawnScale(assessed, coverage, bands[0].From, bands[^1].To, decimals, notSubmitted, hasNotSubmittedScore ? low * step : null, [.. bands]);
    }

    private static List<DrawnProcess> Tree(
        int rootLevel,
        (int Parent, int Number, int Traits)[] shapes,
        (string Name, string First, string Second, string History, string Original)[] texts)
    {
        var drawn = new List<DrawnProcess>();
        var taken = new HashSet<string>();
        for (int i = 0; i < shapes.Length; i++)
        {
            (int place, int number, int traits) = shapes[i];

            // A process has an earlier one as its parent, which lets trees grow deep.
            DrawnProcess? parent = drawn.Count == 0 || place % 9 == 0 ? null : drawn[place % drawn.Count];
            if (parent is { Level: >= DeepestDrawn })
            {
                continue;
            }

            string id = Free(parent, number);
            (string name, string first, string second, string history, string original) = texts[i];
            drawn.Add(new DrawnProcess(id, parent?.Level + 1 ?? rootLevel, name)
            {
                IsDeleted = traits == 9,
                Children = traits % 3 == 0 ? "complete" : traits == 4 ? (number + 1).ToString(CultureInfo.InvariantCulture) : "",
                Original = original,
                Uid = traits % 2 == 0 ? $"u{i}" : first,
                Domain = first,
                Vertical = traits == 7 ? $"{second};{first} ; {second}" : second,
                History = history,
                Evidence = second,
            });
        }

        return drawn;

        string Free(DrawnProcess? parent, int number)
        {
            string id = parent is null ? $"{number}" : $"{parent.Id}.{number}";
            return taken.Add(id) ? id : Free(parent, number == 999_999_999 ? 0 : number + 1);
        }
    }
}
