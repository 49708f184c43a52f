namespace EtomGen.Rules;

/// <summary>ETOM2009: the score is the number by which the release marks a process that was not submitted.</summary>
internal sealed class ScoreMeansNotSubmitted : AssessmentRule
{
    public const string RuleId = "ETOM2009";
    public const string RuleTitle = "The score means that the process was not submitted";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override IEnumerable<Finding> Check(AssessmentCheck check) =>
        from row in check.Declaration.Rows
        where row.Score is not null && check.Framework is not null
        let score = row.Score!.Value
        where IsBrokenBy(score, check.Framework!.Scale)
        select At(
            new DeclarationLocation(row.Attribute, DeclaredArgument.Score),
            $"Score {ScoreOutOfRange.Text(score)} marks a process that was not submitted in release {check.Framework!.Release}: declare it as NotSubmitted instead",
            new Remedy(RemedyKind.DeclareNotSubmitted));

    public static bool IsBrokenBy(double score, ConformanceScale scale) =>
        scale.NotSubmittedScore is { } mark && score.Equals((double)mark);
}
