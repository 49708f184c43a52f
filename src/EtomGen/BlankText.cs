using System.Globalization;

namespace EtomGen;

/// <summary>Tells text that shows nothing: empty, or of characters that a reader does not see.</summary>
internal static class BlankText
{
    /// <summary>Letters and symbols of Unicode that are drawn as nothing.</summary>
    private const string Fillers = "\u115f\u1160\u2800\u3164\uffa0";

    public static bool Is(string? text)
    {
        for (int i = 0; i < text?.Length; i++)
        {
            if (!IsInvisible(text, i))
            {
                return false;
            }

            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }

        return true;
    }

    private static bool IsInvisible(string text, int index) =>
        Fillers.IndexOf(text[index]) >= 0
        || CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
