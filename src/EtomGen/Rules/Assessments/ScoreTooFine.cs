namespace EtomGen.Rules;

/// <summary>ETOM2007: the score has more decimals than the release's scale.</summary>
internal sealed class ScoreTooFine : AssessmentRule
{
    public const string RuleId = "ETOM2007";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context) =>
        from row in context.Declaration.Rows
        where row.Score is not null && context.Framework is not null
        let scale = context.Framework!.Scale
        let score = row.Score!.Value
        where ScoreOutOfRange.IsInRange(score, scale)
        let rounded = Rounded(score, scale)
        where rounded != (decimal)score
        select At(
            new DeclarationLocation(row.Attribute, DeclaredArgument.Score),
            $"{Fault(score, rounded, context.Framework!)}: write {ConformanceScale.Text(rounded)}",
            new Suggestion(ConformanceScale.Text(rounded)));

    private static string Fault(double score, decimal rounded, FrameworkCatalog framework) => score.Equals((float)rounded)
        ? $"Score {ConformanceScale.Text(rounded)}f is not exactly {ConformanceScale.Text(rounded)}"
        : $"Score {ScoreOutOfRange.Text(score)} is finer than release {framework.Release} allows, which is {Decimals(framework.Scale.Decimals)}";

    private static decimal Rounded(double score, ConformanceScale scale)
    {
        decimal rounded = Math.Round((decimal)score, scale.Decimals, MidpointRounding.AwayFromZero);
        return Math.Min(Math.Max(rounded, scale.Minimum), scale.Maximum);
    }

    private static string Decimals(int decimals) => decimals switch
    {
        0 => "whole scores",
        1 => "one decimal",
        _ => $"{decimals} decimals",
    };
}
