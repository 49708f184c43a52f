namespace EtomGen.Rules;

/// <summary>ETOM2017: a row, or what a module supports, is still to be resolved.</summary>
internal sealed class UnresolvedRow : AssessmentRule
{
    public const string RuleId = "ETOM2017";
    public const string RuleTitle = "A row is unresolved";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentCheck check) =>
        from unresolved in check.Declaration.Unresolved
        select At(new Place(unresolved.Attribute, DeclaredArgument.Process), Message(unresolved, check));

    private static string Message(DeclaredUnresolved unresolved, AssessmentCheck check)
    {
        ReleasesAtHand releases = check.Lookup.Releases;
        FrameworkCatalog? there = releases.Find(unresolved.Release);
        FrameworkProcess? process = unresolved.Process is { } identifier ? there?.Find(identifier) : null;
        string name = Excerpt.Of($"{unresolved.Process} {unresolved.Name ?? process?.Name}".Trim());
        string what = unresolved.Module is { } module ? $"which the module {Excerpt.Of(module)} supports"
            : unresolved.Score is { } score ? $"with the score {ScoreOutOfRange.Text(score)}"
            : "which was not submitted";
        FrameworkProcess[] candidates = process is not null && check.Framework is { } here && here != there
            ? [.. releases.Compare(there!, here).ChangesOf(process).SelectMany(change => change.After is { } after ? [after] : change.Candidates)]
            : [];
        string hint = candidates.Length == 0 ? "" : $", such as {string.Join(", ", candidates.Select(candidate => candidate.ToString()))}";
        string remedy = unresolved.Module is null ? $"give its process in release {check.Declaration.Release} a row{hint}" : $"name its process in release {check.Declaration.Release} in the module{hint}";
        return $"{name} of release {Excerpt.Of(unresolved.Release)}, {what}, is unresolved and counts for nothing: {remedy}, or remove this";
    }
}
