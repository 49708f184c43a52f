using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Writes the release that was probably meant (ETOM2013).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownReleaseFix)), Shared]
public sealed class UnknownReleaseFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnknownRelease.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Suggestions: [{ Value: var release }] } && RowSyntax.IsArgument(context.Node) ? $"Name release {release}" : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        [RowSyntax.Replace(context.Node, RowSyntax.Literal(context.Suggestions[0].Value))];
}
