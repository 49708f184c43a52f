using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads the column of original identifiers, which also has placeholders, unique identifiers and prose.</summary>
internal static partial class OriginalIdentifier
{
    /// <summary>The identifier in a text, and whether it is among other words.</summary>
    /// <remarks>
    /// In "1.1.1.22.10 (then 1.3.1.5)" the first identifier is the original one, in "1.1.1.21.8.1 was 1.2.4.1.1" the last. Every other text with
    /// several identifiers is doubtful and gives none. A number without a dot is a unique identifier.
    /// </remarks>
    public static (string? Identifier, bool IsFromProse) Read(string text)
    {
        if (IsIdentifier(text))
        {
            return (text, false);
        }

        string[] found = [.. Identifier().Matches(text).Select(match => match.Value).Where(IsIdentifier).Distinct()];
        return found.Length switch
        {
            1 => (found[0], true),
            2 when Word("then").IsMatch(text) => (found[0], true),
            2 when Word("was").IsMatch(text) => (found[1], true),
            _ => (null, false),
        };
    }

    private static bool IsIdentifier(string text) => text.Contains('.', StringComparison.Ordinal) && ProcessIdentifier.TryParse(text, out _);

    private static Regex Word(string word) => new($@"\b{word}\b", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"(?<![\w.])\d+(\.\d+)+(?![\w.])", RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}
