namespace EtomGen;

/// <summary>Reads the history of a process: releases with a letter for each, such as <c>12.0A;15.0M</c>. Other entries are ignored.</summary>
internal static class ProcessHistory
{
    public const char Addition = 'A';

    private const char Separator = ';';

    /// <summary>The earliest release with a letter.</summary>
    public static ReleaseNumber? First(string? history, char letter)
    {
        ReleaseNumber? first = null;
        foreach (string entry in history?.Split(Separator) ?? [])
        {
            string text = entry.Trim();
            if (text.Length > 0 && text[text.Length - 1] == letter && ReleaseNumber.TryParse(text.Substring(0, text.Length - 1), out ReleaseNumber release) && !(first <= release))
            {
                first = release;
            }
        }

        return first;
    }
}
