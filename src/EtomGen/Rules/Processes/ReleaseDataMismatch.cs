namespace EtomGen.Rules;

/// <summary>ETOM1013: two assemblies have different data of one release, so that an identifier may mean another process in each.</summary>
/// <remarks>The compiler reports the assemblies. At run time an assembly may meet another one than it was compiled with: then the rule finds the process.</remarks>
internal sealed class ReleaseDataMismatch : ProcessRule
{
    public const string RuleId = "ETOM1013";

    private const string Advice = "build all projects with the same framework file";

    public override string Id => RuleId;

    /// <summary>What is wrong with two assemblies.</summary>
    public static string Message(ReleaseNumber release, string first, string second) => $"Release {release} has other data in {first} than in {second}: {Advice}";

    public override Finding? Check(LookedUp process, ProcessLookup lookup) => process.Status == LookupStatus.OfOtherData
        ? At(
            process.Declared.Location,
            $"The type of process {process.Declared.Identifier} was generated from other data of release {lookup.Framework!.Release} than the catalog: {Advice}")
        : null;
}
