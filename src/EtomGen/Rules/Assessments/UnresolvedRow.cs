namespace EtomGen.Rules;

/// <summary>ETOM2017: a row, or what a module supports, is still to be resolved.</summary>
internal sealed class UnresolvedRow : AssessmentRule
{
    public const string RuleId = "ETOM2017";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        var rows = new HashSet<FrameworkProcess>(context.OwnRows.Select(row => row.Process));
        foreach (DeclaredUnresolved unresolved in context.Declaration.Unresolved)
        {
            FrameworkCatalog? there = context.Lookup.Releases.Find(unresolved.Release);
            FrameworkProcess? process = unresolved.Process is { } identifier ? there?.Find(identifier) : null;
            FrameworkProcess[] candidates = process is not null && context.Framework is { } here && here != there
                ? [.. context.Lookup.Releases.Compare(there!, here).ChangesOf(process).SelectMany(change => change.After is { } after ? [after] : change.Candidates)]
                : [];
            yield return At(
                new DeclarationLocation(unresolved.Attribute, DeclaredArgument.Process),
                Message(unresolved, process, candidates, context.Declaration.Release),
                unresolved.Module is null ? candidates.Where(IsFree) : []);
        }

        bool IsFree(FrameworkProcess candidate) => !candidate.IsDeleted && context.Framework!.Scale.IsAssessed(candidate.Level) && !rows.Contains(candidate);
    }

    private static string Message(DeclaredUnresolved unresolved, FrameworkProcess? process, FrameworkProcess[] candidates, string? release)
    {
        string name = Excerpt.Of($"{unresolved.Process} {unresolved.Name ?? process?.Name}".Trim());
        string what = unresolved.Module is { } module ? $"which the module {Excerpt.Of(module)} supports"
            : unresolved.Score is { } score ? $"with the score {ScoreOutOfRange.Text(score)}"
            : "which was not submitted";
        string hint = candidates.Length == 0 ? "" : $", such as {string.Join(", ", candidates.Select(candidate => candidate.ToString()))}";
        string advice = unresolved.Module is null ? $"give its process in release {release} a row{hint}" : $"name its process in release {release} in the module{hint}";
        return $"{name} of release {Excerpt.Of(unresolved.Release)}, {what}, is unresolved and counts for nothing: {advice}, or remove this";
    }
}
