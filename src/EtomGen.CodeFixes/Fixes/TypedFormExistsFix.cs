using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Names a process by its type instead of its identifier (ETOM2014).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TypedFormExistsFix)), Shared]
public sealed class TypedFormExistsFix : EtomFix
{
    private const string ReleaseParameter = "release";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypedFormExists.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Suggestions: [{ Type: not null } process], Node: LiteralExpressionSyntax } ? $"Name {process} by its type" : null;

    private protected override IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => context.Suggestions;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken)
    {
        Suggestion process = context.Suggestions[0];
        if (context.Node.Parent is not AttributeArgumentSyntax { NameEquals: null, Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument
            || RowSyntax.KindOf(attribute, document, cancellationToken) is not { } kind
            || kind is not (RowSyntax.Score or RowSyntax.NotSubmitted or RowSyntax.Supports)
            || ((CSharpParseOptions)attribute.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp11)
        {
            return [RowSyntax.Replace(context.Node, RowSyntax.Write(NamingForm.Constant, process, context.Node, document))];
        }

        // The type says its release, too.
        AttributeArgumentSyntax? release = kind == RowSyntax.Supports
            ? list.Arguments.FirstOrDefault(candidate => candidate.NameColon?.Name.Identifier.ValueText == ReleaseParameter)
                ?? list.Arguments.First(candidate => candidate is { NameColon: null, NameEquals: null } && candidate != argument)
            : null;
        string name = RowSyntax.NameLike(attribute, kind, isGeneric: true, document);
        string type = RowSyntax.Write(NamingForm.Type, process, context.Node, document);
        return
        [
            RowSyntax.Replace(attribute.Name, $"{name}<{type}>"),
            .. RowSyntax.RemoveArguments(list, candidate => candidate == argument || candidate == release),
        ];
    }
}
