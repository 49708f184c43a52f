using System.Collections.Immutable;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Analysis;

/// <summary>The descriptors of the rules for assessments.</summary>
/// <remarks>Each one is a field of its own, spelt out: release tracking reads them so.</remarks>
internal static class AssessmentDescriptors
{
    private const string Category = "EtomGen.Assessment";

    private static readonly DiagnosticDescriptor UnknownProcessRule = new(
        UnknownProcess.RuleId,
        UnknownProcess.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnknownProcess.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor UnlistedProcessRule = new(
        UnlistedProcess.RuleId,
        UnlistedProcess.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnlistedProcess.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ProcessOfAnotherReleaseRule = new(
        ProcessOfAnotherRelease.RuleId,
        ProcessOfAnotherRelease.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ProcessOfAnotherRelease.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor LevelNotAssessedRule = new(
        LevelNotAssessed.RuleId,
        LevelNotAssessed.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + LevelNotAssessed.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ScoreOutOfRangeRule = new(
        ScoreOutOfRange.RuleId,
        ScoreOutOfRange.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ScoreOutOfRange.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ScoreTooFineRule = new(
        ScoreTooFine.RuleId,
        ScoreTooFine.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ScoreTooFine.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ProcessDeclaredTwiceRule = new(
        ProcessDeclaredTwice.RuleId,
        ProcessDeclaredTwice.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ProcessDeclaredTwice.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ScoreMeansNotSubmittedRule = new(
        ScoreMeansNotSubmitted.RuleId,
        ScoreMeansNotSubmitted.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ScoreMeansNotSubmitted.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor MalformedFactsRule = new(
        MalformedFacts.RuleId,
        MalformedFacts.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MalformedFacts.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor UnknownReleaseRule = new(
        UnknownRelease.RuleId,
        UnknownRelease.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnknownRelease.RuleId + RuleHelp.Page);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        UnknownProcessRule,
        UnlistedProcessRule,
        ProcessOfAnotherReleaseRule,
        LevelNotAssessedRule,
        ScoreOutOfRangeRule,
        ScoreTooFineRule,
        ProcessDeclaredTwiceRule,
        ScoreMeansNotSubmittedRule,
        MalformedFactsRule,
        UnknownReleaseRule,
    }.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public static DiagnosticDescriptor Of(string ruleId) => ById[ruleId];
}
