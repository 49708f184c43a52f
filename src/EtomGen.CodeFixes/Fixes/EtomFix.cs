using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>What all fixes share: they do what a diagnostic's remedy says, by changes of the text that leave everything else as it is.</summary>
/// <remarks>
/// The changes for several diagnostics of a document are made together, from the one text that the diagnostics are about: they know of one another,
/// and agree on the usings that they need and on the names that these make short.
/// </remarks>
public abstract class EtomFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => new InDocuments(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || FixContext.From(diagnostic, root) is not { } fix)
            {
                continue;
            }

            foreach (FixContext choice in Choices(fix))
            {
                if (TitleOf(choice) is { } title)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(title, cancellationToken => FixAsync(context.Document, [choice], cancellationToken), KeyOf(fix, choice)),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>The ways to fix a diagnostic, the best first.</summary>
    private protected virtual IEnumerable<FixContext> Choices(FixContext context) => [context];

    /// <summary>What the fix does, in words, or <see langword="null"/> where it does nothing.</summary>
    private protected abstract string? TitleOf(FixContext context);

    /// <summary>The processes whose types the changes will name.</summary>
    private protected virtual IEnumerable<SuggestedProcess> Named(FixContext context) => [];

    /// <summary>The changes that fix one diagnostic.</summary>
    private protected abstract IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document);

    /// <summary>The changes that fix several diagnostics of a document.</summary>
    private protected virtual IEnumerable<TextChange> GetAllChanges(IReadOnlyList<FixContext> contexts, DocumentFixState document) => contexts.SelectMany(context => GetChanges(context, document));

    private string KeyOf(FixContext context, FixContext choice)
    {
        int index = 0;
        foreach (FixContext candidate in Choices(context))
        {
            if (candidate.Values.SequenceEqual(choice.Values))
            {
                break;
            }

            index++;
        }

        return $"{GetType().Name}.{context.Kind}.{index}";
    }

    private async Task<Document> FixAsync(Document document, IReadOnlyList<FixContext> contexts, CancellationToken cancellationToken)
    {
        DocumentFixState? original = await DocumentFixState.OfAsync(document, cancellationToken).ConfigureAwait(false);
        if (original is null)
        {
            return document;
        }

        original.Names.Prepare(contexts.SelectMany(context => Named(context).Select(process => (process.Type, context.Node.SpanStart))));
        var changes = new List<TextChange>();
        int end = 0;
        foreach (TextChange change in GetAllChanges(contexts, original).Concat(original.Names.Usings).Distinct().OrderBy(change => change.Span.Start))
        {
            // Of two changes of one text the first is made; the other diagnostic stays for the next time.
            if (change.Span.Start >= end)
            {
                changes.Add(change);
                end = change.Span.End;
            }
        }

        return changes.Count == 0 ? document : document.WithText(original.Text.WithChanges(changes));
    }

    private sealed class InDocuments(EtomFix fix) : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            SyntaxNode? root = await document.GetSyntaxRootAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
            if (root is null)
            {
                return document;
            }

            FixContext[] contexts =
            [
                .. from diagnostic in diagnostics
                   orderby diagnostic.Location.SourceSpan.Start
                   let context = FixContext.From(diagnostic, root)
                   where context is not null
                   let choice = fix.Choices(context).FirstOrDefault(choice => fix.KeyOf(context, choice) == fixAllContext.CodeActionEquivalenceKey)
                   where choice is not null && fix.TitleOf(choice) is not null
                   select choice,
            ];
            return await fix.FixAsync(document, contexts, fixAllContext.CancellationToken).ConfigureAwait(false);
        }
    }
}
