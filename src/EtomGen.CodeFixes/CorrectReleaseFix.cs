using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Writes the release that was probably meant (ETOM2013).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectReleaseFix)), Shared]
public sealed class CorrectReleaseFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnknownRelease.RuleId);

    private protected override string? TitleOf(Mending mending) =>
        mending is { Kind: nameof(RemedyKind.ReplaceRelease), Values: [var release] } && RowSyntax.IsArgument(mending.Node) ? $"Name release {release}" : null;

    private protected override IEnumerable<TextChange> Mend(Mending mending, DocumentFixState document) => [RowSyntax.Replace(mending.Node, RowSyntax.Literal(mending.Values[0]))];
}
