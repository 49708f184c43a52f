namespace EtomGen.Rules;

/// <summary>ETOM2002: the release's data does not list the process, and says that it is incomplete there.</summary>
internal sealed class UnlistedProcess : ProcessRule
{
    public const string RuleId = "ETOM2002";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override Finding? Check(LookedUp process, ProcessLookup lookup) => process.Status != LookupStatus.Unlisted || lookup.IsOfUnassessedLevel(process)
        ? null
        : At(
            process.Declared.Location,
            $"Release {lookup.Framework!.Release}'s data has no {process.Declared.Identifier}"
            + $", and its list of {process.Process!.Ancestors.First(lookup.IsListed)} is incomplete"
            + $"{Elsewhere(lookup, process.Declared.Identifier!)}; to have it checked, name a complete file of your own "
            + (lookup.Releases.Origin == FrameworkOrigin.CommandLine ? "by --framework" : "in an EtomFramework item"));

    /// <summary>Says which process of another release bears the identifier, if one does.</summary>
    public static string? Elsewhere(ProcessLookup lookup, string identifier) =>
        lookup.Elsewhere(identifier).Select(found => $" ({identifier} is {found.Process.Name} in {found.Release.Release})").FirstOrDefault();
}
