using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads the column of original identifiers, in which people also write placeholders, the model's own numbers, and prose.</summary>
internal static partial class OriginalIdentifier
{
    /// <summary>The identifier that a text gives, and whether it had to be found within other words.</summary>
    /// <remarks>
    /// "1.1.1.22.10 (then 1.3.1.5)" tells what came later, so the first identifier is the original one; "1.1.1.21.8.1 was 1.2.4.1.1" tells what
    /// came before, so it is the last. Whatever else holds several identifiers is doubtful and gives none. A number without a dot is a UID.
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
