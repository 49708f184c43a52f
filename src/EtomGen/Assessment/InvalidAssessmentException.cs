using EtomGen.Rules;

namespace EtomGen;

/// <summary>Thrown where a declared assessment breaks the rules at run time, having been compiled without EtomGen's analyzers.</summary>
public sealed class InvalidAssessmentException : InvalidOperationException
{
    internal InvalidAssessmentException(string declaration, IReadOnlyList<Finding> findings)
        : base($"{declaration} is not valid.{string.Concat(findings.Select(finding => $"\n{finding.Rule.Id}: {finding.Message}"))}")
    {
        RuleIds = [.. findings.Select(finding => finding.Rule.Id)];
    }

    /// <summary>The identifiers of the broken rules, such as <c>ETOM2006</c>, one for each finding in the message.</summary>
    public IReadOnlyList<string> RuleIds { get; }
}
