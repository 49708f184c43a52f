namespace EtomGen;

/// <summary>A preview of moving an assessment to another release: the rows that have a certain counterpart there, and the coverage before and after.</summary>
/// <remarks>
/// The code fix of ETOM5001 moves the same rows. The others become <see cref="UnresolvedAttribute"/>s, which keep their scores and do not count. Two rows never become one,
/// since a merged process is not a certain counterpart.
/// </remarks>
public sealed class AssessmentMove
{
    private AssessmentMove(Assessment assessment, FrameworkComparison comparison)
    {
        Assessment = assessment;
        Comparison = comparison;
        Before = [.. assessment.Scope.Select(group => new MovedGroup(group.Process, group.Coverage, [.. group.Processes.Select(row => MovedProcess.Create(row, comparison))]))];
        After =
        [
            .. Before.SelectMany(scope => scope.Processes)
                .Where(row => row.Counterpart is not null)
                .OrderBy(row => row.Counterpart!.Identifier)
                .GroupBy(row => Assessment.GroupOf(row.Counterpart!, comparison.To.Scale))
                .OrderBy(rows => rows.Key.Identifier)
                .Select(rows => new MovedGroup(rows.Key, Coverage.Create(rows.Key, rows.Select(row => (row.Counterpart!, row.Row.IsSubmitted))), [.. rows])),
        ];
    }

    /// <summary>The assessment before the move.</summary>
    public Assessment Assessment { get; }

    /// <summary>The comparison of its release with the new one.</summary>
    public FrameworkComparison Comparison { get; }

    /// <summary>The level-2 processes in scope before the move, with their coverage and rows, in the order of identifiers.</summary>
    public IReadOnlyList<MovedGroup> Before { get; }

    /// <summary>The level-2 processes of the new release in scope after the move, with their coverage and rows, in the order of identifiers.</summary>
    public IReadOnlyList<MovedGroup> After { get; }

    /// <summary>The coverage of the whole scope after the move, without the rows that stay unresolved.</summary>
    public Coverage CoverageAfter => Coverage.Sum(After.Select(group => group.Coverage));

    /// <summary>Previews a move of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="comparison">The comparison of its release with the new one.</param>
    /// <exception cref="ArgumentException">The comparison does not start at the assessment's release.</exception>
    public static AssessmentMove Create(Assessment assessment, FrameworkComparison comparison)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _ = comparison ?? throw new ArgumentNullException(nameof(comparison));
        return assessment.Framework.Release == comparison.From.Release
            ? new AssessmentMove(assessment, comparison)
            : throw new ArgumentException(
                $"The assessment is against release {assessment.Framework.Release}, and the comparison is of {comparison.From.Release}.",
                nameof(comparison));
    }

    /// <summary>Both releases and both coverages.</summary>
    public override string ToString() => $"{Comparison}: {Assessment.Coverage} -> {CoverageAfter}";
}

/// <summary>A level-2 process in the scope of an assessment, before or after a move.</summary>
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

    /// <summary>How many of its level-3 processes are submitted.</summary>
    public Coverage Coverage { get; }

    /// <summary>The assessed processes below it in this release, in the order of their identifiers there.</summary>
    public IReadOnlyList<MovedProcess> Processes { get; }

    /// <summary>Identifier, name and coverage.</summary>
    public override string ToString() => $"{Process} [{Coverage}]";
}

/// <summary>An assessed process and its counterpart in another release.</summary>
public sealed class MovedProcess
{
    private MovedProcess(AssessedProcess row, FrameworkProcess? counterpart)
    {
        Row = row;
        Counterpart = counterpart;
    }

    /// <summary>The assessed process before the move.</summary>
    public AssessedProcess Row { get; }

    /// <summary>The process of the new release that gets its score, or <see langword="null"/> where none certainly does.</summary>
    public FrameworkProcess? Counterpart { get; }

    /// <summary>Both processes.</summary>
    public override string ToString() => $"{Row.Process} -> {Counterpart?.ToString() ?? "(unresolved)"}";

    internal static MovedProcess Create(AssessedProcess row, FrameworkComparison comparison) =>
        new(
            row,
            comparison.From.Find(row.Process.Identifier) is { } process && comparison.CounterpartOf(process) is { } counterpart && comparison.To.Scale.IsAssessed(counterpart.Level)
                ? counterpart
                : null);
}
