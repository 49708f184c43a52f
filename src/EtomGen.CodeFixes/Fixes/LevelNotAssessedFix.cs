using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Puts rows for the assessed processes below a process in place of its own (ETOM2005).</summary>
/// <remarks>The score of the whole is none of its parts': each is left to be scored.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LevelNotAssessedFix)), Shared]
public sealed class LevelNotAssessedFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LevelNotAssessed.RuleId);

    private protected override string? TitleOf(FixContext context) =>
        context is { Kind: nameof(RemedyKind.ReplaceByRows), Processes.Length: > 0 } && RowSyntax.FormOf(context.Node) != NamingForm.None
            ? $"Put NotSubmitted rows in its place, to score: {SuggestedProcess.Show(context.Processes)}"
            : null;

    private protected override IEnumerable<SuggestedProcess> Named(FixContext context) => RowSyntax.FormOf(context.Node) == NamingForm.Text ? [] : context.Processes;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document)
    {
        if (context.Attribute is not { Parent: AttributeListSyntax list } attribute)
        {
            return [];
        }

        string[] rows = [.. context.Processes.Where(process => document.Claim(attribute, process)).Select(process => RowSyntax.WriteNotSubmitted(process, context, document))];
        string target = list.Target is null ? "" : $"{list.Target} ";
        return rows.Length == 0 ? []
            : list.Attributes.Count == 1 ? [RowSyntax.Replace(list, string.Join(document.NewLine + document.IndentationOf(list), rows.Select(row => $"[{target}{row}]")))]
            : [RowSyntax.Replace(attribute, string.Join(", ", rows))];
    }
}
