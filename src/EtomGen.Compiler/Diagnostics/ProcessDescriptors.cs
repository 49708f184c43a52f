using System.Collections.Immutable;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>The descriptors of the rules on named processes: in assessments, mappings and marked texts.</summary>
/// <remarks>Each one is a field of its own, spelt out: release tracking reads them so.</remarks>
internal static class ProcessDescriptors
{
    private const string Category = "EtomGen.Assessment";

    public static readonly DiagnosticDescriptor UnknownProcessRule = new(
        UnknownProcess.RuleId,
        UnknownProcess.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnknownProcess.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor UnlistedProcessRule = new(
        UnlistedProcess.RuleId,
        UnlistedProcess.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnlistedProcess.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor ProcessOfAnotherReleaseRule = new(
        ProcessOfAnotherRelease.RuleId,
        ProcessOfAnotherRelease.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + ProcessOfAnotherRelease.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor DeletedProcessRule = new(
        DeletedProcess.RuleId,
        DeletedProcess.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + DeletedProcess.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor UnknownReleaseRule = new(
        UnknownRelease.RuleId,
        UnknownRelease.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + UnknownRelease.RuleId + RuleHelp.Page);

    public static readonly DiagnosticDescriptor TypedFormExistsRule = new(
        TypedFormExists.RuleId,
        TypedFormExists.RuleTitle,
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleHelp.Rules + TypedFormExists.RuleId + RuleHelp.Page);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(new[]
    {
        UnknownProcessRule,
        UnlistedProcessRule,
        ProcessOfAnotherReleaseRule,
        DeletedProcessRule,
        UnknownReleaseRule,
        TypedFormExistsRule,
    });
}
