namespace EtomGen.Rules;

/// <summary>ETOM2021: a process is declared as not submitted, and processes that it contains have scores.</summary>
internal sealed class ScoredPartOfUnsubmitted : AssessmentRule
{
    public const string RuleId = "ETOM2021";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        // Only a scale over several levels lets a process and its parts have rows.
        if (context.Framework is not { Scale.AssessedLevels.Count: > 1 } framework)
        {
            yield break;
        }

        ILookup<string, FrameworkProcess> scored = (
            from row in context.OwnRows
            where row.Row.IsSubmitted
            from ancestor in row.Process.Ancestors
            select (Ancestor: ancestor.Identifier.Value, row.Process)).ToLookup(pair => pair.Ancestor, pair => pair.Process);
        foreach ((DeclaredRow row, FrameworkProcess process) in context.OwnRows)
        {
            if (!row.IsSubmitted && framework.Scale.IsAssessed(process.Level) && scored[process.Identifier.Value].ToArray() is { Length: > 0 } parts)
            {
                string more = parts.Length > 1 ? $" and {parts.Length - 1} more" : "";
                yield return At(
                    row.Process.Location,
                    $"{process} is declared as NotSubmitted, but {parts[0]}{more} in it {(parts.Length > 1 ? "have scores" : "has a score")}: score it too, or remove its row");
            }
        }
    }
}
