using EtomGen.Rules;

namespace EtomGen;

/// <summary>Thrown where an assessment breaks the rules at run time: declared and compiled without EtomGen's analyzers, or read from a file.</summary>
public sealed class InvalidAssessmentException : InvalidOperationException
{
    internal InvalidAssessmentException(string declaration, IReadOnlyList<Finding> findings, Func<Finding, string>? where = null)
        : base($"{declaration} is not valid.{string.Concat(findings.Select(finding => $"\n{where?.Invoke(finding)}{finding.Rule.Id}: {finding.Message}"))}")
    {
        RuleIds = [.. findings.Select(finding => finding.Rule.Id)];
    }

    /// <summary>The identifiers of the broken rules, such as <c>ETOM2006</c>, one for each finding in the message.</summary>
    public IReadOnlyList<string> RuleIds { get; }
}
