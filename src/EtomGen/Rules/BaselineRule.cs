namespace EtomGen.Rules;

/// <summary>A rule on an assessment and its baseline.</summary>
internal abstract class BaselineRule : Rule
{
    /// <summary>Every rule on baselines, by identifier.</summary>
    public static IReadOnlyList<BaselineRule> All { get; } = [new ScoreBelowBaseline(), new NoLongerSubmitted(), new LeftScope(), new ImprovementNotInBaseline()];

    public override bool IsError => false;

    /// <summary>Whether a finding says that the assessment is worse than its baseline.</summary>
    public virtual bool IsWorsening => true;

    /// <summary>Finds every location in an assessment that breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(BaselineComparison comparison);

    /// <summary>Checks an assessment by every rule.</summary>
    public static IEnumerable<Finding> CheckAll(BaselineComparison comparison) => All.SelectMany(rule => rule.Check(comparison));

    /// <summary>Where a row names its process, or has its score.</summary>
    protected static DeclarationLocation LocationOf(DeclaredRow row, bool isScore) =>
        isScore ? new DeclarationLocation(row.Attribute, DeclaredArgument.Score) : row.Process.Location;

    /// <summary>The part of a message that says what a process had in the baseline; another release's name where that differs.</summary>
    protected static string Before(ComparedRow row, BaselineComparison comparison)
    {
        string score = row.Score is { } before ? $"score {ConformanceScale.Text(before)}" : "no score";
        string name = row.NameBefore is { } other && other != row.Process.ToString() ? $" as {other} of release {comparison.Baseline.Release}" : "";
        return $"{score} in the baseline {comparison.Baseline.File}{name}";
    }
}
