using System.Globalization;

namespace EtomGen;

/// <summary>The conformance scale of a release: the assessed levels, the range and decimals of scores, and the result words.</summary>
/// <remarks>Each framework file states the scale of its release; nothing is built in.</remarks>
public sealed class ConformanceScale
{
    internal ConformanceScale(
        IReadOnlyList<int> assessedLevels,
        int coverageLevel,
        decimal minimum,
        decimal maximum,
        int decimals,
        IReadOnlyList<ConformanceBand> bands,
        string notSubmitted,
        decimal? notSubmittedScore)
    {
        AssessedLevels = assessedLevels;
        CoverageLevel = coverageLevel;
        Minimum = minimum;
        Maximum = maximum;
        Decimals = decimals;
        Bands = bands;
        NotSubmitted = notSubmitted;
        NotSubmittedScore = notSubmittedScore;
    }

    /// <summary>The levels whose processes get a conformance score, ascending.</summary>
    public IReadOnlyList<int> AssessedLevels { get; }

    /// <summary>The level whose processes show coverage: how many of their children were submitted.</summary>
    public int CoverageLevel { get; }

    /// <summary>The lowest conformance score of a submitted process.</summary>
    public decimal Minimum { get; }

    /// <summary>The highest conformance score.</summary>
    public decimal Maximum { get; }

    /// <summary>The maximum number of decimals of a conformance score.</summary>
    public int Decimals { get; }

    /// <summary>The result words by range of scores, ascending; the bands cover the whole scale.</summary>
    public IReadOnlyList<ConformanceBand> Bands { get; }

    /// <summary>The word for a process in scope that was not submitted.</summary>
    public string NotSubmitted { get; }

    /// <summary>The number that reports print for a process in scope that was not submitted, or <see langword="null"/> where the release has none.</summary>
    public decimal? NotSubmittedScore { get; }

    /// <summary>Whether processes of a level get a conformance score.</summary>
    public bool IsAssessed(int level) => AssessedLevels.Contains(level);

    /// <summary>The result word for a score.</summary>
    /// <param name="score">A score from <see cref="Minimum"/> to <see cref="Maximum"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside every band of the scale.</exception>
    public string ResultOf(decimal score)
    {
        foreach (ConformanceBand band in Bands)
        {
            if (score >= band.From && score <= band.To)
            {
                return band.Result;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(score), score, $"The scale runs from {Text(Minimum)} to {Text(Maximum)} in steps of {Text(Step)}.");
    }

    /// <summary>The smallest difference between two scores.</summary>
    internal decimal Step => StepOf(Decimals);

    /// <summary>Whether a score is full conformance: it is in the highest band.</summary>
    internal bool IsFull(decimal score) => score >= Bands[Bands.Count - 1].From;

    internal static decimal StepOf(int decimals) => new(1, 0, 0, false, (byte)decimals);

    internal static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}

/// <summary>A range of conformance scores and its result word.</summary>
public sealed class ConformanceBand
{
    internal ConformanceBand(decimal from, decimal to, string result)
    {
        From = from;
        To = to;
        Result = result;
    }

    /// <summary>The lowest score of the band.</summary>
    public decimal From { get; }

    /// <summary>The highest score of the band.</summary>
    public decimal To { get; }

    /// <summary>The result word, such as "Fully Conformant".</summary>
    public string Result { get; }
}
