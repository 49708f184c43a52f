namespace EtomGen.Rules;

/// <summary>ETOM2009: the score is the number by which the release marks a process that was not submitted.</summary>
internal sealed class ScoreMeansNotSubmitted : AssessmentRule
{
    public const string RuleId = "ETOM2009";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context) =>
        from row in context.Declaration.Rows
        where row.Score is not null && context.Framework is not null
        let score = row.Score!.Value
        where IsBrokenBy(score, context.Framework!.Scale)
        select At(
            new DeclarationLocation(row.Attribute, DeclaredArgument.Score),
            $"Score {ScoreOutOfRange.Text(score)} marks a process that was not submitted in release {context.Framework!.Release}: declare it as NotSubmitted instead");

    public static bool IsBrokenBy(double score, ConformanceScale scale) =>
        scale.NotSubmittedScore is { } mark && score.Equals((double)mark);
}
