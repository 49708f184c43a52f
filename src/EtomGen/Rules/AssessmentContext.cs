namespace EtomGen.Rules;

/// <summary>What a rule on assessments gets: the declaration, the releases of its project, and every named process, looked up once.</summary>
internal sealed class AssessmentContext
{
    public AssessmentContext(AssessmentDeclaration declaration, FrameworkSet releases)
    {
        Declaration = declaration;
        Lookup = new ProcessLookup(releases, declaration.Release);
        Lookup.Declared.UnionWith(declaration.Rows.Select(row => row.Process.Identifier).OfType<string>());
        Rows = [.. declaration.Rows.Select(row => (row, Lookup.LookUp(row.Process, isRow: true)))];
        Goals = [.. declaration.Goals.Select(goal => (goal, goal.Process is { } process ? Lookup.LookUp(process, isRow: false) : null))];
        Supported = [.. declaration.Modules.SelectMany(module => module.Supports).Select(process => Lookup.LookUp(process, isRow: false))];
    }

    public AssessmentDeclaration Declaration { get; }

    public ProcessLookup Lookup { get; }

    /// <summary>The assessment's release, or <see langword="null"/> where the project does not have it.</summary>
    public FrameworkCatalog? Framework => Lookup.Framework;

    public IReadOnlyList<(DeclaredRow Row, LookedUp Process)> Rows { get; }

    /// <summary>The processes that modules support.</summary>
    public IReadOnlyList<LookedUp> Supported { get; }

    /// <summary>The goals, each with its process; a goal for the whole assessment has none.</summary>
    public IReadOnlyList<(DeclaredGoal Goal, LookedUp? Process)> Goals { get; }

    /// <summary>Every process that the declaration names, rows first.</summary>
    public IEnumerable<LookedUp> Named => Rows.Select(row => row.Process).Concat(Supported).Concat(Goals.Select(goal => goal.Process).OfType<LookedUp>());

    /// <summary>The rows that name processes of the release.</summary>
    public IEnumerable<(DeclaredRow Row, FrameworkProcess Process)> OwnRows =>
        from row in Rows
        where row.Process.Own is not null
        select (row.Row, row.Process.Own!);

    /// <summary>How far the rows are from each goal that can be measured, in declared order.</summary>
    public IEnumerable<(DeclaredGoal Goal, GoalOutcome<(DeclaredRow Row, FrameworkProcess Process)> Outcome)> MeasureGoals(ConformanceScale scale)
    {
        (DeclaredGoal Goal, GoalBounds? Bounds)[] goals =
        [
            .. from goal in Goals
               where (goal.Process is null || goal.Process.Own is not null) && MalformedGoal.IsMeasurable(goal.Goal, scale)
               let bounds = GoalBounds.Create(goal.Process?.Own, goal.Goal.MinimumScore, goal.Goal.MinimumCoverage)
               where bounds is not null
               select (goal.Goal, bounds),
        ];
        MeasuredRow<(DeclaredRow, FrameworkProcess)>[] rows =
        [
            .. from row in OwnRows
               select new MeasuredRow<(DeclaredRow, FrameworkProcess)>(row, row.Process, row.Row.IsSubmitted, row.Row.Score is { } score ? GoalBounds.ToDecimal(score) : null),
        ];
        var measurement = GoalMeasurement<(DeclaredRow Row, FrameworkProcess Process)>.Create([.. goals.Select(goal => goal.Bounds!)], rows, scale);
        return measurement.Outcomes.Select((outcome, i) => (goals[i].Goal, outcome));
    }
}
