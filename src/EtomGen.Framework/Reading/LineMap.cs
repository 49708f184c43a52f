namespace EtomGen.Framework.Reading;

/// <summary>Turns offsets of a text into lines and columns and back. The lines are found on first use; only findings and XML need them.</summary>
internal sealed class LineMap(string text)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private List<int> Starts => field ??= FindStarts(text);

    public FileLocation LocationOf(int start, int length)
    {
        start = Clamp(start, 0, text.Length);
        int end = Clamp(start + length, start, text.Length);
        (int startLine, int startColumn) = Position(start);
        (int endLine, int endColumn) = Position(end);
        return new FileLocation(start, end - start, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The offset of a line and column that count from 1, as XML readers count them.</summary>
    public int Offset(int line, int column)
    {
        int start = Starts[Clamp(line - 1, 0, Starts.Count - 1)];
        return Clamp(start + column - 1, 0, text.Length);
    }

    private (int Line, int Column) Position(int offset)
    {
        int found = Starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line, offset - Starts[line]);
    }

    private static List<int> FindStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOfAny(LineEnds); i >= 0; i = text.IndexOfAny(LineEnds, i))
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
        }

        return starts;
    }

    private static int Clamp(int value, int low, int high) => Math.Max(low, Math.Min(high, value));
}
