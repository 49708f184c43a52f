using System.Collections.Immutable;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>The base of our fixes: it makes changes of the text that leave everything else as it is.</summary>
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
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            IEnumerable<CodeAction> actions =
                from choice in await ChoicesOfAsync(context.Document, diagnostic, root, context.CancellationToken).ConfigureAwait(false)
                select CodeAction.Create(
                    GetTitle(choice.Choice)!, cancellationToken => FixAsync(context.Document, [choice.Choice], cancellationToken), choice.Key);
            if (Alternatives.Join(TitleOfAlternatives, actions) is { } action)
            {
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>What the fix gets for a diagnostic, or <see langword="null"/> where it does not apply.</summary>
    private protected virtual Task<FixContext?> CreateContextAsync(Document document, Diagnostic diagnostic, SyntaxNode root, CancellationToken cancellationToken) =>
        Task.FromResult(FixContext.From(diagnostic, root));

    /// <summary>The alternatives for a diagnostic, the best first.</summary>
    private protected virtual IEnumerable<FixContext> GetChoices(FixContext context) => [context];

    /// <summary>The title of several alternatives together.</summary>
    private protected virtual string TitleOfAlternatives => "Name a process that is similar";

    /// <summary>The title of the fix, or <see langword="null"/> where it does not apply.</summary>
    private protected abstract string? GetTitle(FixContext context);

    /// <summary>The processes whose types the changes name.</summary>
    private protected virtual IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => [];

    /// <summary>The diagnostics that can be fixed together; the others are fixed the next time.</summary>
    private protected virtual IReadOnlyList<FixContext> SelectCompatible(IReadOnlyList<FixContext> contexts, DocumentFixState document, CancellationToken cancellationToken) =>
        contexts;

    /// <summary>The changes that fix one diagnostic.</summary>
    private protected abstract IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken);

    /// <summary>The changes that fix several diagnostics of a document.</summary>
    private protected virtual IEnumerable<TextChange> GetAllChanges(IReadOnlyList<FixContext> contexts, DocumentFixState document, CancellationToken cancellationToken) =>
        contexts.SelectMany(context => GetChanges(context, document, cancellationToken));

    /// <summary>The alternatives for a diagnostic that apply, each with the key that tells fix-all which of them to apply.</summary>
    private async Task<IEnumerable<(FixContext Choice, string Key)>> ChoicesOfAsync(
        Document document, Diagnostic diagnostic, SyntaxNode root, CancellationToken cancellationToken) =>
        await CreateContextAsync(document, diagnostic, root, cancellationToken).ConfigureAwait(false) is { } context
            ? GetChoices(context).Select((choice, index) => (Choice: choice, $"{GetType().Name}.{index}")).Where(choice => GetTitle(choice.Choice) is not null)
            : [];

    private async Task<Document> FixAsync(Document document, IReadOnlyList<FixContext> contexts, CancellationToken cancellationToken)
    {
        if (await DocumentFixState.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } original)
        {
            return document;
        }

        contexts = SelectCompatible(contexts, original, cancellationToken);
        original.Names.Prepare(contexts.SelectMany(context => GetNamedProcesses(context).Select(process => (process.Type, context.Node.SpanStart))), cancellationToken);
        var changes = new List<TextChange>();
        int end = 0;
        foreach (TextChange change in GetAllChanges(contexts, original, cancellationToken).Concat(original.Names.Usings).Distinct().OrderBy(change => change.Span.Start))
        {
            // The first of two changes of one text wins; the other diagnostic is fixed the next time.
            if (change.Span.Start >= end)
            {
                changes.Add(change);
                end = change.Span.End;
            }
        }

        return changes.Count == 0 ? document : document.WithText(original.Text.WithChanges(changes));
    }

    /// <summary>Fixes all diagnostics of a document at once.</summary>
    private sealed class InDocuments(EtomFix fix) : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            if (await document.GetSyntaxRootAsync(fixAllContext.CancellationToken).ConfigureAwait(false) is not { } root)
            {
                return document;
            }

            var contexts = new List<FixContext>();
            foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                IEnumerable<(FixContext Choice, string Key)> choices = await fix.ChoicesOfAsync(document, diagnostic, root, fixAllContext.CancellationToken).ConfigureAwait(false);
                contexts.AddRange(choices.Where(choice => Alternatives.IsMeant(choice.Key, fixAllContext.CodeActionEquivalenceKey)).Take(1).Select(choice => choice.Choice));
            }

            return await fix.FixAsync(document, contexts, fixAllContext.CancellationToken).ConfigureAwait(false);
        }
    }
}
