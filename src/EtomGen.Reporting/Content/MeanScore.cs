using System.Globalization;

namespace EtomGen.Reporting.Content;

/// <summary>The arithmetic mean of the scores of submitted processes. Processes that were not submitted do not count.</summary>
/// <param name="Value">The exact mean.</param>
/// <param name="Count">The number of scores.</param>
/// <param name="Scale">The scale of the scores.</param>
internal sealed record MeanScore(decimal Value, int Count, ConformanceScale Scale)
{
    /// <summary>The mean of the scores of some processes, or <see langword="null"/> where none was submitted.</summary>
    public static MeanScore? Of(IEnumerable<AssessedProcess> processes, ConformanceScale scale)
    {
        decimal[] scores = [.. processes.Where(process => process.IsSubmitted).Select(process => process.Score!.Value)];
        return scores.Length == 0 ? null : new MeanScore(scores.Average(), scores.Length, scale);
    }

    /// <summary>Whether the mean is in the topmost band of the scale.</summary>
    public bool IsFull => Value >= FullFrom;

    private decimal FullFrom => Scale.Bands[^1].From;

    /// <summary>The mean with one decimal more than a score. Rounding never makes it full conformance.</summary>
    public override string ToString()
    {
        int decimals = Scale.Decimals + 1;
        decimal rounded = Math.Round(Value, decimals, MidpointRounding.AwayFromZero);
        if (!IsFull && rounded >= FullFrom)
        {
            rounded = Math.Round(Value, decimals, MidpointRounding.ToZero);
        }

        return rounded.ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }
}
