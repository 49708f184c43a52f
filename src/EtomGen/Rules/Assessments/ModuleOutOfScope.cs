namespace EtomGen.Rules;

/// <summary>ETOM2016: a module supports a process that the assessment does not have in scope.</summary>
internal sealed class ModuleOutOfScope : AssessmentRule
{
    public const string RuleId = "ETOM2016";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        // In scope are assessed processes, the processes that contain them, and all that an assessed level-2 process contains.
        var scope = new HashSet<ProcessIdentifier>(context.OwnRows.SelectMany(row => row.Process.Ancestors.Append(row.Process)).Select(process => process.Identifier));
        foreach (LookedUp supported in context.Supported)
        {
            if (supported.Own is { } process
                && !scope.Contains(process.Identifier)
                && !(process.AtLevel(context.Framework!.Scale.CoverageLevel) is { } level2 && scope.Contains(level2.Identifier)))
            {
                yield return At(
                    supported.Declared.Location,
                    $"{process} is not in the scope of this assessment, in which no row names it or a process below it: score what it contains, or leave it out of the module");
            }
        }
    }
}
