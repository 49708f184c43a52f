using System.Collections.Immutable;
using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>Turns findings into diagnostics.</summary>
internal sealed class DiagnosticFactory(GeneratedTypes forms)
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = ProcessDescriptors.All
        .Concat(AssessmentDescriptors.All)
        .Concat(MappingDescriptors.All)
        .ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public Diagnostic ToDiagnostic(Finding finding, SyntaxNode? node, FrameworkCatalog? release) =>
        ToDiagnostic(finding.Rule.Id, finding.Message, node, PropertiesOf(finding.Remedy, release));

    public static Diagnostic ToDiagnostic(string ruleId, string message, SyntaxNode? node, ImmutableDictionary<string, string?>? properties = null) =>
        Diagnostic.Create(Descriptors[ruleId], node?.GetLocation() ?? Location.None, properties, message);

    /// <summary>The remark that a process named as literal text has a type, or <see langword="null"/>.</summary>
    public Diagnostic? TypedForm(LookedUp process, FrameworkCatalog? release, SyntaxNode? node) =>
        release is not null
        && process is { Standing: Standing.Listed, Process: { IsDeleted: false } listed }
        && node is not null
        && node.IsKind(SyntaxKind.StringLiteralExpression)
        && forms.FullNameOf(release, listed) is { } type
            ? ToDiagnostic(
                TypedFormExists.RuleId,
                TypedFormExists.Message(listed, forms.ShortNameOf(release, listed)!),
                node,
                RemedyProperties.OfProcesses(RemedyProperties.UseType, [(listed.Identifier.Value, listed.Name, type)]))
            : null;

    private ImmutableDictionary<string, string?>? PropertiesOf(Remedy? remedy, FrameworkCatalog? release) => remedy switch
    {
        null => null,
        { Kind: RemedyKind.ReplaceProcess or RemedyKind.ReplaceByRows or RemedyKind.AddNotSubmitted or RemedyKind.ResolveRow } =>
            RemedyProperties.OfProcesses(remedy.Kind.ToString(), [.. remedy.Values.Select(identifier => Describe(identifier, release))]),
        _ => RemedyProperties.Of(remedy.Kind.ToString(), remedy.Values, []),
    };

    private (string Identifier, string? Name, string? Type) Describe(string identifier, FrameworkCatalog? release) =>
        release?.Find(identifier) is { } process ? (identifier, process.Name, forms.FullNameOf(release, process)) : (identifier, null, null);
}
