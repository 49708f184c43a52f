using System.Collections.Immutable;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>The descriptors of the rules on assessments.</summary>
/// <remarks>Each one is a field of its own, spelt out: release tracking reads them so.</remarks>
internal static class AssessmentDescriptors
{
    private const string Category = "EtomGen.Assessment";

    public static readonly DiagnosticDescriptor LevelNotAssessedRule = new(
        LevelNotAssessed.RuleId,
        LevelNotAssessed.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + LevelNotAssessed.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor ScoreOutOfRangeRule = new(
        ScoreOutOfRange.RuleId,
        ScoreOutOfRange.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ScoreOutOfRange.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor ScoreTooFineRule = new(
        ScoreTooFine.RuleId,
        ScoreTooFine.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ScoreTooFine.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor ProcessDeclaredTwiceRule = new(
        ProcessDeclaredTwice.RuleId,
        ProcessDeclaredTwice.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ProcessDeclaredTwice.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor ScoreMeansNotSubmittedRule = new(
        ScoreMeansNotSubmitted.RuleId,
        ScoreMeansNotSubmitted.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ScoreMeansNotSubmitted.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor UnmentionedProcessesRule = new(
        UnmentionedProcesses.RuleId,
        UnmentionedProcesses.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnmentionedProcesses.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor PartialScoreWithoutDeviationRule = new(
        PartialScoreWithoutDeviation.RuleId,
        PartialScoreWithoutDeviation.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + PartialScoreWithoutDeviation.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor MalformedFactsRule = new(
        MalformedFacts.RuleId,
        MalformedFacts.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MalformedFacts.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor UnsuitableTypeRule = new(
        UnsuitableType.RuleId,
        UnsuitableType.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnsuitableType.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor ModuleOutOfScopeRule = new(
        ModuleOutOfScope.RuleId,
        ModuleOutOfScope.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ModuleOutOfScope.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor UnresolvedRowRule = new(
        UnresolvedRow.RuleId,
        UnresolvedRow.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnresolvedRow.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor ChangedInNewerReleaseRule = new(
        ChangedInNewerRelease.RuleId,
        ChangedInNewerRelease.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ChangedInNewerRelease.RuleId + RuleHelp.Page);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(new[]
    {
        LevelNotAssessedRule,
        ScoreOutOfRangeRule,
        ScoreTooFineRule,
        ProcessDeclaredTwiceRule,
        ScoreMeansNotSubmittedRule,
        UnmentionedProcessesRule,
        PartialScoreWithoutDeviationRule,
        MalformedFactsRule,
        UnsuitableTypeRule,
        ModuleOutOfScopeRule,
        UnresolvedRowRule,
        ChangedInNewerReleaseRule,
    });
}
