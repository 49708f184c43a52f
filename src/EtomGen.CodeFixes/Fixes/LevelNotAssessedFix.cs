using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Replaces the row of a process by rows of the assessed processes below it (ETOM2005).</summary>
/// <remarks>The score of the whole is not the score of its parts: each is left to be scored.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LevelNotAssessedFix)), Shared]
public sealed class LevelNotAssessedFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LevelNotAssessed.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Suggestions.Count: > 0 } && RowSyntax.FormOf(context.Node) != NamingForm.None
            ? $"Put NotSubmitted rows in its place, to score: {context.ListOfSuggestions}"
            : null;

    private protected override IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => RowSyntax.FormOf(context.Node) == NamingForm.Text ? [] : context.Suggestions;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken)
    {
        if (context.Attribute is not { Parent: AttributeListSyntax list } attribute)
        {
            return [];
        }

        string[] rows =
        [
            .. from process in context.Suggestions
               where document.TryAddRow(attribute, process)
               select RowSyntax.WriteNotSubmitted(process, context, document),
        ];
        string target = list.Target is null ? "" : $"{list.Target} ";
        return rows.Length == 0 ? []
            : list.Attributes.Count == 1 ? [RowSyntax.Replace(list, string.Join(document.NewLine + document.IndentationOf(list), rows.Select(row => $"[{target}{row}]")))]
            : [RowSyntax.Replace(attribute, string.Join(", ", rows))];
    }
}
