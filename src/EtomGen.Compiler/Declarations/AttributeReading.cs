using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Declarations;

/// <summary>Reads the arguments of attributes, and their syntax.</summary>
internal static class AttributeReading
{
    public static AttributeSyntax? Syntax(this AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    /// <summary>The text that a constructor parameter has, empty where it is <see langword="null"/>; <see langword="null"/> where it does not compile.</summary>
    public static string? ConstructorText(this AttributeData attribute, string parameter) => TextOf(attribute.ConstructorArgument(parameter));

    /// <summary>A text, empty where it is <see langword="null"/>; <see langword="null"/> where it does not compile.</summary>
    public static string? TextOf(TypedConstant? constant) => constant is { Kind: TypedConstantKind.Primitive } primitive ? primitive.Value as string ?? "" : null;

    /// <summary>The value of a constructor parameter or a property, or <see langword="null"/> where it is left out.</summary>
    public static TypedConstant? Argument(this AttributeData attribute, DeclaredArgument argument)
    {
        if (attribute.ConstructorArgument(argument.ParameterName()) is { } value)
        {
            return value;
        }

        foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
        {
            if (named.Key == argument.PropertyName())
            {
                return named.Value;
            }
        }

        return null;
    }

    /// <summary>The type argument of a generic attribute.</summary>
    public static TypeSyntax? TypeArgument(this AttributeSyntax syntax)
    {
        NameSyntax name = syntax.Name;
        while (name is QualifiedNameSyntax or AliasQualifiedNameSyntax)
        {
            name = name is QualifiedNameSyntax qualified ? qualified.Right : ((AliasQualifiedNameSyntax)name).Name;
        }

        return (name as GenericNameSyntax)?.TypeArgumentList.Arguments.FirstOrDefault();
    }

    /// <summary>The argument for a parameter of the constructor.</summary>
    public static ExpressionSyntax? Argument(this AttributeSyntax syntax, AttributeData attribute, string parameter)
    {
        if (syntax.ArgumentList is not { Arguments: var arguments })
        {
            return null;
        }

        AttributeArgumentSyntax? named = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter);
        int position = ParameterPosition(attribute, parameter);
        return named is not null ? named.Expression
            : position >= 0 && position < arguments.Count && arguments[position] is { NameColon: null, NameEquals: null } positional ? positional.Expression
            : null;
    }

    /// <summary>The value that a property of the attribute is set to.</summary>
    public static ExpressionSyntax? Property(this AttributeSyntax syntax, string property) =>
        syntax.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property)?.Expression;

    /// <summary>The elements of an array in any of its notations, or <see langword="null"/>.</summary>
    public static ExpressionSyntax[]? Elements(ExpressionSyntax? array) => array switch
    {
        CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression)],
        ImplicitArrayCreationExpressionSyntax created => [.. created.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ParenthesizedExpressionSyntax parenthesized => Elements(parenthesized.Expression),
        CastExpressionSyntax cast => Elements(cast.Expression),
        PostfixUnaryExpressionSyntax suppressed => Elements(suppressed.Operand),
        _ => null,
    };

    private static TypedConstant? ConstructorArgument(this AttributeData attribute, string parameter)
    {
        int position = ParameterPosition(attribute, parameter);
        return position >= 0 && position < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[position] : null;
    }

    private static int ParameterPosition(AttributeData attribute, string parameter)
    {
        ImmutableArray<IParameterSymbol> parameters = attribute.AttributeConstructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == parameter)
            {
                return i;
            }
        }

        return -1;
    }
}
