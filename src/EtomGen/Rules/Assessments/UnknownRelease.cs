namespace EtomGen.Rules;

/// <summary>ETOM2013: the assessment names a release that is not at hand.</summary>
internal sealed class UnknownRelease : AssessmentRule
{
    public const string RuleId = "ETOM2013";
    public const string RuleTitle = "The release is not at hand";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override IEnumerable<Finding> Check(AssessmentCheck check)
    {
        if (check.Framework is null)
        {
            yield return FindingOn(check.Declaration.Release, check.Lookup.Releases, new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.Release));
        }
    }

    /// <summary>The finding on a release that is not at hand, wherever it is named.</summary>
    public static Finding FindingOn(string? declared, FrameworkSet releases, DeclarationLocation location)
    {
        ReleaseNumber[] atHand = [.. releases.Catalogs.Select(release => release.Release).OrderBy(release => release)];
        string fault = ReleaseNumber.TryParse(declared, out _)
            ? $"Release {declared} is not at hand"
            : $"'{Excerpt.Of(declared)}' is not the number of a release, such as 12.0";
        ReleaseNumber? nearest = Suggestion.Nearest(declared, atHand);
        string hint = nearest is null ? "" : $"; did you mean {nearest}?";
        string available = atHand.Length == 0 ? "none" : string.Join(", ", atHand);
        return new UnknownRelease().At(
            location,
            $"{fault} (at hand: {available}; another one needs an EtomFramework item in the project){hint}",
            nearest is null ? null : new Remedy(RemedyKind.ReplaceRelease, nearest.Value.ToString()));
    }
}
