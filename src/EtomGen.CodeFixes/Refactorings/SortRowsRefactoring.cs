using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Sorts the rows of an assessment by identifier, one paragraph for each level-2 process. Comments move with the row below them.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SortRowsRefactoring)), Shared]
public sealed class SortRowsRefactoring : EtomRefactoring
{
    private protected override bool IsCandidate(SyntaxToken token) => TypeNamedAt(token) is { AttributeLists.Count: > 1 } || AttributeAt(token) is not null;

    private protected override IEnumerable<CodeAction> GetActions(SyntaxToken token, RefactoringContext context)
    {
        if (AssessmentInDocument.FindNamedAt(token, context) is not { HasOtherRows: false, Rows: { Count: > 1 } rows } assessment
            || rows.Any(row => row.Attribute.Parent!.Parent != rows[0].Attribute.Parent!.Parent || !IsOnLinesOfItsOwn((AttributeListSyntax)row.Attribute.Parent)))
        {
            return [];
        }

        TextChange[] changes = [.. Sort(rows, assessment.Release.Scale.CoverageLevel)];
        return changes.Length == 0 ? [] : [context.Change("Sort the rows by identifier", [], (_, _) => changes)];
    }

    /// <summary>Fills the slots of the rows, which stay between the attributes that are not rows, with the rows in their order.</summary>
    private static IEnumerable<TextChange> Sort(IReadOnlyList<RowInDocument> slots, int groupLevel)
    {
        RowInDocument[] sorted = [.. slots.OrderBy(row => row.Process.Identifier)];
        for (int i = 0; i < sorted.Length; i++)
        {
            SyntaxNode slot = slots[i].Attribute.Parent!;
            bool followsRow = i > 0 && slots[i - 1].Attribute.Parent!.FullSpan.End == slot.FullSpan.Start;
            bool startsGroup = i > 0 && sorted[i - 1].Process.AtLevel(groupLevel) != sorted[i].Process.AtLevel(groupLevel);
            string own = slot.ToFullString();
            (string blank, _) = SplitBlankLines(own);
            (_, string row) = SplitBlankLines(sorted[i].Attribute.Parent!.ToFullString());
            string lineEnd = row.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            string text = (!followsRow ? blank : startsGroup ? lineEnd : "") + row;
            if (text != own)
            {
                yield return new TextChange(slot.FullSpan, text);
            }
        }
    }

    /// <summary>The blank lines above a row, and the row with its comments.</summary>
    private static (string BlankLines, string Row) SplitBlankLines(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0 && string.IsNullOrWhiteSpace(text.Substring(start, end - start)); end = text.IndexOf('\n', start))
        {
            start = end + 1;
        }

        return (text.Substring(0, start), text.Substring(start));
    }

    /// <summary>Whether a row can be moved with its lines: it shares them with nothing, and no directive or documentation is bound to its place.</summary>
    private static bool IsOnLinesOfItsOwn(AttributeListSyntax list) =>
        list.Attributes.Count == 1
        && EndsLine(list.GetLastToken())
        && (list.GetFirstToken().GetPreviousToken() is not { RawKind: not 0 } previous || EndsLine(previous))
        && !list.GetLeadingTrivia().Any(trivia => trivia.HasStructure)
        && !list.ContainsDirectives;

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
