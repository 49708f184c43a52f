namespace EtomGen.Rules;

/// <summary>ETOM2011: a partial score does not say where the product deviates.</summary>
internal sealed class PartialScoreWithoutDeviation : AssessmentRule
{
    public const string RuleId = "ETOM2011";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context) =>
        from row in context.Declaration.Rows
        where row.Score is not null && BlankText.Is(row.Deviation) && context.Framework is not null
        let scale = context.Framework!.Scale
        let score = row.Score!.Value
        where ScoreOutOfRange.IsInRange(score, scale) && !scale.IsFull((decimal)score)
        select At(
            new DeclarationLocation(row.Attribute, DeclaredArgument.Score),
            $"Score {ScoreOutOfRange.Text(score)} is partial, and nothing says where the product deviates: {(row.Deviation is null ? "add a" : "fill in the")} Deviation");
}
