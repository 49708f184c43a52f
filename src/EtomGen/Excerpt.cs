using System.Text;

namespace EtomGen;

/// <summary>Shows in a message what somebody wrote, on one line and no longer than a message has room for.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string? text, int longest = Longest)
    {
        string start = text is null || text.Length <= longest ? text ?? "" : $"{text.Substring(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)}…";
        if (!start.Any(IsBreak))
        {
            return start;
        }

        var line = new StringBuilder(start.Length);
        foreach (char c in start)
        {
            line.Append(IsBreak(c) ? ' ' : c);
        }

        return line.ToString();
    }

    /// <summary>The text in quotes, at the beginning of a message; in words where there is nothing to show.</summary>
    public static string Quoted(string? text) => BlankText.Is(text) ? "An empty text" : $"'{Of(text)}'";

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
