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
    private const string Comment = nameof(ScoreAttribute.Comment);
    private const string Deviation = nameof(ScoreAttribute.Deviation);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ScoreMeansNotSubmitted.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is { Attribute: { } attribute }
        && RowSyntax.IsArgument(context.Node)
        && (RowSyntax.SimpleName(attribute) is GenericNameSyntax || attribute.ArgumentList!.Arguments.Count(argument => argument.NameEquals is null) > 1)
            ? $"Declare {RowSyntax.ProcessOf(attribute)} as NotSubmitted"
            : null;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken)
    {
        AttributeSyntax attribute = context.Attribute!;
        AttributeArgumentListSyntax arguments = attribute.ArgumentList!;
        TypeArgumentListSyntax? type = (RowSyntax.SimpleName(attribute) as GenericNameSyntax)?.TypeArgumentList;
        AttributeArgumentSyntax? comment = Property(Comment), deviation = Property(Deviation);
        bool movesDeviation = deviation is not null && comment is null && !IsEmpty(deviation.Expression);

        var changes = new List<TextChange>
        {
            new(
                TextSpan.FromBounds(attribute.Name.SpanStart, type?.SpanStart ?? attribute.Name.Span.End),
                RowSyntax.NameLike(attribute, RowSyntax.NotSubmitted, type is not null, document)),
        };
        changes.AddRange(RowSyntax.RemoveArguments(
            arguments, argument => argument.Expression == context.Node || argument.Span == context.Node.Span || (argument == deviation && !movesDeviation)));

        // A process without a score has no deviation; its text is kept as a comment.
        if (movesDeviation)
        {
            changes.Add(RowSyntax.Replace(deviation!.NameEquals!.Name, Comment));
        }
        else if (deviation is not null && !IsEmpty(deviation.Expression))
        {
            changes.Add(RowSyntax.Replace(comment!.Expression, $"{comment.Expression} + \" \" + {deviation.Expression}"));
        }

        return changes;

        AttributeArgumentSyntax? Property(string name) => arguments.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
    }

    private static bool IsEmpty(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.ValueText: "" or "null" };
}
