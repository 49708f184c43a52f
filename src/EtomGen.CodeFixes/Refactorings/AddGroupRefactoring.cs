using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Brings a level-2 process into the scope of an assessment: adds a row for each assessed process in it, in the form of the other rows.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(AddGroupRefactoring)), Shared]
public sealed class AddGroupRefactoring : EtomRefactoring
{
    private protected override bool IsCandidate(SyntaxToken token) => TypeNamedAt(token) is { AttributeLists.Count: > 0 } || AttributeAt(token) is not null;

    private protected override IEnumerable<CodeAction> GetActions(SyntaxToken token, RefactoringContext context)
    {
        if (AssessmentInDocument.FindNamedAt(token, context) is not { } assessment || assessment.Attribute.SyntaxTree != token.SyntaxTree)
        {
            return [];
        }

        // A release has more groups than a menu can show, so they come by domain.
        int level = assessment.Release.Scale.CoverageLevel;
        var inScope = new HashSet<FrameworkProcess?>(assessment.Processes.Select(process => process.AtLevel(level)));
        IEnumerable<CodeAction> domains =
            from process in assessment.Release.Groups
            where !inScope.Contains(process)
            let rows = RowsOf(process, assessment.Release).ToArray()
            where rows.Length > 0
            group Add(process, rows, assessment, context) by process.Parent into domain
            select CodeAction.Create(domain.Key?.ToString() ?? "Others", domain.ToImmutableArray(), isInlinable: false);
        return domains.ToImmutableArray() is { IsEmpty: false } menus
            ? [CodeAction.Create($"Add a process of level {level} to the assessment", menus, isInlinable: false)]
            : [];
    }

    private static IEnumerable<FrameworkProcess> RowsOf(FrameworkProcess process, FrameworkCatalog release) =>
        process.Children.SelectMany(child => release.Scale.IsAssessed(child.Level) && !child.IsDeleted ? RowsOf(child, release).Prepend(child) : RowsOf(child, release));

    private static CodeAction Add(FrameworkProcess group, FrameworkProcess[] processes, AssessmentInDocument assessment, RefactoringContext context)
    {
        Suggestion[] rows = [.. processes.Select(context.Suggest)];
        RowInDocument? before = assessment.Rows.LastOrDefault(row => row.Process.Identifier < group.Identifier);
        AttributeSyntax like = before?.Attribute ?? assessment.Attribute;
        NamingForm form = (before ?? (assessment.Rows.Count > 0 ? assessment.Rows[0] : null))?.Form ?? PreferredForm(like);
        return context.Change(
            $"{group} ({processes.Length} NotSubmitted)",
            form == NamingForm.Text ? [] : rows.Select(process => (process, like.SpanStart)),
            (document, _) =>
            {
                SyntaxNode list = like.Parent!;
                SyntaxTrivia lineEnd = list.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
                int position = lineEnd.IsKind(SyntaxKind.EndOfLineTrivia) ? lineEnd.SpanStart : list.Span.End;
                string indentation = document.NewLine + document.IndentationOf(list);
                string text = string.Concat(rows.Select(process => $"{indentation}[{RowSyntax.WriteRow(RowSyntax.NotSubmitted, process, form, like, document)}]"));

                // A group is a paragraph, after the assessment and after another group.
                return [new TextChange(new TextSpan(position, 0), document.NewLine + text)];
            });
    }

    /// <summary>The form of the first row of an assessment.</summary>
    private static NamingForm PreferredForm(SyntaxNode node) =>
        RowSyntax.AllowsGenericAttributes(node) ? NamingForm.Type : NamingForm.Constant;
}
