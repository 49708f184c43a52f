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

    private protected override IEnumerable<Mending> Choices(Mending mending) => mending.Kind == nameof(RemedyKind.ReplaceProcess)
        ? mending.Processes.Select(process => mending with { Values = [process.Identifier], Processes = [process] })
        : [];

    private protected override string? TitleOf(Mending mending) =>
        RowSyntax.CanWrite(RowSyntax.FormOf(mending.Node), mending.Processes[0]) ? $"Name {mending.Processes[0]}" : null;

    private protected override IEnumerable<SuggestedProcess> Named(Mending mending) => RowSyntax.FormOf(mending.Node) == NamingForm.Text ? [] : mending.Processes;

    private protected override IEnumerable<TextChange> Mend(Mending mending, DocumentFixState document)
    {
        SuggestedProcess process = mending.Processes[0];

        // Two slips in one declaration may both look like one process, which has one row only.
        bool isRow = mending.Attribute is { } attribute
            && !mending.Node.Ancestors().OfType<AttributeArgumentSyntax>().Any(argument => argument.NameEquals is not null)
            && RowSyntax.KindOf(attribute, document) is RowSyntax.Score or RowSyntax.NotSubmitted;
        return isRow && !document.Claim(mending.Attribute!, process)
            ? []
            : [RowSyntax.Replace(mending.Node, RowSyntax.Write(RowSyntax.FormOf(mending.Node), process, mending.Node, document))];
    }
}
