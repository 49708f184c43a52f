namespace EtomGen.Rules;

/// <summary>A rule on the assessment as a whole.</summary>
internal abstract class AssessmentRule : Rule
{
    /// <summary>Every rule on assessments, by identifier.</summary>
    public static IReadOnlyList<AssessmentRule> All { get; } =
    [
        new LevelNotAssessed(),
        new ScoreOutOfRange(),
        new ScoreTooFine(),
        new ProcessDeclaredTwice(),
        new ScoreMeansNotSubmitted(),
        new UnmentionedProcesses(),
        new PartialScoreWithoutDeviation(),
        new MalformedFacts(),
        new UnknownRelease(),
        new ModuleOutOfScope(),
        new UnresolvedRow(),
        new AssessmentWithoutRows(),
        new DeviationOfFullScore(),
        new ScoredPartOfUnsubmitted(),
        new MalformedGoal(),
        new MappingToUnsubmitted(),
        new ChangedInNewerRelease(),
        new GoalNotMet(),
    ];

    /// <summary>Finds every location in an assessment that breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(AssessmentContext context);

    /// <summary>Checks a declaration by every rule.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="releases">The releases of the project.</param>
    public static IEnumerable<Finding> CheckAll(AssessmentDeclaration declaration, FrameworkSet releases) => CheckAll(new AssessmentContext(declaration, releases));

    /// <summary>Checks a declaration by every rule.</summary>
    public static IEnumerable<Finding> CheckAll(AssessmentContext context) =>
        context.Named.SelectMany(process => ProcessRule.CheckAll(process, context.Lookup)).Concat(All.SelectMany(rule => rule.Check(context)));

    /// <summary>Finds the errors in a declaration. Rules that are not errors are not run: one of them compares releases, which takes long.</summary>
    public static IEnumerable<Finding> FindErrors(AssessmentDeclaration declaration, FrameworkSet releases)
    {
        var context = new AssessmentContext(declaration, releases);
        return context.Named.SelectMany(process => ProcessRule.CheckAll(process, context.Lookup))
            .Concat(All.Where(rule => rule.IsError).SelectMany(rule => rule.Check(context)))
            .Where(finding => finding.Rule.IsError);
    }
}
