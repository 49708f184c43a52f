namespace EtomGen.Rules;

/// <summary>ETOM5001: a newer release of the project renumbers or renames the process.</summary>
internal sealed class ChangedInNewerRelease : AssessmentRule
{
    public const string RuleId = "ETOM5001";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        FrameworkCatalog[] others = [.. context.Lookup.Releases.Catalogs.Where(release => release != context.Framework).OrderByDescending(release => release.Release)];
        if (context.Framework is null || others.Length == 0 || others[0].Release <= context.Framework.Release)
        {
            yield break;
        }

        // Each finding says how to move: a tool that fixes a whole project at once asks any one of them.
        FrameworkCatalog newest = others[0];
        Suggestion[] targets = [.. others.Select(release => new Suggestion(release.Release.ToString()))];
        int rows = 0, known = 0;
        foreach ((DeclaredRow row, FrameworkProcess process) in context.OwnRows)
        {
            rows++;
            if (context.Lookup.Releases.CounterpartOf(process, newest) is not { } later)
            {
                continue;
            }

            known++;
            if (later.Identifier != process.Identifier || later.Name != process.Name)
            {
                yield return At(row.Process.Location, $"{process} is {later} in release {newest.Release}", targets);
            }
        }

        if (rows > 0)
        {
            yield return At(
                new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.Release),
                $"Release {newest.Release} is newer; {known} of this assessment's {rows} {(rows == 1 ? "row" : "rows")} {(known == 1 ? "has" : "have")} a sure counterpart there",
                targets);
        }
    }
}
