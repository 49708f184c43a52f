using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Adds an empty deviation to fill in, which the rule reports until then (ETOM2011).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialScoreWithoutDeviationFix)), Shared]
public sealed class PartialScoreWithoutDeviationFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PartialScoreWithoutDeviation.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context.Attribute is { ArgumentList.Arguments.Count: > 0 } row && row.Property(nameof(ScoreAttribute.Deviation)) is null
            ? $"Add a deviation to {RowSyntax.ProcessOf(row)}" : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        [new TextChange(new TextSpan(context.Attribute!.ArgumentList!.Arguments.Last().Span.End, 0), ", Deviation = \"\"")];
}
