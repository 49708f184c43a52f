using System.Text;

namespace EtomGen.Framework.Raw;

/// <summary>Folds the white space of texts: no-break spaces, line breaks and repeated spaces have no meaning.</summary>
internal static class TextFolding
{
    /// <summary>The text with each run of white space and control characters as one space, trimmed at both ends.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!IsBlank(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static bool IsFolded(string text)
    {
        bool wasBlank = true;
        foreach (char c in text)
        {
            bool isBlank = IsBlank(c);
            if (isBlank && (wasBlank || c != ' '))
            {
                return false;
            }

            wasBlank = isBlank;
        }

        return !wasBlank;
    }

    /// <summary>Whether a character is white space, a control character, or one of the two code points that are not characters and that XML does not allow.</summary>
    private static bool IsBlank(char c) => c is <= ' ' or >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFFFE' or '\uFFFF');
}
