using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.CodeFixes;

/// <summary>Switches a row between a score and "not submitted".</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SwitchSubmissionRefactoring)), Shared]
public sealed class SwitchSubmissionRefactoring : EtomRefactoring
{
    private protected override bool IsCandidate(SyntaxToken token) => AttributeAt(token) is not null;

    private protected override IEnumerable<CodeAction> GetActions(SyntaxToken token, RefactoringContext context)
    {
        AttributeSyntax attribute = AttributeAt(token)!;
        if (AssessmentInDocument.Find((TypeDeclarationSyntax)attribute.Parent!.Parent!, context) is not { } assessment
            || assessment.Rows.FirstOrDefault(row => row.Attribute == attribute) is not { } row
            || !assessment.Release.Scale.IsAssessed(row.Process.Level))
        {
            return [];
        }

        decimal maximum = assessment.Release.Scale.Maximum;
        return row.Declared.IsSubmitted
            ? RowChanges.ScoreOf(attribute) is { } score
                ? [context.Change($"Declare {row.Process} as NotSubmitted", [], (document, _) => RowChanges.Withdraw(attribute, score, document))]
                : []
            : [context.Change(FormattableString.Invariant($"Declare {row.Process} with score {maximum}"), [], (document, _) => RowChanges.Submit(row, maximum, document))];
    }
}
