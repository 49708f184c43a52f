using System.Globalization;
using System.Text;

namespace EtomGen.Reporting.Pictures;

/// <summary>How wide a text is at most, whatever sans-serif font a reader has: pictures are laid out without knowing it.</summary>
/// <remarks>
/// The widths are those of DejaVu Sans, rounded up, in hundredths of the font size: the widest of the fonts that the style sheet names and that
/// systems fall back to.
/// </remarks>
internal static class TextMetrics
{
    /// <summary>What bold letters are wider by.</summary>
    private const double Bold = 1.2;

    private const byte WideLatin = 110;
    private const byte WideSymbol = 130;
    private const byte Ideograph = 110;

    /// <summary>The printable characters of ASCII, from the space on.</summary>
    private static ReadOnlySpan<byte> Ascii =>
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 51, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
        101, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 51,
        51, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    /// <summary>The width of a text on one line, in the unit of the font size.</summary>
    public static double Width(string text, double fontSize, bool isBold = false)
    {
        int hundredths = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            hundredths += WidthOf(rune);
        }

        return hundredths * fontSize * (isBold ? Bold : 1) / 100;
    }

    private static int WidthOf(Rune rune) => rune.Value switch
    {
        < ' ' => 0,
        < 0x7F => Ascii[rune.Value - ' '],
        < 0x300 => WideLatin,
        >= 0x2E80 and < 0xE000 => Ideograph,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => WideSymbol,
        },
    };
}
