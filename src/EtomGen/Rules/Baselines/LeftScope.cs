namespace EtomGen.Rules;

/// <summary>ETOM6003: a process of the baseline has no row in the assessment.</summary>
internal sealed class LeftScope : BaselineRule
{
    public const string RuleId = "ETOM6003";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(BaselineComparison comparison)
    {
        // A row that names no process of the release may be the one that is missing, and is corrected first.
        if (comparison.HasStrayRows)
        {
            yield break;
        }

        // The finding is at the last row of the group that the process left.
        ConformanceScale scale = comparison.Framework.Scale;
        ILookup<ProcessIdentifier, DeclaredRow> groups = comparison.Context.OwnRows.ToLookup(row => Assessment.GroupOf(row.Process, scale).Identifier, row => row.Row);
        foreach (ComparedRow row in comparison.Rows.Where(row => row.Declared is null))
        {
            DeclarationLocation location = groups[Assessment.GroupOf(row.Process, scale).Identifier].LastOrDefault()?.Process.Location
                ?? new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.Release);
            string unresolved = comparison.Context.Declaration.Unresolved.Any(left => IsAbout(left, row, comparison)) ? "is unresolved" : "has no row in this assessment";
            yield return On(row.Process, location, $"{row.Process} {unresolved}, and has {Before(row, comparison)}: add a row, or accept it with etom baseline --accept");
        }
    }

    private static bool IsAbout(DeclaredUnresolved unresolved, ComparedRow row, BaselineComparison comparison) =>
        unresolved.Module is null
        && unresolved.Process == row.Baseline.Process.Value
        && unresolved.Release == (comparison.Baseline.Release ?? comparison.Framework.Release).ToString();
}
