using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Removes attributes, and their lists and lines with the last one of a list.</summary>
internal static class AttributeRemoval
{
    public static IEnumerable<TextChange> Remove(IEnumerable<AttributeSyntax> attributes, SourceText text)
    {
        var removed = new HashSet<AttributeSyntax>(attributes);
        foreach (AttributeListSyntax list in removed.Select(attribute => (AttributeListSyntax)attribute.Parent!).Distinct())
        {
            if (list.Attributes.All(removed.Contains))
            {
                yield return RowSyntax.Delete(SpanWithLine(list, text));
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
