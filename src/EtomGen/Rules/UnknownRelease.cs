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
        if (check.Framework is not null)
        {
            yield break;
        }

        ReleaseNumber[] atHand = [.. check.Releases.Select(release => release.Release).OrderBy(release => release)];
        string? declared = check.Declaration.Release;
        string fault = ReleaseNumber.TryParse(declared, out _)
            ? $"Release {declared} is not at hand"
            : $"'{declared}' is not the number of a release, such as 12.0";
        string hint = Suggestion.Nearest(declared, atHand) is { } nearest ? $"; did you mean {nearest}?" : "";
        string available = atHand.Length == 0 ? "none" : string.Join(", ", atHand);
        yield return At(
            new Place(Place.AssessmentAttribute, DeclaredArgument.Release),
            $"{fault} (at hand: {available}; another one needs an EtomFramework item in the project){hint}");
    }
}
