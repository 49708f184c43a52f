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

    private protected override string? GetTitle(FixContext context) =>
        context is { Suggestions: [{ Value: var score }] } && RowSyntax.IsArgument(context.Node)
            ? $"Give {RowSyntax.ProcessOf(context.Attribute!)} the score {score}"
            : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        [RowSyntax.Replace(context.Node, context.Suggestions[0].Value)];
}
