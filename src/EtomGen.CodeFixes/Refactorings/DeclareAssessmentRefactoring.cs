using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Generation;
using EtomGen.Compiler.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Declares an assessment on an empty type, against a release of the project.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(DeclareAssessmentRefactoring)), Shared]
public sealed class DeclareAssessmentRefactoring : EtomRefactoring
{
    // Most types are not for assessments: only an empty one is offered to become one.
    private protected override bool IsCandidate(SyntaxToken token) =>
        TypeNamedAt(token) is ClassDeclarationSyntax { AttributeLists.Count: 0, Members.Count: 0, TypeParameterList: null, BaseList: null };

    private protected override IEnumerable<CodeAction> GetActions(SyntaxToken token, RefactoringContext context)
    {
        TypeDeclarationSyntax type = TypeNamedAt(token)!;
        if (DeclarationSymbols.In(context.Model.Compilation) is null
            || context.Model.GetDeclaredSymbol(type, context.CancellationToken) is not INamedTypeSymbol symbol
            || !symbol.GetAttributes().IsEmpty
            || symbol.IsFileLocal
            || symbol.Name == DeclaringType.Member
            || !symbol.GetMembers(DeclaringType.Member).IsEmpty
            || type.Ancestors().OfType<TypeDeclarationSyntax>().Any(outer => outer.TypeParameterList is not null))
        {
            return [];
        }

        var releases = context.Releases.Catalogs
            .OrderByDescending(release => release.Release)
            .Select(release => Declare(type, release.Release.ToString(), context))
            .ToImmutableArray();
        return releases.Length > 1 ? [CodeAction.Create($"Declare {type.Identifier.ValueText} as an assessment", releases, isInlinable: true)] : releases.AsEnumerable();
    }

    private static CodeAction Declare(TypeDeclarationSyntax type, string release, RefactoringContext context) => context.Change(
        $"Declare {type.Identifier.ValueText} as an assessment against release {release}",
        [],
        (document, _) =>
        [
            new TextChange(
                new TextSpan(type.SpanStart, 0),
                $"[{RowSyntax.NameAt(type.SpanStart, RowSyntax.Assessment, isGeneric: false, document)}({RowSyntax.Literal(release)}, Company = \"\", Product = \"\")]"
                    + document.NewLine + document.IndentationOf(type)),
            .. from part in type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
               where !part.Modifiers.Any(SyntaxKind.PartialKeyword)
               select new TextChange(new TextSpan(part.Keyword.SpanStart, 0), $"{UnsuitableType.Partial} "),
        ],
        addsAttributeAt: type.SpanStart);
}
