using System.Globalization;
using System.Text;

namespace EtomGen.Tool.Output;

/// <summary>Makes texts from files harmless to terminals.</summary>
internal static class TerminalText
{
    /// <summary>The text with control characters, and those that turn the direction of writing, shown as escapes.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsDangerous))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsDangerous(c))
            {
                plain.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    private static bool IsDangerous(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
