using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EtomGen.Reporting.Content;

/// <summary>Texts that a user typed, as documents print them: isolated from the text around them, regardless of content.</summary>
internal static partial class PrintedText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A text without what a page cannot show or what would reorder the text around it; each such character becomes a replacement character.</summary>
    /// <remarks>Line breaks and tabs stay; of line breaks only line feeds.</remarks>
    public static string Of(string text)
    {
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        StringBuilder? printed = null;
        for (int i = 0; i < lines.Length; i++)
        {
            char c = lines[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < lines.Length && char.IsLowSurrogate(lines[i + 1]);
            if (isPair)
            {
                i++;
            }
            else if (!IsShown(c))
            {
                printed ??= new StringBuilder(lines);
                printed[i] = Replacement;
            }
        }

        return printed?.ToString() ?? lines;
    }

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ').Replace('\t', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');

    /// <summary>JSON in which characters that reorder the text around them are escaped, so that the file reads as it is.</summary>
    public static string EscapeDirections(string json) =>
        Direction().Replace(json, direction => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)direction.Value[0]:X4}"));

    /// <summary>The embeddings, overrides and isolates of the bidirectional algorithm, which work until they are ended.</summary>
    [GeneratedRegex("[\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Direction();

    private static bool IsShown(char c) =>
        c is '\n' or '\t'
        || !(char.IsControl(c)
            || char.IsSurrogate(c)
            || c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
