namespace EtomGen.Rules;

/// <summary>A rule that every declared assessment keeps, at compile time and at run time alike.</summary>
internal abstract class AssessmentRule
{
    /// <summary>The rule's identifier, such as <c>ETOM2006</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What is wrong where the rule is broken, in a few words.</summary>
    public abstract string Title { get; }

    /// <summary>Whether an assessment that breaks the rule is still one.</summary>
    public virtual bool IsError => true;

    /// <summary>Every rule, by identifier.</summary>
    public static IReadOnlyList<AssessmentRule> All { get; } =
    [
        new UnknownProcess(),
        new UnlistedProcess(),
        new ProcessOfAnotherRelease(),
        new LevelNotAssessed(),
        new ScoreOutOfRange(),
        new ScoreTooFine(),
        new ProcessDeclaredTwice(),
        new ScoreMeansNotSubmitted(),
        new MalformedFacts(),
        new UnknownRelease(),
    ];

    /// <summary>Finds every place in an assessment that breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(AssessmentCheck check);

    /// <summary>Checks a declaration by every rule.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="releases">The releases at hand.</param>
    public static IEnumerable<Finding> CheckAll(AssessmentDeclaration declaration, IReadOnlyList<FrameworkCatalog> releases)
    {
        var check = new AssessmentCheck(declaration, releases);
        return All.SelectMany(rule => rule.Check(check));
    }

    protected Finding At(Place place, string message) => new(this, place, message);
}

/// <summary>A broken rule, in a sentence that says what to do.</summary>
internal sealed record Finding(AssessmentRule Rule, Place Place, string Message);
