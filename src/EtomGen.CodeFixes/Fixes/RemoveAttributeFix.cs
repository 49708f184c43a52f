using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Removes an attribute that says again what another one says (ETOM2008, ETOM3003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeFix)), Shared]
public sealed class RemoveAttributeFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ProcessDeclaredTwice.RuleId, RepeatedMapping.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Attribute: { Parent: AttributeListSyntax } attribute } ? $"Remove [{RowSyntax.OnOneLine(attribute)}]" : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        GetAllChanges([context], document, cancellationToken);

    private protected override IEnumerable<TextChange> GetAllChanges(IReadOnlyList<FixContext> contexts, DocumentFixState document, CancellationToken cancellationToken) =>
        AttributeRemoval.Remove(contexts.Select(context => context.Attribute!), document.Text);
}
