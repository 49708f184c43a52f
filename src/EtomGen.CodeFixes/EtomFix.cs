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
            if (root is null || Mending.From(diagnostic, root) is not { } mending)
            {
                continue;
            }

            foreach (Mending choice in Choices(mending))
            {
                if (TitleOf(choice) is { } title)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(title, cancellationToken => FixAsync(context.Document, [choice], cancellationToken), KeyOf(mending, choice)),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>The ways to mend a diagnostic, the best first.</summary>
    private protected virtual IEnumerable<Mending> Choices(Mending mending) => [mending];

    /// <summary>What the fix does, in words, or <see langword="null"/> where it does nothing.</summary>
    private protected abstract string? TitleOf(Mending mending);

    /// <summary>The processes whose types the changes will name.</summary>
    private protected virtual IEnumerable<SuggestedProcess> Named(Mending mending) => [];

    /// <summary>The changes that mend one place.</summary>
    private protected abstract IEnumerable<TextChange> Mend(Mending mending, DocumentFixState document);

    /// <summary>The changes that mend several places of a document.</summary>
    private protected virtual IEnumerable<TextChange> MendAll(IReadOnlyList<Mending> mendings, DocumentFixState document) => mendings.SelectMany(mending => Mend(mending, document));

    private string KeyOf(Mending mending, Mending choice)
    {
        int index = 0;
        foreach (Mending candidate in Choices(mending))
        {
            if (candidate.Values.SequenceEqual(choice.Values))
            {
                break;
            }

            index++;
        }

        return $"{GetType().Name}.{mending.Kind}.{index}";
    }

    private async Task<Document> FixAsync(Document document, IReadOnlyList<Mending> mendings, CancellationToken cancellationToken)
    {
        DocumentFixState? original = await DocumentFixState.OfAsync(document, cancellationToken).ConfigureAwait(false);
        if (original is null)
        {
            return document;
        }

        original.Names.Prepare(mendings.SelectMany(mending => Named(mending).Select(process => (process.Type, mending.Node.SpanStart))));
        var changes = new List<TextChange>();
        int end = 0;
        foreach (TextChange change in MendAll(mendings, original).Concat(original.Names.Usings).Distinct().OrderBy(change => change.Span.Start))
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

            Mending[] mendings =
            [
                .. from diagnostic in diagnostics
                   orderby diagnostic.Location.SourceSpan.Start
                   let mending = Mending.From(diagnostic, root)
                   where mending is not null
                   let choice = fix.Choices(mending).FirstOrDefault(choice => fix.KeyOf(mending, choice) == fixAllContext.CodeActionEquivalenceKey)
                   where choice is not null && fix.TitleOf(choice) is not null
                   select choice,
            ];
            return await fix.FixAsync(document, mendings, fixAllContext.CancellationToken).ConfigureAwait(false);
        }
    }
}
