namespace EtomGen.Rules;

/// <summary>ETOM2020: a row with a full score names a deviation.</summary>
internal sealed class DeviationOfFullScore : AssessmentRule
{
    public const string RuleId = "ETOM2020";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context) =>
        from row in context.Declaration.Rows
        where row.Score is not null && !BlankText.Is(row.Deviation) && context.Framework is not null
        let scale = context.Framework!.Scale
        let score = row.Score!.Value
        where ScoreOutOfRange.IsInRange(score, scale) && scale.IsFull((decimal)score)
        select At(
            new DeclarationLocation(row.Attribute, DeclaredArgument.Deviation),
            $"Score {ScoreOutOfRange.Text(score)} is {scale.ResultOf((decimal)score)}, and the row names a deviation: lower the score, or make the text a Comment");
}
