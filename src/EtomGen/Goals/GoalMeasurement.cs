namespace EtomGen;

/// <summary>Measures the rows of an assessment against its goals. The rules and <see cref="Assessment"/> both take the outcome from here.</summary>
internal sealed class GoalMeasurement<TRow>
{
    private readonly IReadOnlyList<MeasuredRow<TRow>> _rows;
    private readonly ConformanceScale _scale;

    /// <summary>The rows by their process and by each of its ancestors.</summary>
    private readonly ILookup<ProcessIdentifier, MeasuredRow<TRow>> _rowsOf;

    /// <summary>The goals with a minimum score, by their process.</summary>
    private readonly Dictionary<ProcessIdentifier, GoalBounds> _scoreGoals = [];

    private readonly GoalBounds? _wholeScoreGoal;

    private GoalMeasurement(IReadOnlyList<GoalBounds> goals, IReadOnlyList<MeasuredRow<TRow>> rows, ConformanceScale scale)
    {
        (_rows, _scale) = (rows, scale);
        _rowsOf = rows
            .SelectMany(row => row.Process.Ancestors.Prepend(row.Process).Select(process => (process.Identifier, row)))
            .ToLookup(pair => pair.Identifier, pair => pair.row);
        foreach (GoalBounds goal in goals.Where(goal => goal.MinimumScore is not null))
        {
            if (goal.Process is not { } process)
            {
                _wholeScoreGoal ??= goal;
            }
            else if (!_scoreGoals.TryGetValue(process.Identifier, out _))
            {
                _scoreGoals[process.Identifier] = goal;
            }
        }

        ILookup<GoalBounds?, TRow> below = rows.Where(IsShort).ToLookup(row => NearestTo(row.Process), row => row.Row);
        Outcomes = [.. goals.Select(goal => new GoalOutcome<TRow>(goal, CoverageOf(goal), [.. below[goal]], RowsFor(goal).Any()))];
    }

    /// <summary>The outcome of each goal.</summary>
    public IReadOnlyList<GoalOutcome<TRow>> Outcomes { get; }

    public static GoalMeasurement<TRow> Create(IReadOnlyList<GoalBounds> goals, IReadOnlyList<MeasuredRow<TRow>> rows, ConformanceScale scale) => new(goals, rows, scale);

    /// <summary>The score goal that counts for a process: the one for the process itself, for its nearest ancestor, or else for the whole assessment.</summary>
    public GoalBounds? NearestTo(FrameworkProcess process)
    {
        for (FrameworkProcess? part = process; part is not null; part = part.Parent)
        {
            if (_scoreGoals.TryGetValue(part.Identifier, out GoalBounds? goal))
            {
                return goal;
            }
        }

        return _wholeScoreGoal;
    }

    /// <summary>Whether a row is short of its score goal; a process that was not submitted is short of a goal that names it.</summary>
    private bool IsShort(MeasuredRow<TRow> row) =>
        NearestTo(row.Process) is { } goal && (row.Score < goal.MinimumScore || (!row.IsSubmitted && goal.Process?.Identifier == row.Process.Identifier));

    private IEnumerable<MeasuredRow<TRow>> RowsFor(GoalBounds goal) => goal.Process is { } process ? _rowsOf[process.Identifier] : _rows;

    private Coverage CoverageOf(GoalBounds goal)
    {
        // Below the level that shows coverage a process is submitted or not, with what it contains.
        if (goal.Process is { } process && process.Level > _scale.CoverageLevel)
        {
            return new Coverage(RowsFor(goal).Any(row => row.IsSubmitted) ? 1 : 0, 1, isExact: true);
        }

        return Coverage.Sum(
            from row in RowsFor(goal)
            group row by Assessment.GroupOf(row.Process, _scale) into rows
            select Coverage.Create(rows.Key, rows.Select(row => (row.Process, row.IsSubmitted))));
    }
}
