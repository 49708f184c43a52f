namespace EtomGen.Rules;

/// <summary>ETOM6002: a process that has a score in the baseline is not submitted.</summary>
internal sealed class NoLongerSubmitted : BaselineRule
{
    public const string RuleId = "ETOM6002";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(BaselineComparison comparison) =>
        from row in comparison.Rows
        where row is { Score: not null, Declared.IsSubmitted: false }
        select On(
            row.Process,
            LocationOf(row.Declared!, isScore: false),
            $"{row.Process} is not submitted, and has {Before(row, comparison)}: give it a score, or accept it with etom baseline --accept");
}
