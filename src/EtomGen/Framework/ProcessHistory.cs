namespace EtomGen;

/// <summary>Reads the history of a process: releases with a letter each, such as <c>12.0A;15.0M</c>. What is something else is passed over.</summary>
internal static class ProcessHistory
{
    public const char Addition = 'A';
    public const char Deletion = 'D';

    private const char Separator = ';';

    /// <summary>The earliest release that did something to the process.</summary>
    public static ReleaseNumber? First(string? history, char what)
    {
        ReleaseNumber? first = null;
        foreach (string entry in history?.Split(Separator) ?? [])
        {
            string text = entry.Trim();
            if (text.Length > 0 && text[text.Length - 1] == what && ReleaseNumber.TryParse(text.Substring(0, text.Length - 1), out ReleaseNumber release) && !(first <= release))
            {
                first = release;
            }
        }

        return first;
    }
}
