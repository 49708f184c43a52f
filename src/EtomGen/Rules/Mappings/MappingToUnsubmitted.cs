namespace EtomGen.Rules;

/// <summary>ETOM3001: a mapping says that something supports a process that the assessment marks as not submitted.</summary>
/// <remarks>The rule checks the modules of the assessment. The compiler and the run time, which see the mappings of a whole program, take the message from here.</remarks>
internal sealed class MappingToUnsubmitted : AssessmentRule
{
    public const string RuleId = "ETOM3001";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        var unsubmitted = new HashSet<string>(
            from row in context.OwnRows
            where !row.Row.IsSubmitted && context.Framework!.Scale.IsAssessed(row.Process.Level)
            select row.Process.Identifier.Value,
            StringComparer.Ordinal);
        return
            from supported in context.Supported
            where supported.Own is not null && unsubmitted.Contains(supported.Own.Identifier.Value)
            select At(supported.Declared.Location, Message(supported.Own!, context.Declaration.Name));
    }

    public static string Message(FrameworkProcess process, string assessment) =>
        $"{process} is supported here, but the assessment {assessment} marks it as not submitted: score it there, or remove this mapping";
}
