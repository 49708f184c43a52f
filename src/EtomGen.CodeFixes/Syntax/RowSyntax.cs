using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>How a node names a process.</summary>
internal enum NamingForm
{
    /// <summary>It does not name a process.</summary>
    None,

    /// <summary>By its type: <c>Score&lt;Selling.QualifyOpportunity&gt;</c>.</summary>
    Type,

    /// <summary>By its identifier as text: <c>"1.1.1.4.2"</c>.</summary>
    Text,

    /// <summary>By a constant: <c>Selling.QualifyOpportunity.Id</c>.</summary>
    Constant,
}

/// <summary>Reads and writes the attributes that are the rows of an assessment.</summary>
internal static class RowSyntax
{
    public const string Score = nameof(Score);
    public const string NotSubmitted = nameof(NotSubmitted);
    public const string Supports = nameof(Supports);
    public const string Unresolved = nameof(Unresolved);
    public const string Assessment = "ConformanceAssessment";

    private const string Suffix = nameof(System.Attribute);
    private const string Namespace = nameof(EtomGen);

    public static NamingForm FormOf(SyntaxNode node) =>
        node.Parent is TypeArgumentListSyntax ? NamingForm.Type
        : node is LiteralExpressionSyntax ? NamingForm.Text
        : node is ExpressionSyntax && (node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || !attribute.Name.Span.Contains(node.Span)) ? NamingForm.Constant
        : NamingForm.None;

    /// <summary>Whether a node is an argument, and not the attribute that lacks it.</summary>
    public static bool IsArgument(SyntaxNode node) => node is ExpressionSyntax && node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not null;

    /// <summary>Whether the version of C# at a node has attributes with type arguments.</summary>
    public static bool AllowsGenericAttributes(SyntaxNode node) => ((CSharpParseOptions)node.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp11;

    /// <summary>The process of a row as the source names it, for titles.</summary>
    public static string ProcessOf(AttributeSyntax row) =>
        (SimpleName(row) as GenericNameSyntax)?.TypeArgumentList.Arguments.FirstOrDefault()?.ToString()
        ?? row.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "process")?.Expression.ToString()
        ?? row.ArgumentList?.Arguments.FirstOrDefault()?.Expression.ToString()
        ?? row.Name.ToString();

    /// <summary>The text of a node on one line, for titles.</summary>
    public static string OnOneLine(SyntaxNode node) => string.Join(" ", node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a process can be named in a form.</summary>
    public static bool CanWrite(NamingForm form, Suggestion process) => form switch
    {
        NamingForm.None => false,
        NamingForm.Type => process.Type is not null,
        _ => true,
    };

    /// <summary>A process in the form of a node that names another one; a process without a type by its identifier, where the form allows that.</summary>
    public static string Write(NamingForm form, Suggestion process, SyntaxNode node, DocumentFixState document) => (form, process.Type) switch
    {
        (NamingForm.Type, { } type) => document.Names.TypeAt(type, node.SpanStart),
        (NamingForm.Constant, { } type) => document.Names.IdentifierAt(type, node.SpanStart),
        _ => Literal(process.Value),
    };

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A row for a process, in the form of another row; by its type or constant where that one has a text, which would be ETOM2014.</summary>
    public static string WriteRow(string kind, Suggestion process, FixContext like, DocumentFixState document, params string[] arguments)
    {
        bool hasTypedRows = AllowsGenericAttributes(like.Node);
        NamingForm form = FormOf(like.Node) is var same and not NamingForm.Text ? same : hasTypedRows ? NamingForm.Type : NamingForm.Constant;
        return WriteRow(kind, process, form, like.Attribute!, document, arguments);
    }

    /// <summary>A row for a process that names it in a form, next to another attribute.</summary>
    public static string WriteRow(string kind, Suggestion process, NamingForm form, AttributeSyntax like, DocumentFixState document, params string[] arguments)
    {
        bool isTyped = form == NamingForm.Type && process.Type is not null;
        string name = NameLike(like, kind, isTyped, document);
        string written = Write(form, process, like, document);
        string list = string.Join(", ", isTyped ? arguments : arguments.Prepend(written));
        return $"{name}{(isTyped ? $"<{written}>" : "")}{(list.Length > 0 ? $"({list})" : "")}";
    }

    /// <summary>The name of an attribute of EtomGen, in the style of another one: qualified or not, with or without its ending.</summary>
    public static string NameLike(AttributeSyntax attribute, string name, bool isGeneric, DocumentFixState document)
    {
        SimpleNameSyntax own = SimpleName(attribute);
        string qualifier = document.Text.ToString(TextSpan.FromBounds(attribute.Name.SpanStart, own.SpanStart));
        string ending = own.Identifier.ValueText.EndsWith(Suffix, StringComparison.Ordinal) ? Suffix : "";
        return FirstThatNames([qualifier + name + ending, name + ending, $"{Namespace}.{name}{ending}"], ending, name, attribute.SpanStart, isGeneric, document);
    }

    /// <summary>The shortest name of an attribute of EtomGen at a position.</summary>
    public static string NameAt(int position, string name, bool isGeneric, DocumentFixState document) =>
        FirstThatNames([name, $"{Namespace}.{name}"], ending: "", name, position, isGeneric, document);

    private static string FirstThatNames(string[] candidates, string ending, string name, int position, bool isGeneric, DocumentFixState document)
    {
        string metadataName = $"{Namespace}.{name}{Suffix}{(isGeneric ? "`1" : "")}";
        return candidates.FirstOrDefault(candidate => document.Names.NamesAttribute(
                candidate.Substring(0, candidate.Length - ending.Length) + Suffix + (isGeneric ? "<int>" : ""), position, metadataName))
            ?? $"global::{Namespace}.{name}{ending}";
    }

    /// <summary>The last part of an attribute's name.</summary>
    public static SimpleNameSyntax SimpleName(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        NameSyntax name => (SimpleNameSyntax)name,
    };

    /// <summary>Which of EtomGen's attributes an attribute is, without the ending, or <see langword="null"/>.</summary>
    public static string? KindOf(AttributeSyntax attribute, DocumentFixState document, CancellationToken cancellationToken) =>
        document.Model.GetSymbolInfo(attribute, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
        && type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true }
        && type.Name.EndsWith(Suffix, StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - Suffix.Length)
            : null;

    /// <summary>Removes arguments, and the list with the last one.</summary>
    public static IEnumerable<TextChange> RemoveArguments(AttributeArgumentListSyntax list, Func<AttributeArgumentSyntax, bool> isRemoved)
    {
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = list.Arguments;
        if (arguments.All(isRemoved))
        {
            yield return Delete(TextSpan.FromBounds(list.SpanStart, list.Span.End));
            yield break;
        }

        for (int first = 0; first < arguments.Count; first++)
        {
            if (!isRemoved(arguments[first]))
            {
                continue;
            }

            int last = first;
            while (last + 1 < arguments.Count && isRemoved(arguments[last + 1]))
            {
                last++;
            }

            yield return Delete(RemovedSpan(arguments, first, last));
            first = last;
        }
    }

    public static TextChange Delete(TextSpan span) => new(span, "");

    public static TextChange Replace(SyntaxNode node, string text) => new(node.Span, text);

    /// <summary>The span of elements of a list and of a comma next to them, without the comments after it.</summary>
    public static TextSpan RemovedSpan<T>(SeparatedSyntaxList<T> list, int first, int last)
        where T : SyntaxNode
    {
        if (last == list.Count - 1)
        {
            return TextSpan.FromBounds(list.GetSeparator(first - 1).SpanStart, list[last].Span.End);
        }

        SyntaxToken comma = list.GetSeparator(last);
        bool hasComment = comma.TrailingTrivia
            .Concat(list[last + 1].GetLeadingTrivia())
            .Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return TextSpan.FromBounds(list[first].SpanStart, hasComment ? comma.Span.End : list[last + 1].SpanStart);
    }
}
