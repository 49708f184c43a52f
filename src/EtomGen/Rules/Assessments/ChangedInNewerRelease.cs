namespace EtomGen.Rules;

/// <summary>ETOM5001: a newer release at hand renumbers or renames the process.</summary>
internal sealed class ChangedInNewerRelease : AssessmentRule
{
    public const string RuleId = "ETOM5001";
    public const string RuleTitle = "A newer release changes the process";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentCheck check)
    {
        FrameworkCatalog? newest = check.Lookup.Releases.Catalogs.OrderBy(release => release.Release).LastOrDefault();
        if (check.Framework is null || newest is null || newest.Release <= check.Framework.Release)
        {
            yield break;
        }

        foreach ((DeclaredRow row, FrameworkProcess process) in check.OwnRows)
        {
            if (check.Lookup.Releases.CounterpartOf(process, newest) is { } later && (later.Identifier != process.Identifier || later.Name != process.Name))
            {
                yield return At(row.Process.Place, $"{process} is {later} in release {newest.Release}");
            }
        }
    }
}
