namespace EtomGen.Rules;

/// <summary>ETOM6004: a process has a higher score than in the baseline, or has a score for the first time.</summary>
internal sealed class ImprovementNotInBaseline : BaselineRule
{
    private const string Remedy = "write it into the baseline with etom baseline";

    public const string RuleId = "ETOM6004";

    public override string Id => RuleId;

    public override bool IsWorsening => false;

    public override IEnumerable<Finding> Check(BaselineComparison comparison)
    {
        foreach (ComparedRow row in comparison.Rows.Where(row => row.Rise > 0 || row is { Score: null, Declared: { IsSubmitted: true, Score: not null } }))
        {
            string score = ScoreOutOfRange.Text(row.Declared!.Score!.Value);
            yield return On(row.Process, LocationOf(row.Declared, isScore: true), $"{row.Process} has score {score}, and {Before(row, comparison)}: {Remedy}");
        }

        // A row of the baseline without a counterpart may be about one of these processes.
        if (comparison.Unaligned.Count == 0)
        {
            foreach ((DeclaredRow row, FrameworkProcess process) in comparison.Added.Where(row => row.Row.Score is not null))
            {
                string score = ScoreOutOfRange.Text(row.Score!.Value);
                yield return On(process, LocationOf(row, isScore: true), $"{process} has score {score}, and no row in the baseline {comparison.Baseline.File}: {Remedy}");
            }
        }
    }
}
