using System.Collections.Immutable;
using EtomGen.Framework.Checks;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Analysis;

/// <summary>The descriptors of the rules for framework and mapping files.</summary>
/// <remarks>Each one is a field of its own, spelt out: release tracking reads them so.</remarks>
internal static class FrameworkDescriptors
{
    private const string Category = "EtomGen.Framework";

    private static readonly DiagnosticDescriptor WellFormedRule = new(
        WellFormed.RuleId,
        WellFormed.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + WellFormed.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor WellFormedIdentifierRule = new(
        WellFormedIdentifier.RuleId,
        WellFormedIdentifier.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + WellFormedIdentifier.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor IdentifierOnceRule = new(
        IdentifierOnce.RuleId,
        IdentifierOnce.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + IdentifierOnce.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ProcessTreeRule = new(
        ProcessTree.RuleId,
        ProcessTree.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ProcessTree.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ProcessLevelRule = new(
        ProcessLevel.RuleId,
        ProcessLevel.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ProcessLevel.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ReleaseStatedRule = new(
        ReleaseStated.RuleId,
        ReleaseStated.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ReleaseStated.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ProcessNameRule = new(
        ProcessName.RuleId,
        ProcessName.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ProcessName.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ScaleConsistentRule = new(
        ScaleConsistent.RuleId,
        ScaleConsistent.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ScaleConsistent.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor WithinLimitsRule = new(
        WithinLimits.RuleId,
        WithinLimits.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + WithinLimits.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor WellFormedMappingRule = new(
        WellFormedMapping.RuleId,
        WellFormedMapping.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + WellFormedMapping.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor MappingConsistentRule = new(
        MappingConsistent.RuleId,
        MappingConsistent.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MappingConsistent.RuleId + RuleHelp.Page);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        WellFormedRule,
        WellFormedIdentifierRule,
        IdentifierOnceRule,
        ProcessTreeRule,
        ProcessLevelRule,
        ReleaseStatedRule,
        ProcessNameRule,
        ScaleConsistentRule,
        WithinLimitsRule,
        WellFormedMappingRule,
        MappingConsistentRule,
    }.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Those for mapping files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfMappingFiles { get; } = ImmutableArray.Create(WithinLimitsRule, WellFormedMappingRule, MappingConsistentRule);

    /// <summary>Those for framework files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFrameworkFiles { get; } = All.Remove(WellFormedMappingRule).Remove(MappingConsistentRule);

    public static DiagnosticDescriptor Of(string ruleId) => ById[ruleId];
}
