namespace EtomGen.Rules;

/// <summary>ETOM2004: the release lists the process as deleted.</summary>
internal sealed class DeletedProcess : ProcessRule
{
    public const string RuleId = "ETOM2004";

    public override string Id => RuleId;

    public override Finding? Check(LookedUp process, ProcessLookup lookup)
    {
        if (process is not { Status: LookupStatus.Listed, Process: { IsDeleted: true } deleted })
        {
            return null;
        }

        FrameworkProcess? successor = lookup.Releases.CounterpartOf(deleted, lookup.Framework!);
        string advice = successor is null ? "leave it out" : $"it is {successor} now";
        FrameworkProcess[] replacement = successor is not null && lookup.CanReplace(successor, process) ? [successor] : [];
        return At(process.Declared.Location, $"{deleted} is deleted in release {lookup.Framework!.Release}: {advice}", replacement);
    }
}
