namespace EtomGen;

/// <summary>What a goal asks for.</summary>
/// <param name="process">The process that it is for, or <see langword="null"/> for the whole assessment.</param>
/// <param name="minimumScore">The score that each submitted process reaches, or <see langword="null"/> for none.</param>
/// <param name="minimumCoverage">The share of the contained processes that is submitted, from 0 to 1, or <see langword="null"/> for none.</param>
internal sealed class GoalBounds(FrameworkProcess? process, decimal? minimumScore, decimal? minimumCoverage)
{
    private const double MaxNumber = 1e9;

    public FrameworkProcess? Process => process;

    public decimal? MinimumScore => minimumScore;

    public decimal? MinimumCoverage => minimumCoverage;

    /// <summary>The bounds of a declared goal, or <see langword="null"/> where it asks for nothing or for what is not a number.</summary>
    public static GoalBounds? Create(FrameworkProcess? process, double? minimumScore, double? minimumCoverage)
    {
        decimal? score = minimumScore is { } number ? ToDecimal(number) : null, coverage = minimumCoverage is { } share ? ToDecimal(share) : null;
        return score is null && coverage is null ? null : new GoalBounds(process, score, coverage);
    }

    /// <summary>A number as a decimal, or <see langword="null"/> where it is far outside every scale.</summary>
    public static decimal? ToDecimal(double number) => number is >= -MaxNumber and <= MaxNumber ? (decimal)number : null;
}

/// <summary>A row of an assessment as goals see it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Process">Its process.</param>
/// <param name="IsSubmitted">Whether the process was submitted.</param>
/// <param name="Score">The score, or <see langword="null"/> where there is none.</param>
internal readonly record struct MeasuredRow<TRow>(TRow Row, FrameworkProcess Process, bool IsSubmitted, decimal? Score);

/// <summary>How far an assessment is from a goal.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Coverage">The coverage of what the goal is for.</param>
/// <param name="Below">The rows that are short of the minimum score.</param>
/// <param name="HasRows">Whether the assessment has a row that the goal is for.</param>
internal sealed record GoalOutcome<TRow>(GoalBounds Goal, Coverage Coverage, IReadOnlyList<TRow> Below, bool HasRows)
{
    /// <summary>Whether enough is submitted. Where the release's data is incomplete, more may be contained than is counted.</summary>
    public bool IsCovered => Goal.MinimumCoverage is not { } minimum || Share >= minimum;

    public bool IsMet => HasRows && IsCovered && Below.Count == 0;

    /// <summary>The share of the contained processes that is submitted.</summary>
    public decimal Share => Coverage.Contained == 0 ? 0 : (decimal)Coverage.Submitted / Coverage.Contained;
}
