namespace EtomGen.Rules;

/// <summary>ETOM2002: the framework data at hand do not list the process, and say that they are incomplete there.</summary>
internal sealed class UnlistedProcess : AssessmentRule
{
    public const string RuleId = "ETOM2002";
    public const string RuleTitle = "The framework data at hand do not list the process";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentCheck check) =>
        from process in check.Named
        where process.Standing == Standing.Unlisted
        let identifier = process.Declared.Identifier!
        select At(
            process.Declared.Place,
            $"The data at hand for release {check.Framework!.Release} do not list {identifier}, and their list of {process.Process!.Ancestors.First(check.IsListed)} is incomplete"
            + $"{Elsewhere(check, identifier)}; to have it checked, name a complete file of your own in an EtomFramework item");

    /// <summary>Says which process of another release bears the identifier, if one does.</summary>
    public static string Elsewhere(AssessmentCheck check, string identifier) =>
        check.Elsewhere(identifier).Select(found => $" ({identifier} is {found.Process.Name} in {found.Release.Release})").FirstOrDefault() ?? "";
}
