using System.Text;

namespace EtomGen.Framework.Raw;

/// <summary>Evens out the white space of texts: no-break spaces, line breaks and doubled spaces carry no meaning.</summary>
internal static class TextFolding
{
    /// <summary>The text with every run of white space and control characters as one space, and none at its ends.</summary>
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

        return text.Length == 0 || !wasBlank;
    }

    /// <summary>Besides white space and control characters, the two that are none at all and that XML cannot hold.</summary>
    private static bool IsBlank(char c) => c is <= ' ' or >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFFFE' or '\uFFFF');
}
