namespace EtomGen.Rules;

/// <summary>ETOM2008: the assessment has more than one row for a process, in whatever form.</summary>
internal sealed class ProcessDeclaredTwice : AssessmentRule
{
    public const string RuleId = "ETOM2008";
    public const string RuleTitle = "The process is declared more than once";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override IEnumerable<Finding> Check(AssessmentCheck check)
    {
        var first = new Dictionary<string, DeclaredRow>(StringComparer.Ordinal);
        foreach ((DeclaredRow row, LookedUp process) in check.Rows)
        {
            if (process.Standing is not (Standing.Listed or Standing.Unlisted))
            {
                continue;
            }

            string identifier = row.Process.Identifier!;
            if (!first.TryGetValue(identifier, out DeclaredRow? earlier))
            {
                first.Add(identifier, row);
                continue;
            }

            string name = process.Process?.ToString() ?? identifier;
            string before = earlier.Score is { } score ? $"with score {ScoreOutOfRange.Text(score)}" : earlier.IsSubmitted ? "with a score" : "as not submitted";
            yield return At(row.Process.Location, $"{name} is already declared {before} in this assessment: keep one of the two", new Remedy(RemedyKind.Remove));
        }
    }
}
