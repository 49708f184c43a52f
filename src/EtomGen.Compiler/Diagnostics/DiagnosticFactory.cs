using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>Makes diagnostics from findings in source.</summary>
/// <remarks>
/// Editors ask for parts of a document again and again, each time in an analysis of its own, and Roslyn takes two diagnostics for one only if the arguments of their
/// messages are the same objects. So the messages of a file are kept as long as its syntax tree.
/// </remarks>
internal sealed class DiagnosticFactory(GeneratedTypes types)
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, string>> Messages = new();

    public static Diagnostic Create(string ruleId, string message, SyntaxNode? node, params Suggestion[] suggestions) =>
        Diagnostic.Create(Descriptors.Get(ruleId), node?.GetLocation() ?? Location.None, FixProperties.Write(suggestions), KeptMessage(message, node));

    public Diagnostic Create(Finding finding, SyntaxNode? node, FrameworkCatalog? release) =>
        Create(finding.Rule.Id, finding.Message, node, [.. finding.Suggestions.Select(suggestion => WithType(suggestion, release))]);

    /// <summary>The diagnostic that a process named as literal text has a type, or <see langword="null"/> where it has none.</summary>
    public Diagnostic? CreateTypedFormExists(LookedUp process, FrameworkCatalog? release, SyntaxNode? node) =>
        release is not null
        && process is { Status: LookupStatus.Listed, Process: { IsDeleted: false } listed }
        && node is not null
        && node.IsKind(SyntaxKind.StringLiteralExpression)
        && types.FullNameOf(release, listed) is { } type
            ? Create(
                TypedFormExists.RuleId,
                TypedFormExists.Message(listed, types.ShortNameOf(release, listed)!),
                node,
                new Suggestion(listed.Identifier.Value, listed.Name, type))
            : null;

    /// <summary>The diagnostic that a constant of another assembly names a process of the release, or <see langword="null"/> where it names none.</summary>
    public static Diagnostic? CreateUntraceable(LookedUp process, SyntaxNode? node, SourceProcesses processes, CancellationToken cancellationToken) =>
        process is { Status: LookupStatus.Listed, Process: { } listed, Declared.Release: null }
        && processes.UntraceableConstant(node as ExpressionSyntax, cancellationToken) is { } constant
            ? Create(UntraceableConstant.RuleId, UntraceableConstant.Message(constant, listed), node)
            : null;

    private static string KeptMessage(string message, SyntaxNode? node) => node is null
        ? message
        : Messages.GetValue(node.SyntaxTree, static _ => new ConcurrentDictionary<string, string>(StringComparer.Ordinal)).GetOrAdd(message, message);

    private Suggestion WithType(Suggestion suggestion, FrameworkCatalog? release) =>
        suggestion.Name.Length > 0 && release?.Find(suggestion.Value) is { } process
            ? new Suggestion(suggestion.Value, suggestion.Name, types.FullNameOf(release, process))
            : suggestion;
}
