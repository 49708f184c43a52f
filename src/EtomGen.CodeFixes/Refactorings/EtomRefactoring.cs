using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>The base of our refactorings: it offers changes of the text at the caret that leave everything else as it is.</summary>
public abstract class EtomRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        // The syntax says at most carets that there is nothing to offer; only then it costs something.
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && TokenAt(root, context.Span) is var token
            && IsCandidate(token)
            && await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model)
        {
            foreach (CodeAction action in GetActions(token, new RefactoringContext(context.Document, model, context.CancellationToken)))
            {
                context.RegisterRefactoring(action);
            }
        }
    }

    /// <summary>Whether the syntax at the caret is what the refactoring may be for.</summary>
    private protected abstract bool IsCandidate(SyntaxToken token);

    /// <summary>The refactorings at the caret.</summary>
    private protected abstract IEnumerable<CodeAction> GetActions(SyntaxToken token, RefactoringContext context);

    /// <summary>The attribute on a type that a token is in, or <see langword="null"/>.</summary>
    internal static AttributeSyntax? AttributeAt(SyntaxToken token) =>
        token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is { Parent.Parent: TypeDeclarationSyntax } attribute ? attribute : null;

    /// <summary>The type whose name a token is, or <see langword="null"/>.</summary>
    internal static TypeDeclarationSyntax? TypeNamedAt(SyntaxToken token) => token.Parent is TypeDeclarationSyntax type && type.Identifier == token ? type : null;

    /// <summary>The token at the caret; directly behind a word, that word.</summary>
    private static SyntaxToken TokenAt(SyntaxNode root, TextSpan span)
    {
        SyntaxToken token = root.FindToken(span.Start), previous = token.GetPreviousToken();
        return token.SpanStart >= span.Start && !token.IsKind(SyntaxKind.IdentifierToken) && previous.Span.End == span.Start && span.Start > 0 ? previous : token;
    }
}
