namespace EtomGen.Rules;

/// <summary>ETOM6007: a row of a baseline has no certain counterpart in the assessment's release, so it is not compared.</summary>
internal static class UnalignedBaseline
{
    public const string RuleId = "ETOM6007";

    public static string OtherScale(FrameworkCatalog from, FrameworkCatalog to) =>
        $"Scores of release {from.Release} go up to {ConformanceScale.Text(from.Scale.Maximum)}, and those of {to.Release} to {ConformanceScale.Text(to.Scale.Maximum)}, "
            + "so this baseline was not compared: write a baseline of the assessment as it is";

    public static string UnknownRelease(ReleaseNumber release, int rows, FrameworkOrigin origin) =>
        $"This baseline is of release {release}, which is not known here, so {(rows == 1 ? "1 row was" : $"{rows} rows were")} not compared: "
            + (origin == FrameworkOrigin.Project ? $"add <EtomFramework Include=\"{release}\" />" : $"name a file of the release by --framework") + ", or write the baseline again";

    public static string NotAProcess(BaselineRow row, FrameworkCatalog from) =>
        $"Release {from.Release} has no process {row.Process}, so this row was not compared: correct it, or write the baseline again";

    public static string NoCounterpart(BaselineRow row, FrameworkCatalog from, FrameworkCatalog to, FrameworkSet releases)
    {
        if (from.Find(row.Process) is not { } process)
        {
            return NotAProcess(row, from);
        }

        string why = releases.Compare(from, to).WhyUnsure(process) is { } reason ? $": {char.ToLowerInvariant(reason[0])}{reason.Substring(1)}" : "";
        return $"{process} of release {from.Release} has no certain counterpart in {to.Release}{why}; this row was not compared: check the process, and write the baseline again";
    }
}
