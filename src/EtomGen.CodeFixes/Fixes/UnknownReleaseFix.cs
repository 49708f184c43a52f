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

    private protected override string? TitleOf(FixContext context) =>
        context is { Kind: nameof(RemedyKind.ReplaceRelease), Values: [var release] } && RowSyntax.IsArgument(context.Node) ? $"Name release {release}" : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document) => [RowSyntax.Replace(context.Node, RowSyntax.Literal(context.Values[0]))];
}
