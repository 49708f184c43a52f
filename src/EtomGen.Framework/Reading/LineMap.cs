namespace EtomGen.Framework.Reading;

/// <summary>Turns offsets of a text into lines and columns and back.</summary>
internal sealed class LineMap
{
    /// <summary>How many characters are looked at between two checks for cancellation.</summary>
    private const int Stretch = 0x10000;

    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineMap(string text, CancellationToken cancellationToken = default)
    {
        _text = text;
        for (int i = 0; i < text.Length; i++)
        {
            if (i % Stretch == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    public FileLocation LocationOf(int start, int length)
    {
        start = Clamp(start, 0, _text.Length);
        int end = Clamp(start + length, start, _text.Length);
        (int startLine, int startColumn) = Position(start);
        (int endLine, int endColumn) = Position(end);
        return new FileLocation(start, end - start, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The offset of a line and column that count from 1, as XML readers count them.</summary>
    public int Offset(int line, int column)
    {
        int start = _starts[Clamp(line - 1, 0, _starts.Count - 1)];
        return Clamp(start + column - 1, 0, _text.Length);
    }

    private (int Line, int Column) Position(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }

    private static int Clamp(int value, int low, int high) => Math.Max(low, Math.Min(high, value));
}
