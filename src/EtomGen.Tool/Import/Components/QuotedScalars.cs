using YamlDotNet.Core;

namespace EtomGen.Tool.Import.Components;

/// <summary>Takes quoted texts of several lines whose later lines are not indented: other YAML readers take them, and this one does not.</summary>
internal static class QuotedScalars
{
    private const int MaxScalars = 200;
    private const int MaxLength = 4 * 1024 * 1024;

    /// <summary>Indents the later lines of the quoted text that an exception is about, which leaves its value and all line numbers as they are.</summary>
    /// <returns>The text to read, or <see langword="null"/> where the exception is about something else.</returns>
    public static string? Indent(string text, YamlException exception, int attempt)
    {
        int start = (int)exception.Start.Index;
        if (attempt >= MaxScalars || text.Length > MaxLength || exception.End.Line <= exception.Start.Line || start >= text.Length || text[start] is not '"')
        {
            return null;
        }

        int end = EndOf(text, start);
        string indent = new(' ', (int)exception.Start.Column);
        return end < 0 ? null : $"{text[..start]}{text[start..end].Replace("\n", $"\n{indent}", StringComparison.Ordinal)}{text[end..]}";
    }

    private static int EndOf(string text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '"':
                    return i;
            }
        }

        return -1;
    }
}
