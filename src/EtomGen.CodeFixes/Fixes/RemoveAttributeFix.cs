using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Removes an attribute that says again what another one says (ETOM2008, ETOM3003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeFix)), Shared]
public sealed class RemoveAttributeFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ProcessDeclaredTwice.RuleId, RepeatedMapping.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Attribute: { Parent: AttributeListSyntax } attribute } ? $"Remove [{RowSyntax.OnOneLine(attribute)}]" : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        GetAllChanges([context], document, cancellationToken);

    private protected override IEnumerable<TextChange> GetAllChanges(IReadOnlyList<FixContext> contexts, DocumentFixState document, CancellationToken cancellationToken)
    {
        var removed = new HashSet<AttributeSyntax>(contexts.Select(context => context.Attribute!));
        foreach (AttributeListSyntax list in removed.Select(attribute => (AttributeListSyntax)attribute.Parent!).Distinct())
        {
            if (list.Attributes.All(removed.Contains))
            {
                yield return RowSyntax.Delete(SpanWithLine(list, document.Text));
                continue;
            }

            for (int first = 0; first < list.Attributes.Count; first++)
            {
                if (removed.Contains(list.Attributes[first]))
                {
                    int last = first;
                    while (last + 1 < list.Attributes.Count && removed.Contains(list.Attributes[last + 1]))
                    {
                        last++;
                    }

                    yield return RowSyntax.Delete(RowSyntax.RemovedSpan(list.Attributes, first, last));
                    first = last;
                }
            }
        }
    }

    /// <summary>The span of a list, with its lines where they have nothing else but a comment at the end.</summary>
    private static TextSpan SpanWithLine(AttributeListSyntax list, SourceText text)
    {
        TextLine first = text.Lines.GetLineFromPosition(list.SpanStart), last = text.Lines.GetLineFromPosition(list.Span.End);
        bool startsLine = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart)));
        bool endsLine = list.FullSpan.End > last.End;
        return startsLine && endsLine ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : endsLine ? list.Span
            : TextSpan.FromBounds(list.SpanStart, list.FullSpan.End);
    }
}
