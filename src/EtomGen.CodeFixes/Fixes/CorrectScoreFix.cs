using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Writes the nearest score that the release's scale has (ETOM2006, ETOM2007).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectScoreFix)), Shared]
public sealed class CorrectScoreFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ScoreOutOfRange.RuleId, ScoreTooFine.RuleId);

    private protected override string? TitleOf(FixContext context) =>
        context is { Kind: nameof(RemedyKind.ReplaceScore), Values: [var score] } && RowSyntax.IsArgument(context.Node)
            ? $"Give {RowSyntax.ProcessOf(context.Attribute!)} the score {score}"
            : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document) => [RowSyntax.Replace(context.Node, context.Values[0])];
}
