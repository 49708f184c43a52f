using System.Globalization;

namespace EtomGen.Reporting.Content;

/// <summary>Numbers as documents print them, the same in every culture.</summary>
internal static class NumberText
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A share in percent, rounded to the nearest; only the whole is 100 %, and only nothing is 0 %.</summary>
    public static string Percent(int part, int whole)
    {
        if (whole == 0)
        {
            return "–";
        }

        decimal percent = Math.Round(100m * part / whole, MidpointRounding.AwayFromZero);
        string text = percent switch
        {
            100 when part < whole => "> 99",
            0 when part > 0 => "< 1",
            _ => Of(percent),
        };
        return $"{text}\u00A0%";
    }

    /// <summary>A length for a style sheet, as a percentage of a maximum.</summary>
    public static string Length(decimal value, decimal maximum) => maximum <= 0 ? "0%" : $"{Of(Math.Round(100 * value / maximum, 2))}%";
}
