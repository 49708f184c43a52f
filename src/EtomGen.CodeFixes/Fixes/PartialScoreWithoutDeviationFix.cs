using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Adds an empty deviation to fill in (ETOM2011).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialScoreWithoutDeviationFix)), Shared]
public sealed class PartialScoreWithoutDeviationFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PartialScoreWithoutDeviation.RuleId);

    private protected override string? TitleOf(FixContext context) =>
        context is { Kind: nameof(RemedyKind.AddDeviation), Attribute.ArgumentList.Arguments.Count: > 0 } ? $"Add a deviation to {RowSyntax.ProcessOf(context.Attribute)}" : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document) =>
        [new TextChange(new TextSpan(context.Attribute!.ArgumentList!.Arguments.Last().Span.End, 0), ", Deviation = \"\"")];
}
