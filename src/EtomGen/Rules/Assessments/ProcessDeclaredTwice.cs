namespace EtomGen.Rules;

/// <summary>ETOM2008: the assessment has more than one row for a process, in any form.</summary>
internal sealed class ProcessDeclaredTwice : AssessmentRule
{
    public const string RuleId = "ETOM2008";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        var first = new Dictionary<string, DeclaredRow>(StringComparer.Ordinal);
        foreach ((DeclaredRow row, LookedUp process) in context.Rows)
        {
            if (process.Own is not { } own)
            {
                continue;
            }

            string identifier = row.Process.Identifier!;
            if (!first.TryGetValue(identifier, out DeclaredRow? earlier))
            {
                first.Add(identifier, row);
                continue;
            }

            string before = earlier.Score is { } score ? $"with score {ScoreOutOfRange.Text(score)}" : earlier.IsSubmitted ? "with a score" : "as not submitted";
            yield return At(row.Process.Location, $"{own} is already declared {before} in this assessment: keep one of the two");
        }
    }
}
