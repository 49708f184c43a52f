using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Lets a type carry an assessment: declares it, and makes the type and those around it partial (ETOM2015).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareAssessmentFix)), Shared]
public sealed class DeclareAssessmentFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DeclarationShape.RuleId);

    private protected override string? TitleOf(Mending mending) => mending switch
    {
        { Kind: RemedyProperties.MakePartial, Attribute.Parent.Parent: TypeDeclarationSyntax } =>
            $"Make {string.Join(" and ", NotPartial(mending).Reverse().Select(type => type.Identifier.ValueText))} partial",
        { Kind: RemedyProperties.DeclareAssessment, Values: [{ Length: > 0 } release], Attribute.Parent.Parent: TypeDeclarationSyntax type } =>
            $"Declare {type.Identifier.ValueText} as an assessment against release {release}",
        _ => null,
    };

    private protected override IEnumerable<TextChange> Mend(Mending mending, DocumentFixState document)
    {
        foreach (TypeDeclarationSyntax type in NotPartial(mending))
        {
            yield return new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial ");
        }

        if (mending.Kind == RemedyProperties.DeclareAssessment)
        {
            var type = (TypeDeclarationSyntax)mending.Attribute!.Parent!.Parent!;
            AttributeListSyntax first = type.AttributeLists[0];
            string name = RowSyntax.NameLike(mending.Attribute, RowSyntax.Assessment, isGeneric: false, document);
            yield return new TextChange(
                new TextSpan(first.SpanStart, 0),
                $"[{name}({RowSyntax.Literal(mending.Values[0])}, Company = \"\", Product = \"\")]{document.NewLine}{document.IndentationOf(first)}");
        }
    }

    /// <summary>The type of an attribute and the types around it that are not partial yet, from the inside out.</summary>
    private static IEnumerable<TypeDeclarationSyntax> NotPartial(Mending mending) =>
        mending.Node.Ancestors().OfType<TypeDeclarationSyntax>().Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword));
}
