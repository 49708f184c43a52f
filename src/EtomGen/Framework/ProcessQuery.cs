namespace EtomGen;

/// <summary>Finds processes by the beginning of their identifier, or by beginnings of words in their name and their parent's.</summary>
internal sealed class ProcessQuery
{
    private static readonly char[] Blanks = [' ', '\u00A0'];

    private readonly string _text;
    private readonly string[] _words;

    public ProcessQuery(string text) => (_text, _words) = (text.Trim(Blanks), text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));

    public bool Matches(FrameworkProcess process) => process.Identifier.Value.StartsWith(_text, StringComparison.Ordinal) || HasAllWords(process);

    private bool HasAllWords(FrameworkProcess process)
    {
        foreach (string word in _words)
        {
            if (!HasWord(process.Name, word)
                && (process.Parent is not { } parent || !HasWord(parent.Name, word))
                && !process.Identifier.Value.StartsWith(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word of a name begins with a text, regardless of case.</summary>
    private static bool HasWord(string name, string text)
    {
        for (int at = name.IndexOf(text, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(name[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
