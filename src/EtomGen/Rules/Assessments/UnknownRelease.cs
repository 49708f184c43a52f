namespace EtomGen.Rules;

/// <summary>ETOM2013: the assessment names a release that the project does not have.</summary>
internal sealed class UnknownRelease : AssessmentRule
{
    public const string RuleId = "ETOM2013";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        if (context.Framework is null)
        {
            var location = new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.Release);
            yield return FindingOn(context.Declaration.Release, context.Lookup.Releases, location);
        }
    }

    /// <summary>The finding on a release that the project does not have, wherever it is named.</summary>
    public static Finding FindingOn(string? declared, FrameworkSet releases, DeclarationLocation location)
    {
        ReleaseNumber[] known = [.. releases.Catalogs.Select(release => release.Release).OrderBy(release => release)];
        string available = known.Length == 0 ? "none" : string.Join(", ", known);
        string fault = ReleaseNumber.TryParse(declared, out _)
            ? Missing(declared!, available, releases)
            : $"{Excerpt.Quoted(declared)} is not the number of a release, such as 12.0 ({Knows(releases)} {available})";
        ReleaseNumber? nearest = NearestMatch.Release(declared, known);
        string hint = nearest is null ? "" : $"; did you mean {nearest}?";
        Suggestion[] suggestions = nearest is null ? [] : [new Suggestion(nearest.Value.ToString())];
        return new UnknownRelease().At(location, fault + hint, suggestions);
    }

    private static string Knows(FrameworkSet releases) => releases.Origin == FrameworkOrigin.Project ? "this project has" : "known here:";

    private static string Missing(string release, string available, FrameworkSet releases) => releases switch
    {
        { Origin: FrameworkOrigin.Project } => $"This project has no release {release} (it has {available}): add an EtomFramework item for it",
        { Catalogs.Count: 0 } => $"This assembly was compiled without release {release}: add an EtomFramework item for it to its project",
        { Origin: FrameworkOrigin.Assembly } => $"The declaration is against release {release}, and the catalog is of release {available}: pass the catalog of release {release}",
        _ => $"Release {release} is not one of the given releases ({available}): pass its catalog",
    };
}
