namespace EtomGen.Tool.Output;

/// <summary>Writes line numbers with runs as ranges: <c>3-5, 9</c>.</summary>
internal static class LineRanges
{
    /// <summary>The ranges of line numbers in ascending order.</summary>
    public static string Describe(IEnumerable<int> lines)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (int line in lines)
        {
            if (ranges.Count > 0 && line <= ranges[^1].Last + 1)
            {
                ranges[^1] = (ranges[^1].First, line);
            }
            else
            {
                ranges.Add((line, line));
            }
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}"));
    }
}
