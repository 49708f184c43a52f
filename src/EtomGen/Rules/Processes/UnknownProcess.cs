namespace EtomGen.Rules;

/// <summary>ETOM2001: the release has no such process.</summary>
internal sealed class UnknownProcess : ProcessRule
{
    public const string RuleId = "ETOM2001";

    public override string Id => RuleId;

    public override Finding? Check(LookedUp process, ProcessLookup lookup)
    {
        if (process.Status != LookupStatus.Unknown)
        {
            return null;
        }

        string identifier = process.Declared.Identifier!;
        string fault = ProcessIdentifier.TryParse(identifier, out _)
            ? $"Release {lookup.Framework!.Release} has no process {identifier}"
            : $"{Excerpt.Quoted(identifier)} is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10";
        IReadOnlyList<FrameworkProcess> suggestions = lookup.Suggest(process);
        string group = lookup.DescribeGroup(identifier);
        string hint = suggestions.Count > 0 ? $"; did you mean {suggestions[0]}?"
            : group is "" ? ""
            : $"; {group}";
        return At(process.Declared.Location, $"{fault}{UnlistedProcess.Elsewhere(lookup, identifier)}{hint}", suggestions);
    }
}
