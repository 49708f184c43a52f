namespace EtomGen.Rules;

/// <summary>ETOM2005: the release gives no score to processes of this level.</summary>
internal sealed class LevelNotAssessed : AssessmentRule
{
    private const int NamedChildren = 3;

    public const string RuleId = "ETOM2005";

    /// <summary>The suggestion where the processes that are assessed instead have rows.</summary>
    public const string Removal = "remove";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context) =>
        from row in context.Rows
        where context.Lookup.IsOfUnassessedLevel(row.Process)
        let process = row.Process.Own!
        select At(
            row.Row.Process.Location,
            $"{Subject(context.Lookup, row.Process)} a level-{process.Level} process, and release {context.Framework!.Release} assesses {Levels(context.Framework.Scale)} only: "
            + Advice(context.Lookup, process, row.Row.IsSubmitted),
            Suggestions(context, process));

    private static Suggestion[] Suggestions(AssessmentContext context, FrameworkProcess process)
    {
        FrameworkProcess[] parts = [.. Assessed(context.Framework!, process)];
        Suggestion[] undeclared = [.. parts.Where(child => !context.Lookup.Declared.Contains(child.Identifier.Value)).Select(Suggestion.From)];
        return parts.Length > 0 && undeclared.Length == 0 ? [new Suggestion(Removal)] : undeclared;
    }

    private static IEnumerable<FrameworkProcess> Assessed(FrameworkCatalog framework, FrameworkProcess process) =>
        process.Children.Where(child => !child.IsDeleted && framework.Scale.IsAssessed(child.Level));

    private static string Subject(ProcessLookup lookup, LookedUp process) => process.Status == LookupStatus.Listed
        ? $"{process.Process} is"
        : $"{process.Declared.Identifier} is not in the data of release {lookup.Framework!.Release}{UnlistedProcess.Elsewhere(lookup, process.Declared.Identifier!)} and would be";

    private static string Advice(ProcessLookup lookup, FrameworkProcess process, bool isSubmitted)
    {
        FrameworkCatalog framework = lookup.Framework!;
        if (process.Ancestors.FirstOrDefault(ancestor => framework.Scale.IsAssessed(ancestor.Level)) is { } ancestor)
        {
            string name = lookup.IsListed(ancestor) ? ancestor.ToString() : ancestor.Identifier.Value;
            return isSubmitted ? $"score {name} instead" : $"declare {name} as NotSubmitted instead";
        }

        FrameworkProcess[] children = [.. Assessed(framework, process)];
        string parts = children.Length == 0 ? "the processes below it" : $"its level-{children[0].Level} processes";
        string more = children.Length > NamedChildren ? $" and {children.Length - NamedChildren} more" : "";
        string names = children.Length == 0 ? "" : $", such as {string.Join(", ", children.Take(NamedChildren))}{more}";
        return isSubmitted ? $"score {parts} instead{names}" : $"declare {parts} as NotSubmitted instead{names}";
    }

    private static string Levels(ConformanceScale scale) => scale.AssessedLevels.Count == 1
        ? $"level {scale.AssessedLevels[0]}"
        : $"levels {string.Join(", ", scale.AssessedLevels)}";
}
