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
        FrameworkCatalog[] others = [.. check.Lookup.Releases.Catalogs.Where(release => release != check.Framework).OrderByDescending(release => release.Release)];
        if (check.Framework is null || others.Length == 0 || others[0].Release <= check.Framework.Release)
        {
            yield break;
        }

        // Each place says how to move: a tool that mends a project at once asks one of them, whichever, for all.
        FrameworkCatalog newest = others[0];
        var move = new Remedy(RemedyKind.MoveAssessment, [.. others.Select(release => release.Release.ToString())]);
        int rows = 0, known = 0;
        foreach ((DeclaredRow row, FrameworkProcess process) in check.OwnRows)
        {
            rows++;
            if (check.Lookup.Releases.CounterpartOf(process, newest) is not { } later)
            {
                continue;
            }

            known++;
            if (later.Identifier != process.Identifier || later.Name != process.Name)
            {
                yield return At(row.Process.Location, $"{process} is {later} in release {newest.Release}", move);
            }
        }

        if (rows > 0)
        {
            yield return At(
                new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.Release),
                $"Release {newest.Release} is newer; {known} of this assessment's {rows} {(rows == 1 ? "row" : "rows")} {(known == 1 ? "has" : "have")} a sure counterpart there",
                move);
        }
    }
}
