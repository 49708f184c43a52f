namespace EtomGen;

/// <summary>What it means to move an assessment to another release: which rows have a sure counterpart there, and what that does to coverage.</summary>
/// <remarks>
/// The code fix of ETOM5001 moves the same rows. The others become <see cref="UnresolvedAttribute"/>s, which keep their scores and count for nothing. No two rows meet in one
/// process, since a merged process is nobody's sure counterpart.
/// </remarks>
public sealed class AssessmentMove
{
    private AssessmentMove(Assessment assessment, FrameworkComparison comparison)
    {
        Assessment = assessment;
        Comparison = comparison;
        Before = [.. assessment.Scope.Select(group => new MovedGroup(group.Process, group.Coverage, [.. group.Processes.Select(row => MovedProcess.Of(row, comparison))]))];
        After =
        [
            .. Before.SelectMany(scope => scope.Processes)
                .Where(row => row.Counterpart is not null)
                .OrderBy(row => row.Counterpart!.Identifier)
                .GroupBy(row => Assessment.GroupOf(row.Counterpart!, comparison.To.Scale))
                .OrderBy(rows => rows.Key.Identifier)
                .Select(rows => new MovedGroup(rows.Key, Coverage.Of(rows.Key, rows.Select(row => (row.Counterpart!, row.Row.IsSubmitted))), [.. rows])),
        ];
    }

    /// <summary>The assessment as it is.</summary>
    public Assessment Assessment { get; }

    /// <summary>The comparison of its release with the one to move to.</summary>
    public FrameworkComparison Comparison { get; }

    /// <summary>The level-2 processes in its scope with their coverage, by identifier; each assessed process stands in one.</summary>
    public IReadOnlyList<MovedGroup> Before { get; }

    /// <summary>The level-2 processes of the new release that would be in scope with their coverage, by identifier; each process that moves stands in one.</summary>
    public IReadOnlyList<MovedGroup> After { get; }

    /// <summary>The coverage of the whole scope after the move, as long as nothing that is left is resolved.</summary>
    public Coverage CoverageAfter => Coverage.Sum(After.Select(group => group.Coverage));

    /// <summary>Says what moving an assessment means.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="comparison">A comparison of its release with the one to move to.</param>
    /// <exception cref="ArgumentException">The comparison is not one of the assessment's release.</exception>
    public static AssessmentMove Of(Assessment assessment, FrameworkComparison comparison)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _ = comparison ?? throw new ArgumentNullException(nameof(comparison));
        return assessment.Framework.Release == comparison.From.Release
            ? new AssessmentMove(assessment, comparison)
            : throw new ArgumentException($"The assessment is against release {assessment.Framework.Release}, and the comparison is of {comparison.From.Release}.", nameof(comparison));
    }

    /// <summary>Both releases and both coverages.</summary>
    public override string ToString() => $"{Comparison}: {Assessment.Coverage} -> {CoverageAfter}";
}

/// <summary>A level-2 process of one release in the scope of an assessment that moves.</summary>
public sealed class MovedGroup
{
    internal MovedGroup(FrameworkProcess process, Coverage coverage, IReadOnlyList<MovedProcess> processes)
    {
        Process = process;
        Coverage = coverage;
        Processes = processes;
    }

    /// <summary>The level-2 process.</summary>
    public FrameworkProcess Process { get; }

    /// <summary>How many of its level-3 processes are submitted in this release.</summary>
    public Coverage Coverage { get; }

    /// <summary>The assessed processes that stand in it in this release, by their identifiers there.</summary>
    public IReadOnlyList<MovedProcess> Processes { get; }

    /// <summary>Identifier, name and coverage.</summary>
    public override string ToString() => $"{Process} [{Coverage}]";
}

/// <summary>An assessed process and what it becomes in another release.</summary>
public sealed class MovedProcess
{
    private MovedProcess(AssessedProcess row, FrameworkProcess? counterpart)
    {
        Row = row;
        Counterpart = counterpart;
    }

    /// <summary>The assessed process as it is.</summary>
    public AssessedProcess Row { get; }

    /// <summary>The process of the new release that bears its score after the move, or <see langword="null"/> where none surely does.</summary>
    public FrameworkProcess? Counterpart { get; }

    /// <summary>Both processes.</summary>
    public override string ToString() => $"{Row.Process} -> {Counterpart?.ToString() ?? "(unresolved)"}";

    internal static MovedProcess Of(AssessedProcess row, FrameworkComparison comparison) =>
        new(row, comparison.From.Find(row.Process.Identifier) is { } process && comparison.CounterpartOf(process) is { } counterpart && comparison.To.Scale.IsAssessed(counterpart.Level) ? counterpart : null);
}
