namespace EtomGen.Reporting;

/// <summary>The sentences and captions of a comparison, the same in every format.</summary>
internal static class ComparisonWords
{
    public const string Counted = "A process that changed in several ways counts for each. Unlisted are those that only one release lists where the other one's data do not tell more; these and the unchanged ones are counted and not shown.";

    public const string Nothing = "Nothing changed that the data tell.";

    public const string Kept = "A row that is left becomes an Unresolved attribute, which keeps its score, deviation and comment and counts for nothing until somebody resolves it.";

    /// <summary>What a comparison is of.</summary>
    public static string Title(FrameworkComparison comparison) => $"What changed from release {comparison.From.Release} to {comparison.To.Release}";

    public static string Title(ChangedDomain domain, FrameworkComparison comparison) => domain.IsGone ? $"{domain.Process} (release {comparison.From.Release})" : domain.Process.ToString();

    /// <summary>How many processes changed in which way.</summary>
    public static IEnumerable<string> Counts(IReadOnlyList<ProcessChange> changes) =>
        from kind in KindsIn(changes)
        select $"{ReportWords.Count(ChangedDomain.Count(changes, kind))} {Word(kind)}";

    /// <summary>The kinds that some changes have.</summary>
    public static IEnumerable<ChangeKinds> KindsIn(IReadOnlyList<ProcessChange> changes) => ChangedDomain.Kinds.Where(kind => ChangedDomain.Count(changes, kind) > 0);

    /// <summary>Each kind of a change in words.</summary>
    public static IEnumerable<string> Words(ChangeKinds kinds) => kinds == ChangeKinds.Unchanged
        ? [Word(kinds)]
        : ChangedDomain.Kinds.Where(kind => kind != ChangeKinds.Unchanged && kinds.HasFlag(kind)).Select(Word);

    /// <summary>What tells a change, and how sure it is.</summary>
    public static string ToldBy(ProcessChange change) => change.Evidence == ChangeEvidence.None ? "–" : $"{Word(change.Evidence)}, {Word(change.Confidence)}";

    /// <summary>What a change's process may be, where the data do not tell, or <see langword="null"/>.</summary>
    public static string? Perhaps(ProcessChange change) =>
        change.Candidates.Count == 0 ? null : $"Perhaps {string.Join(" or ", change.Candidates)}{(change.Before is null ? " before" : "")}";

    /// <summary>Which process bears the identifier now, or <see langword="null"/>.</summary>
    public static string? Reused(ProcessChange change) => change.ReusedBy is { } bearer ? $"{bearer.Identifier} is {bearer.Name} now" : null;

    /// <summary>What a move means in a sentence.</summary>
    public static string Sum(AssessmentMove move)
    {
        MovedProcess[] rows = [.. Rows(move)], scored = [.. rows.Where(row => row.Row.IsSubmitted)];
        string unresolved = move.Assessment.Unresolved.Count == 0 ? "" : $" {ReportWords.Count(move.Assessment.Unresolved.Count)} more are unresolved already.";
        return $"{ReportWords.Count(rows.Count(row => row.Counterpart is not null))} of {ReportWords.Count(rows.Length)} rows have a sure counterpart in release {move.Comparison.To.Release}, "
            + $"and {ReportWords.Count(scored.Count(row => row.Counterpart is not null))} of {ReportWords.Count(scored.Length)} scores move with them.{unresolved}";
    }

    /// <summary>How many of a group's rows move.</summary>
    public static string Moved(MovedGroup group) => $"{ReportWords.Count(group.Processes.Count(row => row.Counterpart is not null))} of {ReportWords.Count(group.Processes.Count)}";

    /// <summary>The level-2 processes of the new release that the rows of a group go to.</summary>
    public static IEnumerable<MovedGroup> Targets(AssessmentMove move, MovedGroup group) => move.After.Where(after => after.Processes.Any(group.Processes.Contains));

    public static IEnumerable<MovedProcess> Rows(AssessmentMove move) => move.Before.SelectMany(group => group.Processes);

    /// <summary>The rows without a sure counterpart.</summary>
    public static IEnumerable<MovedProcess> Left(AssessmentMove move) => Rows(move).Where(row => row.Counterpart is null);

    /// <summary>Why a row is left.</summary>
    public static string Why(MovedProcess row, FrameworkComparison comparison) => comparison.From.Find(row.Row.Process.Identifier) is { } process
        ? comparison.WhyUnsure(process) ?? $"The data for release {comparison.To.Release} do not tell what it is"
        : $"The data for release {comparison.From.Release} do not list it";

    /// <summary>The name of an enumeration's member as words: <c>identifier reused</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : " ")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
