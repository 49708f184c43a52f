namespace EtomGen.Tool.Output;

/// <summary>Writes line numbers with runs as ranges: <c>3-5, 9</c>.</summary>
internal static class LineRanges
{
    /// <summary>The ranges of line numbers in ascending order.</summary>
    /// <param name="lines">The line numbers, in ascending order.</param>
    /// <param name="maxRanges">The maximum number of ranges; of the lines after them only the count is given.</param>
    public static string Describe(IEnumerable<int> lines, int maxRanges = int.MaxValue)
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

        string text = string.Join(", ", ranges.Take(maxRanges).Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}"));
        int others = ranges.Skip(maxRanges).Sum(range => range.Last - range.First + 1);
        return others == 0 ? text : $"{text} and {others} more";
    }
}
