namespace EtomGen.Rules;

/// <summary>ETOM2005: the release gives no score to processes of this level.</summary>
internal sealed class LevelNotAssessed : AssessmentRule
{
    private const int NamedChildren = 3;

    public const string RuleId = "ETOM2005";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context) =>
        from row in context.OwnRows
        where !row.Process.IsDeleted && !context.Framework!.Scale.IsAssessed(row.Process.Level)
        select At(row.Row.Process.Location, Message(context.Framework!, row.Process), UndeclaredParts(context, row.Process));

    private static IEnumerable<FrameworkProcess> UndeclaredParts(AssessmentContext context, FrameworkProcess process) =>
        Assessed(context.Framework!, process).Where(child => !context.Lookup.Declared.Contains(child.Identifier.Value));

    private static IEnumerable<FrameworkProcess> Assessed(FrameworkCatalog framework, FrameworkProcess process) =>
        process.Children.Where(child => !child.IsDeleted && framework.Scale.IsAssessed(child.Level));

    private static string Message(FrameworkCatalog framework, FrameworkProcess process) =>
        $"{process} is a level-{process.Level} process, and release {framework.Release} assesses {Levels(framework.Scale)} only: {Advice(framework, process)}";

    private static string Advice(FrameworkCatalog framework, FrameworkProcess process)
    {
        if (process.Ancestors.FirstOrDefault(ancestor => framework.Scale.IsAssessed(ancestor.Level)) is { } ancestor)
        {
            return $"score {ancestor} instead";
        }

        FrameworkProcess[] children = [.. Assessed(framework, process)];
        string more = children.Length > NamedChildren ? $" and {children.Length - NamedChildren} more" : "";
        return children.Length == 0
            ? "score the processes below it instead"
            : $"score its processes instead, such as {string.Join(", ", children.Take(NamedChildren))}{more}";
    }

    private static string Levels(ConformanceScale scale) => scale.AssessedLevels.Count == 1
        ? $"level {scale.AssessedLevels[0]}"
        : $"levels {string.Join(", ", scale.AssessedLevels)}";
}
