using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Turns an unresolved row into a row for one of the suggested processes (ETOM2017).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnresolvedRowFix)), Shared]
public sealed class UnresolvedRowFix : EtomFix
{
    private const string Comment = nameof(UnresolvedAttribute.Comment);
    private const string Deviation = nameof(UnresolvedAttribute.Deviation);
    private const string Evidence = nameof(UnresolvedAttribute.Evidence);
    private const string Origin = nameof(UnresolvedAttribute.MovedFrom);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnresolvedRow.RuleId);

    /// <summary>None: a person decides which process a row is now, row by row.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override IEnumerable<FixContext> GetChoices(FixContext context) => context.Attribute is null ? [] : context.Each();

    private protected override string TitleOfAlternatives => "Declare as one of the suggested processes";

    private protected override string? GetTitle(FixContext context) => $"Declare as {context.Suggestions[0]}";

    private protected override IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => context.Suggestions;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken)
    {
        AttributeSyntax attribute = context.Attribute!;
        Suggestion process = context.Suggestions[0];
        bool isTyped = process.Type is not null && RowSyntax.AllowsGenericAttributes(attribute);
        ExpressionSyntax? score = attribute.Property(nameof(UnresolvedAttribute.Score));
        bool isScored = score is not null && ConstantOf(score, document, cancellationToken) is not double.NaN;
        string name = RowSyntax.NameLike(attribute, isScored ? RowSyntax.Score : RowSyntax.NotSubmitted, isTyped, document);
        string written = RowSyntax.Write(isTyped ? NamingForm.Type : NamingForm.Constant, process, context.Node, document);
        string[] arguments =
        [
            .. isTyped ? Array.Empty<string>() : [written],
            .. isScored ? [score!.ToString()] : Array.Empty<string>(),
            .. Remarks(attribute, isScored),
            $"{Origin} = {RowSyntax.Literal(ProcessOrigin.Append(Text(attribute.Property(Origin)), Text(Argument("release", 0))!, Text(Argument("process", 1))!))}",
        ];
        return [RowSyntax.Replace(attribute, $"{name}{(isTyped ? $"<{written}>" : "")}({string.Join(", ", arguments)})")];

        ExpressionSyntax? Argument(string parameter, int position) =>
            (attribute.ArgumentList!.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter)
                ?? attribute.ArgumentList.Arguments.ElementAtOrDefault(position))?.Expression;

        string? Text(ExpressionSyntax? expression) => expression is null ? null : ConstantOf(expression, document, cancellationToken) as string;
    }

    /// <summary>Deviation, evidence and comment; a process without a score has a comment only, and keeps there what the others say.</summary>
    private static IEnumerable<string> Remarks(AttributeSyntax attribute, bool isScored)
    {
        ExpressionSyntax? deviation = attribute.Property(Deviation), evidence = attribute.Property(Evidence), comment = attribute.Property(Comment);
        if (isScored && deviation is not null)
        {
            yield return $"{Deviation} = {deviation}";
        }

        if (isScored && evidence is not null)
        {
            yield return $"{Evidence} = {evidence}";
        }

        ExpressionSyntax?[] remarks = isScored ? [comment] : [comment, deviation, .. AttributeReading.Elements(evidence) ?? []];
        if (remarks.OfType<ExpressionSyntax>().ToArray() is { Length: > 0 } parts)
        {
            yield return $"{Comment} = {string.Join(" + \" \" + ", parts.Select(part => part.ToString()))}";
        }
    }

    private static object? ConstantOf(ExpressionSyntax expression, DocumentFixState document, CancellationToken cancellationToken) =>
        document.Model.GetConstantValue(expression, cancellationToken).Value;
}
