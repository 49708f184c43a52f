namespace EtomGen.Rules;

/// <summary>ETOM3001: a mapping says that something supports a process that the assessment marks as not submitted. Modules are looked at here; what looks at the mappings of a whole program takes the message from here.</summary>
internal sealed class MappingToUnsubmitted : AssessmentRule
{
    public const string RuleId = "ETOM3001";
    public const string RuleTitle = "A mapping names a process that was not submitted";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentCheck check)
    {
        var unsubmitted = new HashSet<string>(check.OwnRows.Where(row => !row.Row.IsSubmitted).Select(row => row.Process.Identifier.Value), StringComparer.Ordinal);
        return
            from supported in check.Supported
            where supported.Own is not null && unsubmitted.Contains(supported.Own.Identifier.Value)
            select At(supported.Declared.Location, Message(supported.Own!, check.Declaration.Name));
    }

    public static string Message(FrameworkProcess process, string assessment) =>
        $"{process} is supported here, but the assessment {assessment} marks it as not submitted: score it there, or remove this mapping";
}
