namespace EtomGen.Tool.Output;

/// <summary>What a command found.</summary>
internal static class FindingList
{
    /// <summary>The exit code for findings: remarks are fine.</summary>
    public static int ExitCodeOf(IReadOnlyCollection<ToolFinding> findings) =>
        findings.Any(finding => finding.Severity > Severity.Info) ? ExitCode.Findings : ExitCode.Fine;

    /// <summary>The counts in a few words.</summary>
    public static string Count(IReadOnlyCollection<ToolFinding> findings) => findings.Count == 0
        ? "nothing found"
        : $"{Of(findings, Severity.Error, "error", "errors")}, {Of(findings, Severity.Warning, "warning", "warnings")}, {Of(findings, Severity.Info, "remark", "remarks")}";

    private static string Of(IReadOnlyCollection<ToolFinding> findings, Severity severity, string one, string many) =>
        Counted.Of(findings.Count(finding => finding.Severity == severity), one, many);
}
