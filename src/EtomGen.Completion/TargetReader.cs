using EtomGen.Compiler.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Completion;

/// <summary>Finds what belongs at the caret, in code that may be incomplete.</summary>
internal sealed class TargetReader(SemanticModel model, DeclarationSymbols symbols, FrameworkSet releases, CancellationToken cancellationToken)
{
    private const string Mark = "EtomGen.ProcessIdentifierAttribute";

    /// <summary>Whether the syntax at a position may be a string or a type argument that we complete; the semantic model is asked only then.</summary>
    public static bool IsCandidate(SyntaxNode root, int position) => StringAt(root, position) is not null || TypeArgumentAt(root, position) is not null;

    public Target? Read(SyntaxNode root, int position) =>
        StringAt(root, position) is { } literal ? ReadString(literal, ContentOf(literal.Token, position))
        : TypeArgumentAt(root, position) is { } argument ? ReadTypeArgument(argument, TokenBefore(root, position), position)
        : null;

    private Target? ReadString(LiteralExpressionSyntax literal, TextSpan content)
    {
        // An array of identifiers is marked as a whole.
        SyntaxNode value = literal;
        while (value.Parent is ExpressionElementSyntax or CollectionExpressionSyntax or InitializerExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            or ArrayCreationExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            value = value.Parent;
        }

        return value.Parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument && TypeOf(attribute) is { } type
            ? ReadAttributeArgument(attribute, type, argument, content)
            : MarkedRelease(TargetOf(value)) is { } release ? new IdentifierTarget(content, release, null)
            : null;
    }

    private Target? ReadAttributeArgument(AttributeSyntax attribute, INamedTypeSymbol type, AttributeArgumentSyntax argument, TextSpan content)
    {
        ISymbol? target = TargetOf(attribute, type, argument);
        string? name = target?.Name;
        return symbols.PartOf(type) switch
        {
            null when type.ToDisplayString() == Mark => new ReleaseTarget(content),
            null => MarkedRelease(target) is { } marked ? new IdentifierTarget(content, marked, null) : null,
            _ when Is(DeclaredArgument.Release) => new ReleaseTarget(content),
            _ when Is(DeclaredArgument.CompletedOn) => new DateTarget(content),
            DeclarationPart.Mapping or DeclarationPart.Unresolved when Is(DeclaredArgument.Process) =>
                ReleaseArgument(attribute) is { } stated ? new IdentifierTarget(content, stated, null) : null,
            DeclarationPart.Score or DeclarationPart.NotSubmitted when Is(DeclaredArgument.Process) =>
                AssessmentOf(attribute) is ({ } declaring, { } release) ? new IdentifierTarget(content, release, declaring) : null,
            DeclarationPart.Goal when Is(DeclaredArgument.Process) => AssessmentOf(attribute) is (_, { } release) ? new IdentifierTarget(content, release, null) : null,
            DeclarationPart.Module when Is(DeclaredArgument.Supports) => AssessmentOf(attribute) is (_, { } release) ? new IdentifierTarget(content, release, null) : null,
            _ => null,
        };

        bool Is(DeclaredArgument declared) => name == declared.PropertyName() || name == declared.ParameterName();
    }

    private TypeTarget? ReadTypeArgument(TypeArgumentListSyntax list, SyntaxToken word, int position)
    {
        var attribute = list.FirstAncestorOrSelf<AttributeSyntax>()!;
        if (TypeOf(attribute) is not { } type
            || symbols.PartOf(type) is not (DeclarationPart.Score or DeclarationPart.NotSubmitted)
            || AssessmentOf(attribute) is not ({ } declaring, { } release))
        {
            return null;
        }

        TypeSyntax? argument = list.Arguments.FirstOrDefault();
        TextSpan span = word.IsKind(SyntaxKind.IdentifierToken) && word.Span.End >= position ? TextSpan.FromBounds(word.SpanStart, position) : new TextSpan(position, 0);
        QualifiedNameSyntax? qualified = argument?.DescendantNodesAndSelf().OfType<QualifiedNameSyntax>()
            .FirstOrDefault(name => name.DotToken.Span.End <= position && name.Right.Span.End >= position);
        return qualified is null ? new TypeTarget(span, release, declaring, null)
            : model.GetSymbolInfo(qualified.Left, cancellationToken).Symbol is INamedTypeSymbol container ? new TypeTarget(span, release, declaring, container)
            : null;
    }

    /// <summary>The type that an attribute is on, and the release that its assessment is against.</summary>
    private (INamedTypeSymbol? Type, FrameworkCatalog? Release) AssessmentOf(AttributeSyntax attribute) =>
        attribute.Parent?.Parent is TypeDeclarationSyntax declaration
        && model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
        && type.GetAttributes().FirstOrDefault(other => symbols.PartOf(other) == DeclarationPart.Assessment) is { } assessment
            ? (type, releases.Find(assessment.ConstructorText(DeclaredArgument.Release.ParameterName())))
            : default;

    /// <summary>The release that an attribute names in its own first argument.</summary>
    private FrameworkCatalog? ReleaseArgument(AttributeSyntax attribute) =>
        (attribute.ArgumentList!.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == DeclaredArgument.Release.ParameterName())
            ?? attribute.ArgumentList.Arguments[0]) is { } argument
            ? releases.Find(model.GetConstantValue(argument.Expression, cancellationToken).Value as string)
            : null;

    private FrameworkCatalog? MarkedRelease(ISymbol? target) => target?.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == Mark)
        .Select(attribute => releases.Find(attribute.ConstructorText(DeclaredArgument.Release.ParameterName())))
        .FirstOrDefault();

    /// <summary>The type of an attribute, also where its arguments do not fit yet.</summary>
    private INamedTypeSymbol? TypeOf(AttributeSyntax attribute)
    {
        SymbolInfo info = model.GetSymbolInfo(attribute, cancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.ContainingType ?? model.GetTypeInfo(attribute, cancellationToken).Type as INamedTypeSymbol;
    }

    /// <summary>The parameter or property that an attribute's argument sets.</summary>
    private static ISymbol? TargetOf(AttributeSyntax attribute, INamedTypeSymbol type, AttributeArgumentSyntax argument) => argument switch
    {
        { NameEquals.Name.Identifier.ValueText: var property } => MembersOf(type, property).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol),
        { NameColon.Name.Identifier.ValueText: var parameter } => type.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(candidate => candidate.Name == parameter),
        _ => type.InstanceConstructors
            .Select(constructor => constructor.Parameters.ElementAtOrDefault(attribute.ArgumentList!.Arguments.IndexOf(argument)))
            .FirstOrDefault(parameter => parameter is not null),
    };

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers(name))
            {
                yield return member;
            }
        }
    }

    /// <summary>The parameter, property or field that a value flows into.</summary>
    private ISymbol? TargetOf(SyntaxNode value) => value.Parent switch
    {
        ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument => ParameterOf(call, list, argument),
        AssignmentExpressionSyntax assignment when assignment.Right == value => model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol,
        EqualsValueClauseSyntax { Parent: { } declaration } => model.GetDeclaredSymbol(declaration, cancellationToken),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => model.GetDeclaredSymbol(property, cancellationToken),
        _ => null,
    };

    private IParameterSymbol? ParameterOf(SyntaxNode call, BaseArgumentListSyntax list, ArgumentSyntax argument)
    {
        SymbolInfo info = model.GetSymbolInfo(call, cancellationToken);
        return (info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols.AsEnumerable())
            .Select(candidate => candidate switch
            {
                IMethodSymbol method => method.Parameters,
                IPropertySymbol indexer => indexer.Parameters,
                _ => [],
            })
            .Select(parameters => argument.NameColon?.Name.Identifier.ValueText is { } name
                ? parameters.FirstOrDefault(parameter => parameter.Name == name)
                : parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument)))
            .FirstOrDefault(parameter => parameter is not null);
    }

    /// <summary>The plain string that a position is in.</summary>
    private static LiteralExpressionSyntax? StringAt(SyntaxNode root, int position)
    {
        SyntaxToken token = TokenBefore(root, position);
        return token.IsKind(SyntaxKind.StringLiteralToken) && token.Text[0] == '"' && ContentOf(token, position).IntersectsWith(position)
            ? token.Parent as LiteralExpressionSyntax
            : null;
    }

    /// <summary>The content of a string; of one that is not closed, the content before the caret.</summary>
    private static TextSpan ContentOf(SyntaxToken token, int position)
    {
        bool isClosed = token.Text.Length > 1 && token.Text[token.Text.Length - 1] == '"';
        return TextSpan.FromBounds(token.SpanStart + 1, isClosed ? token.Span.End - 1 : Math.Max(Math.Min(position, token.Span.End), token.SpanStart + 1));
    }

    /// <summary>The type arguments of an attribute that a position is in.</summary>
    private static TypeArgumentListSyntax? TypeArgumentAt(SyntaxNode root, int position)
    {
        SyntaxToken token = TokenBefore(root, position);
        return token.Parent?.FirstAncestorOrSelf<TypeArgumentListSyntax>() is { } list
            && list.LessThanToken.Span.End <= position
            && (list.GreaterThanToken.IsMissing || position <= list.GreaterThanToken.SpanStart)
            && list.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            && attribute.Name.Span.Contains(list.Span)
                ? list
                : null;
    }

    /// <summary>The token that a position is in or at the end of.</summary>
    private static SyntaxToken TokenBefore(SyntaxNode root, int position) =>
        root.FindToken(position) is var token && token.SpanStart >= position ? token.GetPreviousToken() : token;
}
