using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Turns a score that means "not submitted" into a row that says so (ETOM2009).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScoreMeansNotSubmittedFix)), Shared]
public sealed class ScoreMeansNotSubmittedFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ScoreMeansNotSubmitted.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Attribute: { } attribute }
        && RowSyntax.IsArgument(context.Node)
        && (RowSyntax.SimpleName(attribute) is GenericNameSyntax || attribute.ArgumentList!.Arguments.Count(argument => argument.NameEquals is null) > 1)
            ? $"Declare {RowSyntax.ProcessOf(attribute)} as NotSubmitted"
            : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        RowChanges.Withdraw(context.Attribute!, context.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>()!.Expression, document);
}
