using System.Globalization;
using EtomGen.Compiler.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Changes of a row that keep what else it says.</summary>
internal static class RowChanges
{
    private const string Comment = nameof(ScoreAttribute.Comment);
    private const string Deviation = nameof(ScoreAttribute.Deviation);
    private const string Evidence = nameof(ScoreAttribute.Evidence);
    private const string ReleaseParameter = "release";
    private const string ScoreParameter = "score";

    /// <summary>Names the process by a type argument.</summary>
    /// <param name="row">The attribute.</param>
    /// <param name="kind">Its name, without the ending.</param>
    /// <param name="argument">The argument that names the process.</param>
    /// <param name="process">The process.</param>
    /// <param name="document">The document.</param>
    public static IEnumerable<TextChange> NameByType(AttributeSyntax row, string kind, AttributeArgumentSyntax argument, Suggestion process, DocumentFixState document)
    {
        AttributeArgumentListSyntax list = row.ArgumentList!;

        // The type says its release, too.
        AttributeArgumentSyntax? release = kind == RowSyntax.Supports
            ? list.Arguments.FirstOrDefault(candidate => candidate.NameColon?.Name.Identifier.ValueText == ReleaseParameter)
                ?? list.Arguments.First(candidate => candidate is { NameColon: null, NameEquals: null } && candidate != argument)
            : null;
        string name = RowSyntax.NameLike(row, kind, isGeneric: true, document);
        string type = RowSyntax.Write(NamingForm.Type, process, argument.Expression, document);
        return
        [
            RowSyntax.Replace(row.Name, $"{name}<{type}>"),
            .. RowSyntax.RemoveArguments(list, candidate => candidate == argument || candidate == release),
        ];
    }

    /// <summary>Names the process by its identifier instead of a type argument.</summary>
    public static IEnumerable<TextChange> NameByIdentifier(AttributeSyntax row, string kind, Suggestion process, DocumentFixState document) =>
    [
        RowSyntax.Replace(row.Name, RowSyntax.NameLike(row, kind, isGeneric: false, document)),
        InsertFirst(row, RowSyntax.Literal(process.Value)),
    ];

    /// <summary>The score of a row, where it has one.</summary>
    public static ExpressionSyntax? ScoreOf(AttributeSyntax row)
    {
        AttributeArgumentSyntax[] arguments = [.. row.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null) ?? []];
        int position = RowSyntax.SimpleName(row) is GenericNameSyntax ? 0 : 1;
        return arguments.Length <= position ? null
            : (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == ScoreParameter) ?? arguments[position]).Expression;
    }

    /// <summary>Makes a scored row one that was not submitted.</summary>
    public static IEnumerable<TextChange> Withdraw(AttributeSyntax row, ExpressionSyntax score, DocumentFixState document)
    {
        AttributeArgumentListSyntax arguments = row.ArgumentList!;
        TypeArgumentListSyntax? type = (RowSyntax.SimpleName(row) as GenericNameSyntax)?.TypeArgumentList;

        // A process without a score has a comment only, which keeps what deviation and evidence say.
        AttributeArgumentSyntax[] remarks = [.. new[] { Comment, Deviation, Evidence }.Select(Property).OfType<AttributeArgumentSyntax>()];
        string[] texts = [.. remarks.SelectMany(remark => TextsOf(remark.Expression)).Where(text => !IsEmpty(text)).Select(text => text.ToString())];
        AttributeArgumentSyntax? kept = texts.Length == 0 ? null : remarks[0];

        var changes = new List<TextChange> { Rename(row, type, RowSyntax.NotSubmitted, document) };
        changes.AddRange(RowSyntax.RemoveArguments(arguments, argument => argument.Expression == score || (argument != kept && remarks.Contains(argument))));
        if (kept is not null)
        {
            changes.Add(RowSyntax.Replace(kept, $"{Comment} = {string.Join(" + \" \" + ", texts)}"));
        }

        return changes;

        AttributeArgumentSyntax? Property(string name) => arguments.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
    }

    /// <summary>Gives a row that was not submitted a score.</summary>
    public static IEnumerable<TextChange> Submit(RowInDocument row, decimal score, DocumentFixState document)
    {
        TypeArgumentListSyntax? type = (RowSyntax.SimpleName(row.Attribute) as GenericNameSyntax)?.TypeArgumentList;
        string text = score.ToString(CultureInfo.InvariantCulture);
        yield return Rename(row.Attribute, type, RowSyntax.Score, document);
        yield return type is not null
            ? InsertFirst(row.Attribute, text)
            : new TextChange(
                new TextSpan(row.Node.Span.End, 0),
                row.Node.Parent is AttributeArgumentSyntax { NameColon: not null } ? $", {ScoreParameter}: {text}" : $", {text}");
    }

    private static TextChange Rename(AttributeSyntax row, TypeArgumentListSyntax? type, string kind, DocumentFixState document) => new(
        TextSpan.FromBounds(row.Name.SpanStart, type?.SpanStart ?? row.Name.Span.End),
        RowSyntax.NameLike(row, kind, type is not null, document));

    private static TextChange InsertFirst(AttributeSyntax row, string argument) => row.ArgumentList switch
    {
        null => new TextChange(new TextSpan(row.Name.Span.End, 0), $"({argument})"),
        { Arguments: [] } empty => new TextChange(new TextSpan(empty.OpenParenToken.Span.End, 0), argument),
        { Arguments: [var first, ..] } => new TextChange(new TextSpan(first.SpanStart, 0), $"{argument}, "),
    };

    /// <summary>A text, or the elements of an array of texts.</summary>
    private static ExpressionSyntax[] TextsOf(ExpressionSyntax expression) =>
        AttributeReading.Elements(expression) ?? (expression is ArrayCreationExpressionSyntax ? [] : [expression]);

    private static bool IsEmpty(ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.NullLiteralExpression) || expression is LiteralExpressionSyntax { Token.Value: "" };
}
