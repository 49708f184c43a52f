namespace EtomGen.Tool.Input;

/// <summary>Guards the reading of delimited text: libraries keep a description of each column, so that a line of a hundred million separators exhausts a machine.</summary>
internal static class DelimitedText
{
    /// <summary>What a spreadsheet has at most.</summary>
    public const int MaxColumns = 16_384;

    /// <exception cref="ToolException">A record has more than <see cref="MaxColumns"/> fields.</exception>
    public static void CheckColumns(string path, string text, char delimiter)
    {
        int columns = 1, line = 1;
        bool isQuoted = false;
        foreach (char c in text)
        {
            line += c == '\n' ? 1 : 0;
            isQuoted ^= c == '"';
            columns = isQuoted || c is not ('\r' or '\n') ? columns : 1;
            if (!isQuoted && c == delimiter && ++columns > MaxColumns)
            {
                throw ToolException.CannotRead(path, $"line {line} has more than {MaxColumns} columns, which is not a list of processes");
            }
        }
    }
}
