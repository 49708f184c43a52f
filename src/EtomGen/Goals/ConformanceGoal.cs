namespace EtomGen;

/// <summary>A goal of an assessment, and how far the assessment is from it.</summary>
public sealed class ConformanceGoal
{
    internal ConformanceGoal(GoalOutcome<AssessedProcess> outcome)
    {
        (Process, MinimumScore, MinimumCoverage) = (outcome.Goal.Process, outcome.Goal.MinimumScore, outcome.Goal.MinimumCoverage);
        (Coverage, Below, IsCovered, IsMet) = (outcome.Coverage, outcome.Below, outcome.IsCovered, outcome.IsMet);
    }

    /// <summary>The process that the goal is for, with what it contains, or <see langword="null"/> for the whole assessment.</summary>
    public FrameworkProcess? Process { get; }

    /// <summary>The score that each submitted process reaches, or <see langword="null"/> for none.</summary>
    public decimal? MinimumScore { get; }

    /// <summary>The share of the contained processes that is submitted, from 0 to 1, or <see langword="null"/> for none.</summary>
    public decimal? MinimumCoverage { get; }

    /// <summary>The coverage of what the goal is for.</summary>
    public Coverage Coverage { get; }

    /// <summary>
    /// The rows that are short of <see cref="MinimumScore"/>, by identifier. A row counts for the goal of its process or nearest ancestor only; a process that was not
    /// submitted is short of a goal that names it.
    /// </summary>
    public IReadOnlyList<AssessedProcess> Below { get; }

    /// <summary>Whether <see cref="Coverage"/> reaches <see cref="MinimumCoverage"/>.</summary>
    public bool IsCovered { get; }

    /// <summary>Whether the assessment meets the goal.</summary>
    public bool IsMet { get; }

    /// <summary>What the goal is for, and whether it is met.</summary>
    public override string ToString() => $"{Process?.ToString() ?? "Whole assessment"}: {(IsMet ? "met" : "not met")}";
}
