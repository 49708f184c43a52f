namespace EtomGen.Rules;

/// <summary>A rule on declarations, which holds at compile time and at run time alike.</summary>
internal abstract class Rule
{
    /// <summary>The rule's identifier, such as <c>ETOM2006</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What is wrong where the rule is broken, in a few words.</summary>
    public abstract string Title { get; }

    /// <summary>Whether a declaration that breaks the rule is invalid, and cannot be used at run time either.</summary>
    public virtual bool IsError => true;

    protected Finding At(DeclarationLocation location, string message, Remedy? remedy = null) => new(this, location, message, remedy);
}

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
        new MappingToUnsubmitted(),
        new ChangedInNewerRelease(),
    ];

    /// <summary>Finds every place in an assessment that breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(AssessmentCheck check);

    /// <summary>Checks a declaration by every rule.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="releases">The releases at hand.</param>
    public static IEnumerable<Finding> CheckAll(AssessmentDeclaration declaration, FrameworkSet releases) => CheckAll(new AssessmentCheck(declaration, releases));

    /// <summary>Checks a declaration by every rule.</summary>
    public static IEnumerable<Finding> CheckAll(AssessmentCheck check) =>
        check.Named.SelectMany(process => ProcessRule.CheckAll(process, check.Lookup)).Concat(All.SelectMany(rule => rule.Check(check)));
}

/// <summary>A rule on the naming of a process, wherever one is named: scores, modules, mappings, marked texts.</summary>
internal abstract class ProcessRule : Rule
{
    /// <summary>Every rule on named processes, by identifier.</summary>
    public static IReadOnlyList<ProcessRule> All { get; } = [new UnknownProcess(), new UnlistedProcess(), new ProcessOfAnotherRelease(), new DeletedProcess()];

    /// <summary>The finding on a named process, or <see langword="null"/> where it keeps the rule.</summary>
    public abstract Finding? Check(LookedUp process, ProcessLookup lookup);

    /// <summary>Checks a named process by every rule.</summary>
    public static IEnumerable<Finding> CheckAll(LookedUp process, ProcessLookup lookup) => All.Select(rule => rule.Check(process, lookup)).OfType<Finding>();
}

/// <summary>A broken rule, in a sentence that says what to do.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where it is broken.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Remedy">What a code fix can do about it, if anything.</param>
internal sealed record Finding(Rule Rule, DeclarationLocation Location, string Message, Remedy? Remedy);
