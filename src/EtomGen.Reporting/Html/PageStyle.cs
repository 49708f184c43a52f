using System.Globalization;
using System.Text;
using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Html;

/// <summary>The style that differs from page to page: the accent colour, and what printed pages say at their edges.</summary>
internal static class PageStyle
{
    /// <summary>A running header longer than this does not fit its line.</summary>
    private const int MaxHeaderLength = 90;

    public static string Of(string title, ReportOptions options)
    {
        string header = Shortened(PrintedText.Line(ReportTexts.RunningHeader(title)));
        string pageNumber = $"{Text(ReportTexts.PageBefore)} counter(page) {Text(ReportTexts.PageBetween)} counter(pages)";
        string page = $$"""
            @page { @top-left { content: {{Text(header)}}; } @bottom-right { content: {{pageNumber}}; } }
            @page :first { @top-left { content: none; } }

            """.ReplaceLineEndings("\n");
        return options.AccentColor is { } accent && Color.TryParse(accent, out Color color)
            ? $"{page}:root {{ --accent: {color.ForLightPaper()}; }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: {color.ForDarkPaper()}; }} }}\n"
            : page;
    }

    /// <summary>A string of CSS. Whatever is not a letter, a digit or a space is escaped, so that a text cannot end the string or the style. A space ends an escape.</summary>
    private static string Text(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isPlain = rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' ');
            escaped.Append(isPlain ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:X} "));
        }

        return escaped.Append('"').ToString();
    }

    private static string Shortened(string text)
    {
        if (text.Length <= MaxHeaderLength)
        {
            return text;
        }

        int[] starts = StringInfo.ParseCombiningCharacters(text);
        return $"{text[..starts.Last(start => start < MaxHeaderLength)]}…";
    }
}
