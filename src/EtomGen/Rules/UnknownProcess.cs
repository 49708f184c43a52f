namespace EtomGen.Rules;

/// <summary>ETOM2001: the release has no such process.</summary>
internal sealed class UnknownProcess : AssessmentRule
{
    public const string RuleId = "ETOM2001";
    public const string RuleTitle = "The release has no such process";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override IEnumerable<Finding> Check(AssessmentCheck check) =>
        from process in check.Named
        where process.Standing == Standing.Unknown
        select At(process.Declared.Place, Message(check, process));

    private static string Message(AssessmentCheck check, LookedUp process)
    {
        string identifier = process.Declared.Identifier!;
        string fault = ProcessIdentifier.TryParse(identifier, out _)
            ? $"Release {check.Framework!.Release} has no process {identifier}"
            : $"'{identifier}' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10";
        return $"{fault}{UnlistedProcess.Elsewhere(check, identifier)}{Hint(check.Suggest(process))}";
    }

    public static string Hint(FrameworkProcess? suggestion) => suggestion is null ? "" : $"; did you mean {suggestion}?";
}
