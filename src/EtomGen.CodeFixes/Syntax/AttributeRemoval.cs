using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Removes attributes, and their lists and lines with the last one of a list.</summary>
internal static class AttributeRemoval
{
    public static IEnumerable<TextChange> Remove(IEnumerable<AttributeSyntax> attributes, SourceText text)
    {
        var removed = new HashSet<AttributeSyntax>(attributes);
        AttributeListSyntax[] lists = [.. removed.Select(attribute => (AttributeListSyntax)attribute.Parent!).Distinct().OrderBy(list => list.SpanStart)];
        for (int i = 0; i < lists.Length; i++)
        {
            AttributeListSyntax list = lists[i];
            if (IsWhole(list))
            {
                // Lists next to each other on a line go together, and their line with them.
                while (i + 1 < lists.Length && IsWhole(lists[i + 1]) && AreNeighbors(lists[i], lists[i + 1], text))
                {
                    i++;
                }

                yield return RowSyntax.Delete(SpanWithLine(list, lists[i], text));
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

        bool IsWhole(AttributeListSyntax list) => list.Attributes.All(removed.Contains);
    }

    /// <summary>Whether one list follows another one on its line, without anything but white space and comments between them.</summary>
    private static bool AreNeighbors(AttributeListSyntax list, AttributeListSyntax next, SourceText text) =>
        list.FullSpan.End == next.FullSpan.Start && text.Lines.GetLineFromPosition(list.Span.End) == text.Lines.GetLineFromPosition(next.SpanStart);

    /// <summary>The span of neighboring lists, with their lines where they have nothing else but a comment at the end.</summary>
    private static TextSpan SpanWithLine(AttributeListSyntax list, AttributeListSyntax end, SourceText text)
    {
        TextLine first = text.Lines.GetLineFromPosition(list.SpanStart), last = text.Lines.GetLineFromPosition(end.Span.End);
        bool startsLine = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart)));
        bool endsLine = end.FullSpan.End > last.End;
        return startsLine && endsLine ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : TextSpan.FromBounds(list.SpanStart, endsLine ? end.Span.End : end.FullSpan.End);
    }
}
