using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Names a process by its type instead of its identifier (ETOM2014).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TypedFormExistsFix)), Shared]
public sealed class TypedFormExistsFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypedFormExists.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Suggestions: [{ Type: not null } process], Node: LiteralExpressionSyntax } ? $"Name {process} by its type" : null;

    private protected override IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => context.Suggestions;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken)
    {
        Suggestion process = context.Suggestions[0];
        return context.Node.Parent is AttributeArgumentSyntax { NameEquals: null, Parent.Parent: AttributeSyntax attribute } argument
            && RowSyntax.KindOf(attribute, document, cancellationToken) is { } kind and (RowSyntax.Score or RowSyntax.NotSubmitted or RowSyntax.Supports)
            && RowSyntax.AllowsGenericAttributes(attribute)
                ? RowChanges.NameByType(attribute, kind, argument, process, document)
                : [RowSyntax.Replace(context.Node, RowSyntax.Write(NamingForm.Constant, process, context.Node, document))];
    }
}
