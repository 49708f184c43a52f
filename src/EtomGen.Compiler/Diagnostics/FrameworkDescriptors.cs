using System.Collections.Immutable;
using EtomGen.Framework.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>The descriptors of the rules for framework and mapping files.</summary>
/// <remarks>Each one is a field of its own, spelt out: release tracking reads them so.</remarks>
internal static class FrameworkDescriptors
{
    private const string Category = "EtomGen.Framework";

    private static readonly DiagnosticDescriptor MalformedFileRule = new(
        MalformedFile.RuleId,
        MalformedFile.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MalformedFile.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor MalformedIdentifierRule = new(
        MalformedIdentifier.RuleId,
        MalformedIdentifier.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MalformedIdentifier.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor DuplicateIdentifierRule = new(
        DuplicateIdentifier.RuleId,
        DuplicateIdentifier.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + DuplicateIdentifier.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor MissingParentRule = new(
        MissingParent.RuleId,
        MissingParent.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MissingParent.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor LevelMismatchRule = new(
        LevelMismatch.RuleId,
        LevelMismatch.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + LevelMismatch.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor MissingReleaseRule = new(
        MissingRelease.RuleId,
        MissingRelease.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MissingRelease.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor MalformedNameRule = new(
        MalformedName.RuleId,
        MalformedName.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MalformedName.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ContradictoryScaleRule = new(
        ContradictoryScale.RuleId,
        ContradictoryScale.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ContradictoryScale.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor LimitExceededRule = new(
        LimitExceeded.RuleId,
        LimitExceeded.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + LimitExceeded.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor MalformedMappingRule = new(
        MalformedMapping.RuleId,
        MalformedMapping.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + MalformedMapping.RuleId + RuleHelp.Page);

    private static readonly DiagnosticDescriptor ContradictoryMappingRule = new(
        ContradictoryMapping.RuleId,
        ContradictoryMapping.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ContradictoryMapping.RuleId + RuleHelp.Page);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        MalformedFileRule,
        MalformedIdentifierRule,
        DuplicateIdentifierRule,
        MissingParentRule,
        LevelMismatchRule,
        MissingReleaseRule,
        MalformedNameRule,
        ContradictoryScaleRule,
        LimitExceededRule,
        MalformedMappingRule,
        ContradictoryMappingRule,
    }.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Those for mapping files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfMappingFiles { get; } = ImmutableArray.Create(LimitExceededRule, MalformedMappingRule, ContradictoryMappingRule);

    /// <summary>Those for framework files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFrameworkFiles { get; } = All.Remove(MalformedMappingRule).Remove(ContradictoryMappingRule);

    public static DiagnosticDescriptor Of(string ruleId) => ById[ruleId];
}
