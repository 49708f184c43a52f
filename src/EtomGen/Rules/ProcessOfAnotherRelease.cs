namespace EtomGen.Rules;

/// <summary>ETOM2003: the process belongs to another release than the assessment, even where this one uses the same identifier for something.</summary>
internal sealed class ProcessOfAnotherRelease : AssessmentRule
{
    public const string RuleId = "ETOM2003";
    public const string RuleTitle = "The process belongs to another release";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override IEnumerable<Finding> Check(AssessmentCheck check) =>
        from process in check.Named
        where process.Standing == Standing.OfAnotherRelease
        select At(process.Declared.Place, Message(check, process));

    private static string Message(AssessmentCheck check, LookedUp process)
    {
        ReleaseNumber here = check.Framework!.Release;
        string identifier = process.Declared.Identifier!;
        string there = process.Declared.Release ?? check.Elsewhere(identifier).First(found => found.Process == process.Process).Release.Release.ToString();
        string name = process.Process is { } foreign ? $"{identifier} {foreign.Name}" : identifier;
        string remedy = process.Counterpart is { } counterpart
            ? $"in {here} that process is {counterpart}"
            : check.Framework.Find(identifier) is { } other
                ? $"in {here} that identifier is {other.Name}; name a process of release {here}"
                : $"name a process of release {here}";
        return $"{name} is a process of release {there}, and this assessment is against {here}: {remedy}";
    }
}
