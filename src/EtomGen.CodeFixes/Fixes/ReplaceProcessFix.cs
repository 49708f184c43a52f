using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Names the process that was meant, in the form in which the wrong one was named (ETOM2001, ETOM2003, ETOM2004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceProcessFix)), Shared]
public sealed class ReplaceProcessFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(UnknownProcess.RuleId, ProcessOfAnotherRelease.RuleId, DeletedProcess.RuleId);

    private protected override IEnumerable<FixContext> GetChoices(FixContext context) => context.Each();

    private protected override string? GetTitle(FixContext context) =>
        RowSyntax.CanWrite(RowSyntax.FormOf(context.Node), context.Suggestions[0]) ? $"Name {context.Suggestions[0]}" : null;

    private protected override IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => RowSyntax.FormOf(context.Node) == NamingForm.Text ? [] : context.Suggestions;

    /// <summary>Two wrong identifiers may be similar to the same process, which gets one row only.</summary>
    private protected override IReadOnlyList<FixContext> SelectCompatible(IReadOnlyList<FixContext> contexts, DocumentFixState document, CancellationToken cancellationToken) =>
        [.. contexts.Where(context => !IsRow(context, document, cancellationToken) || document.TryAddRow(context.Attribute!, context.Suggestions[0], cancellationToken))];

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        [RowSyntax.Replace(context.Node, RowSyntax.Write(RowSyntax.FormOf(context.Node), context.Suggestions[0], context.Node, document))];

    private static bool IsRow(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        context.Attribute is { } attribute
        && !context.Node.Ancestors().OfType<AttributeArgumentSyntax>().Any(argument => argument.NameEquals is not null)
        && RowSyntax.KindOf(attribute, document, cancellationToken) is RowSyntax.Score or RowSyntax.NotSubmitted;
}
