using System.Globalization;

namespace EtomGen;

/// <summary>How a release of the framework scores conformance: which levels, in which range, how finely, and in which words.</summary>
/// <remarks>The scale stands in the framework file of the release; nothing about it is built in.</remarks>
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

    /// <summary>The levels whose processes bear a conformance score, ascending.</summary>
    public IReadOnlyList<int> AssessedLevels { get; }

    /// <summary>The level whose processes show how many of their children were submitted.</summary>
    public int CoverageLevel { get; }

    /// <summary>The lowest conformance score of a submitted process.</summary>
    public decimal Minimum { get; }

    /// <summary>The highest conformance score.</summary>
    public decimal Maximum { get; }

    /// <summary>How many decimals a conformance score may have.</summary>
    public int Decimals { get; }

    /// <summary>The words for ranges of scores, ascending, which together cover the scale.</summary>
    public IReadOnlyList<ConformanceBand> Bands { get; }

    /// <summary>The word for a process in scope that was not submitted.</summary>
    public string NotSubmitted { get; }

    /// <summary>The number that a report prints for a process in scope that was not submitted, where the release has one.</summary>
    public decimal? NotSubmittedScore { get; }

    /// <summary>Whether processes of a level bear a conformance score.</summary>
    public bool IsAssessed(int level) => AssessedLevels.Contains(level);

    /// <summary>The word for a score.</summary>
    /// <param name="score">A score from <see cref="Minimum"/> to <see cref="Maximum"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No band of the scale holds the score.</exception>
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

    /// <summary>Whether a score is full conformance: it stands in the topmost band.</summary>
    internal bool IsFull(decimal score) => score >= Bands[Bands.Count - 1].From;

    internal static decimal StepOf(int decimals) => new(1, 0, 0, false, (byte)decimals);

    internal static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}

/// <summary>A range of conformance scores and the word that reports print for it.</summary>
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
