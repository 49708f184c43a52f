using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Names the process that was meant, in the form in which the wrong one was named (ETOM2001 to ETOM2004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceProcessFix)), Shared]
public sealed class ReplaceProcessFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(UnknownProcess.RuleId, ProcessOfAnotherRelease.RuleId, DeletedProcess.RuleId);

    private protected override IEnumerable<FixContext> Choices(FixContext context) => context.Kind == nameof(RemedyKind.ReplaceProcess)
        ? context.Processes.Select(process => context with { Values = [process.Identifier], Processes = [process] })
        : [];

    private protected override string? TitleOf(FixContext context) =>
        RowSyntax.CanWrite(RowSyntax.FormOf(context.Node), context.Processes[0]) ? $"Name {context.Processes[0]}" : null;

    private protected override IEnumerable<SuggestedProcess> Named(FixContext context) => RowSyntax.FormOf(context.Node) == NamingForm.Text ? [] : context.Processes;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document)
    {
        SuggestedProcess process = context.Processes[0];

        // Two slips in one declaration may both look like one process, which has one row only.
        bool isRow = context.Attribute is { } attribute
            && !context.Node.Ancestors().OfType<AttributeArgumentSyntax>().Any(argument => argument.NameEquals is not null)
            && RowSyntax.KindOf(attribute, document) is RowSyntax.Score or RowSyntax.NotSubmitted;
        return isRow && !document.Claim(context.Attribute!, process)
            ? []
            : [RowSyntax.Replace(context.Node, RowSyntax.Write(RowSyntax.FormOf(context.Node), process, context.Node, document))];
    }
}
