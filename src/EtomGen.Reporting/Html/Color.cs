using System.Globalization;

namespace EtomGen.Reporting.Html;

/// <summary>A colour of the sRGB space, with the contrast that WCAG 2.2 defines.</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>The contrast that WCAG 2.2 AA asks for of text.</summary>
    public const double RequiredContrast = 4.5;

    private const int Steps = 100;

    /// <summary>The surfaces that accents are seen on: the darkest of light pages and the lightest of dark ones, as in the style sheet.</summary>
    public static readonly Color LightSurface = new(0xEE, 0xF2, 0xF6), DarkSurface = new(0x1E, 0x28, 0x33);

    private static readonly Color Black = new(0, 0, 0), White = new(255, 255, 255);

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static bool TryParse(string text, out Color color)
    {
        bool isColor = text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);
        color = isColor ? new Color(Part(text, 1), Part(text, 3), Part(text, 5)) : default;
        return isColor;
    }

    /// <summary>The contrast with another colour, from 1 to 21.</summary>
    public double ContrastWith(Color other)
    {
        double lighter = Math.Max(Luminance, other.Luminance), darker = Math.Min(Luminance, other.Luminance);
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>The nearest mixture with black that can be read on light paper.</summary>
    public Color ForLightPaper() => Readable(Black, LightSurface);

    /// <summary>The nearest mixture with white that can be read on dark paper.</summary>
    public Color ForDarkPaper() => Readable(White, DarkSurface);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private Color Readable(Color other, Color surface)
    {
        Color mixed = this;
        for (int step = 1; mixed.ContrastWith(surface) < RequiredContrast; step++)
        {
            mixed = Mix(other, step);
        }

        return mixed;
    }

    /// <summary>Integers only, so that every machine rounds alike.</summary>
    private Color Mix(Color other, int step)
    {
        return new Color(Channel(Red, other.Red), Channel(Green, other.Green), Channel(Blue, other.Blue));

        byte Channel(byte own, byte added) => (byte)(((own * (Steps - step)) + (added * step)) / Steps);
    }

    private static byte Part(string text, int start) => byte.Parse(text.AsSpan(start, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static double Linear(byte channel)
    {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
