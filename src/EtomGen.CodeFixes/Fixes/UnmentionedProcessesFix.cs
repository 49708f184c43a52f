using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Adds rows for the processes that an assessment does not mention (ETOM2010).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnmentionedProcessesFix)), Shared]
public sealed class UnmentionedProcessesFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnmentionedProcesses.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Suggestions.Count: > 0 } && RowSyntax.FormOf(context.Node) != NamingForm.None
            ? $"Declare as NotSubmitted: {context.ListOfSuggestions}"
            : null;

    private protected override IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => context.Suggestions;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken)
    {
        SyntaxNode list = context.Attribute!.Parent!;

        // A remark at the end of the line stays with its row.
        SyntaxTrivia lineEnd = list.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        bool endsLine = lineEnd.IsKind(SyntaxKind.EndOfLineTrivia);
        string between = endsLine ? document.NewLine + document.IndentationOf(list) : " ";
        string rows = string.Concat(context.Suggestions.Select(process => $"{between}[{RowSyntax.WriteRow(RowSyntax.NotSubmitted, process, context, document)}]"));
        return [new TextChange(new TextSpan(endsLine ? lineEnd.SpanStart : list.Span.End, 0), rows)];
    }
}
