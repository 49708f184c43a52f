namespace EtomGen.Rules;

/// <summary>ETOM6001: the score of a process is lower than in the baseline.</summary>
internal sealed class ScoreBelowBaseline : BaselineRule
{
    public const string RuleId = "ETOM6001";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(BaselineComparison comparison) =>
        from row in comparison.Rows
        where row.Rise < 0
        select On(
            row.Process,
            LocationOf(row.Declared!, isScore: true),
            $"{row.Process} has score {ScoreOutOfRange.Text(row.Declared!.Score!.Value)}, and {Before(row, comparison)}: raise it, or accept it with etom baseline --accept");
}
