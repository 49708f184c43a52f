using System.Collections.Immutable;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>The descriptors of the rules on mappings.</summary>
/// <remarks>Each one is a field of its own, spelt out: release tracking reads them so.</remarks>
internal static class MappingDescriptors
{
    private const string Category = "EtomGen.Mapping";

    public static readonly DiagnosticDescriptor MappingToUnsubmittedRule = new(
        MappingToUnsubmitted.RuleId,
        MappingToUnsubmitted.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MappingToUnsubmitted.RuleId + RuleHelp.Page,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnsupportedScoreRule = new(
        UnsupportedScore.RuleId,
        UnsupportedScore.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        helpLinkUri: RuleHelp.Rules + UnsupportedScore.RuleId + RuleHelp.Page,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor RepeatedMappingRule = new(
        RepeatedMapping.RuleId,
        RepeatedMapping.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + RepeatedMapping.RuleId + RuleHelp.Page);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(new[]
    {
        MappingToUnsubmittedRule,
        UnsupportedScoreRule,
        RepeatedMappingRule,
    });
}
