using System.Globalization;

namespace EtomGen.Reporting.Pictures;

/// <summary>Breaks a text into lines that fit a width.</summary>
internal static class TextLines
{
    private const string Ellipsis = "…";

    /// <summary>The lines of a text, broken at spaces, behind slashes and hyphens, and within words that are too long for a line.</summary>
    /// <param name="text">The text; it is put on one line first.</param>
    /// <param name="width">The widest line.</param>
    /// <param name="fontSize">The font size, in the unit of the width.</param>
    /// <param name="most">How many lines there may be; what is left over becomes an ellipsis.</param>
    /// <param name="isBold">Whether the text is bold.</param>
    public static IReadOnlyList<string> Of(string text, double width, double fontSize, int most, bool isBold = false)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string part in Parts(PrintedText.Line(text)))
        {
            string rest = part;
            while (!Fits(line + rest.TrimEnd()))
            {
                if (line.Length > 0)
                {
                    lines.Add(line.TrimEnd());
                    line = "";
                }
                else
                {
                    string start = StartOf(rest);
                    lines.Add(start);
                    rest = rest[start.Length..];
                }

                if (lines.Count > most)
                {
                    return Shortened();
                }
            }

            line += rest;
        }

        if (line.Trim().Length > 0)
        {
            lines.Add(line.TrimEnd());
        }

        return lines.Count > most ? Shortened() : lines;

        bool Fits(string candidate) => TextMetrics.Width(candidate, fontSize, isBold) <= width;

        string StartOf(string word)
        {
            int[] starts = [.. StringInfo.ParseCombiningCharacters(word).Skip(1), word.Length];
            int end = starts.TakeWhile(start => Fits(word[..start])).DefaultIfEmpty(starts[0]).Last();
            return word[..end];
        }

        IReadOnlyList<string> Shortened()
        {
            string last = lines[most - 1];
            while (last.Length > 0 && !Fits(last + Ellipsis))
            {
                last = last[..StringInfo.ParseCombiningCharacters(last)[^1]];
            }

            return [.. lines.Take(most - 1), last.TrimEnd() + Ellipsis];
        }
    }

    /// <summary>The parts between which a line may be broken, each with the space that follows it.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isBreak = text[i] is ' ' or '/' or '-' && i + 1 < text.Length && text[i + 1] != ' ';
            if (isBreak)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
