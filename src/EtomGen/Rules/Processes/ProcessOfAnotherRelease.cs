namespace EtomGen.Rules;

/// <summary>ETOM2003: the process belongs to another release, even where this one uses the same identifier for something.</summary>
internal sealed class ProcessOfAnotherRelease : ProcessRule
{
    public const string RuleId = "ETOM2003";

    public override string Id => RuleId;

    public override Finding? Check(LookedUp process, ProcessLookup lookup)
    {
        if (process.Status != LookupStatus.OfAnotherRelease)
        {
            return null;
        }

        ReleaseNumber here = lookup.Framework!.Release;
        string identifier = process.Declared.Identifier!;
        string there = process.Declared.Release ?? lookup.Elsewhere(identifier).First(found => found.Process == process.Process).Release.Release.ToString();
        string name = process.Process is { } foreign ? $"{identifier} {foreign.Name}" : identifier;
        string advice = process.Counterpart is { } counterpart
            ? $"in {here} that process is {counterpart}"
            : lookup.Framework.Find(identifier) is { } other
                ? $"in {here} that identifier is {other.Name}; name a process of release {here}"
                : $"name a process of release {here}";
        FrameworkProcess[] replacement = process.Counterpart is { } same && lookup.CanReplace(same, process) ? [same] : [];
        return At(process.Declared.Location, $"{name} is a process of release {there}, and {lookup.Bond} {here}: {advice}", replacement);
    }
}
