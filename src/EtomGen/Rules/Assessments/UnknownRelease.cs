namespace EtomGen.Rules;

/// <summary>ETOM2013: the assessment names a release that is not at hand.</summary>
internal sealed class UnknownRelease : AssessmentRule
{
    public const string RuleId = "ETOM2013";
    public const string RuleTitle = "The project does not have the release";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override IEnumerable<Finding> Check(AssessmentCheck check)
    {
        if (check.Framework is null)
        {
            yield return FindingOn(check.Declaration.Release, check.Lookup.Releases, new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.Release));
        }
    }

    /// <summary>The finding on a release that the project does not have, wherever it is named.</summary>
    public static Finding FindingOn(string? declared, FrameworkSet releases, DeclarationLocation location)
    {
        ReleaseNumber[] known = [.. releases.Catalogs.Select(release => release.Release).OrderBy(release => release)];
        string available = known.Length == 0 ? "none" : string.Join(", ", known);
        string fault = ReleaseNumber.TryParse(declared, out _)
            ? $"This project has no release {declared} (it has {available}): add an EtomFramework item for it"
            : $"'{Excerpt.Of(declared)}' is not the number of a release, such as 12.0 (this project has {available})";
        ReleaseNumber? nearest = Suggestion.Nearest(declared, known);
        string hint = nearest is null ? "" : $"; did you mean {nearest}?";
        return new UnknownRelease().At(
            location,
            fault + hint,
            nearest is null ? null : new Remedy(RemedyKind.ReplaceRelease, nearest.Value.ToString()));
    }
}
