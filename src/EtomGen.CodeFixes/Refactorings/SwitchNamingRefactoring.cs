using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Switches a row, or all rows of an assessment in the document, between the type of the process and its identifier.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SwitchNamingRefactoring)), Shared]
public sealed class SwitchNamingRefactoring : EtomRefactoring
{
    private protected override bool IsCandidate(SyntaxToken token) => AttributeAt(token) is not null;

    private protected override IEnumerable<CodeAction> GetActions(SyntaxToken token, RefactoringContext context)
    {
        AttributeSyntax attribute = AttributeAt(token)!;
        if (AssessmentInDocument.Find((TypeDeclarationSyntax)attribute.Parent!.Parent!, context) is not { } assessment
            || assessment.Rows.FirstOrDefault(row => row.Attribute == attribute) is not { } row)
        {
            yield break;
        }

        bool isTyped = row.Form == NamingForm.Type;
        if (!isTyped && !RowSyntax.AllowsGenericAttributes(attribute))
        {
            yield break;
        }

        (RowInDocument Row, Suggestion Process)[] all =
        [
            .. from other in assessment.Rows
               where other.Form == NamingForm.Type == isTyped
               let process = context.Suggest(other.Process)
               where isTyped || process.Type is not null
               select (other, process),
        ];
        (RowInDocument, Suggestion)[] one = [.. all.Where(other => other.Row == row)];
        string form = isTyped ? "identifier" : "type";
        if (one.Length > 0)
        {
            yield return Switch($"Name {row.Process} by its {form}", one);
        }

        if (all.Length > 1 && one.Length > 0)
        {
            yield return Switch($"Name all {all.Length} processes of the assessment in this file by {form}", all);
        }

        CodeAction Switch(string title, (RowInDocument Row, Suggestion Process)[] rows) => context.Change(
            title,
            isTyped ? [] : rows.Select(row => (row.Process, row.Row.Node.SpanStart)),
            (document, _) => rows.SelectMany(row => Changes(row.Row, row.Process, document)));

        IEnumerable<TextChange> Changes(RowInDocument row, Suggestion process, DocumentFixState document) =>
            isTyped ? RowChanges.NameByIdentifier(row.Attribute, row.Kind, process, document)
            : RowChanges.NameByType(row.Attribute, row.Kind, row.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>()!, process, document);
    }
}
