using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Lets a type carry an assessment (ETOM2015): declares it, against the suggested release, and makes the type and those around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnsuitableTypeFix)), Shared]
public sealed class UnsuitableTypeFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnsuitableType.RuleId);

    private protected override string? GetTitle(FixContext context) => context switch
    {
        { Suggestions: [{ Value: UnsuitableType.Partial }], Attribute.Parent.Parent: TypeDeclarationSyntax } =>
            $"Make {string.Join(" and ", NotPartial(context).Reverse().Select(type => type.Identifier.ValueText))} partial",
        { Suggestions: [{ Value: var release }], Attribute.Parent.Parent: TypeDeclarationSyntax type } =>
            $"Declare {type.Identifier.ValueText} as an assessment against release {release}",
        _ => null,
    };

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken)
    {
        foreach (TypeDeclarationSyntax type in NotPartial(context))
        {
            yield return new TextChange(new TextSpan(type.Keyword.SpanStart, 0), $"{UnsuitableType.Partial} ");
        }

        if (context.Suggestions is [{ Value: not UnsuitableType.Partial and var release }])
        {
            var type = (TypeDeclarationSyntax)context.Attribute!.Parent!.Parent!;
            AttributeListSyntax first = type.AttributeLists[0];
            string name = RowSyntax.NameLike(context.Attribute, RowSyntax.Assessment, isGeneric: false, document);
            yield return new TextChange(
                new TextSpan(first.SpanStart, 0),
                $"[{name}({RowSyntax.Literal(release)}, Company = \"\", Product = \"\")]{document.NewLine}{document.IndentationOf(first)}");
        }
    }

    /// <summary>The type of an attribute and the types around it that are not partial yet, from the inside out.</summary>
    private static IEnumerable<TypeDeclarationSyntax> NotPartial(FixContext context) =>
        context.Node.Ancestors().OfType<TypeDeclarationSyntax>().Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword));
}
