using System.Globalization;

namespace EtomGen.Tool.Gate;

/// <summary>A finding that people accept until a day.</summary>
/// <param name="RuleId">The rule of the finding.</param>
/// <param name="Process">The identifier of the process that it is about, or <see langword="null"/> for one on the whole assessment.</param>
/// <param name="Until">The last day.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Line">The line of the row in its file, from 1.</param>
internal sealed record Acceptance(string RuleId, string? Process, DateOnly Until, string Reason, int Line)
{
    /// <summary>The form of a day in the file.</summary>
    public const string DayForm = "yyyy-MM-dd";

    /// <summary>The accepted finding in words.</summary>
    public string Subject => Process is null ? RuleId : $"{RuleId} on {Process}";

    public string UntilText => Until.ToString(DayForm, CultureInfo.InvariantCulture);

    public bool Accepts(GateFinding finding) => finding.Finding.RuleId == RuleId && finding.Process == Process;
}
