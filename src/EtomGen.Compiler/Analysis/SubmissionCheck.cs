using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Checks the assessments of a compilation against all of its mappings (ETOM3001, ETOM3002).</summary>
internal static class SubmissionCheck
{
    public static void Check(IReadOnlyCollection<CheckedAssessment> assessments, IReadOnlyCollection<SourceMapping> mappings, CompilationAnalysisContext context)
    {
        // Symbols are checked in any order, and messages name the first of several assessments.
        CheckedAssessment[] ordered = [.. assessments.OrderBy(assessment => assessment.Context.Declaration.Name, StringComparer.Ordinal)];
        if (mappings.Count > 0)
        {
            FindMappingsToUnsubmitted(ordered, mappings, context);
        }

        ILookup<string?, string?> supported = mappings.ToLookup(mapping => mapping.Release, mapping => mapping.Process.Identifier);
        foreach (CheckedAssessment assessment in ordered)
        {
            if (assessment.Context.Framework is { } framework)
            {
                FindUnsupportedScores(assessment, new HashSet<string?>(supported[framework.Release.ToString()]), context);
            }
        }
    }

    /// <summary>Finds the mappings to processes that an assessment marks as not submitted, and that none scores.</summary>
    private static void FindMappingsToUnsubmitted(CheckedAssessment[] assessments, IReadOnlyCollection<SourceMapping> mappings, CompilationAnalysisContext context)
    {
        var unsubmitted = new Dictionary<(string?, string?), (FrameworkProcess Process, string Assessment)>();
        var submitted = new HashSet<(string?, string?)>();
        foreach (AssessmentContext assessment in assessments.Select(assessment => assessment.Context))
        {
            foreach ((DeclaredRow row, FrameworkProcess process) in assessment.OwnRows)
            {
                (string?, string?) key = (assessment.Framework!.Release.ToString(), process.Identifier.Value);
                if (row.IsSubmitted)
                {
                    submitted.Add(key);
                }
                else if (assessment.Framework.Scale.IsAssessed(process.Level) && !unsubmitted.ContainsKey(key))
                {
                    unsubmitted.Add(key, (process, assessment.Declaration.Name));
                }
            }
        }

        foreach (SourceMapping mapping in mappings)
        {
            (string?, string?) key = (mapping.Release, mapping.Process.Identifier);
            if (!submitted.Contains(key) && unsubmitted.TryGetValue(key, out (FrameworkProcess Process, string Assessment) row))
            {
                string message = MappingToUnsubmitted.Message(row.Process, row.Assessment);
                context.ReportDiagnostic(DiagnosticFactory.Create(MappingToUnsubmitted.RuleId, message, mapping.Node(context.CancellationToken)));
            }
        }
    }

    /// <summary>Finds the scored processes of an assessment that no module and no mapping supports.</summary>
    private static void FindUnsupportedScores(CheckedAssessment assessment, HashSet<string?> supported, CompilationAnalysisContext context)
    {
        supported.UnionWith(assessment.Context.Supported.Select(process => process.Own?.Identifier.Value));
        foreach ((DeclaredRow row, FrameworkProcess process) in assessment.Context.OwnRows)
        {
            if (row.IsSubmitted && !process.Ancestors.Prepend(process).Any(part => supported.Contains(part.Identifier.Value)))
            {
                context.ReportDiagnostic(DiagnosticFactory.Create(
                    UnsupportedScore.RuleId, UnsupportedScore.Message(process), assessment.Source.NodeAt(row.Process.Location, context.CancellationToken)));
            }
        }
    }
}
