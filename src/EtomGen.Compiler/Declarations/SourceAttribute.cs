using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Declarations;

/// <summary>An attribute in source code: its values, and the syntax of each.</summary>
internal sealed class SourceAttribute(DeclarationPart part, AttributeData data, SourceProcesses processes) : IAttributeValues
{
    public DeclarationPart Part { get; } = part;

    public bool IsTyped => data.AttributeClass is { TypeArguments: [_] };

    public AttributeSyntax? Syntax(CancellationToken cancellationToken) => data.Syntax(cancellationToken);

    /// <summary>The syntax of an argument, or of the attribute where it is left out.</summary>
    public SyntaxNode? NodeAt(DeclaredArgument argument, int element, CancellationToken cancellationToken)
    {
        if (Syntax(cancellationToken) is not { } syntax)
        {
            return null;
        }

        SyntaxNode? node = argument switch
        {
            DeclaredArgument.None => null,
            DeclaredArgument.Process => syntax.TypeArgument() ?? (SyntaxNode?)Expression(syntax, argument),
            DeclaredArgument.Supports or DeclaredArgument.Evidence => Elements(syntax, argument) is { } elements && element < elements.Length ? elements[element] : null,
            _ => Expression(syntax, argument),
        };
        return node ?? syntax;
    }

    public bool Has(DeclaredArgument argument) => data.Argument(argument) is not null;

    public string? RequiredText(DeclaredArgument argument) => AttributeReading.TextOf(data.Argument(argument));

    public string? Text(DeclaredArgument argument) => data.Argument(argument) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public IEnumerable<string?> Texts(DeclaredArgument argument) =>
        data.Argument(argument) is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values.Select(value => AttributeReading.TextOf(value)) : [];

    public double? Number(DeclaredArgument argument) => data.Argument(argument) is { Kind: TypedConstantKind.Primitive, Value: double number } ? number : null;

    public T Choice<T>(DeclaredArgument argument)
        where T : struct, Enum => data.Argument(argument) is { Kind: TypedConstantKind.Enum, Value: int member } ? (T)Enum.ToObject(typeof(T), member) : default;

    public NamedProcess Process(CancellationToken cancellationToken) => data.AttributeClass is { TypeArguments: [var type] }
        ? new NamedProcess(ProcessConstant.IdentifierOf(type), ProcessConstant.ReleaseOf(type))
        : Named(data.Argument(DeclaredArgument.Process), Syntax(cancellationToken) is { } syntax ? Expression(syntax, DeclaredArgument.Process) : null, cancellationToken);

    public IEnumerable<NamedProcess> Supports(CancellationToken cancellationToken)
    {
        if (data.Argument(DeclaredArgument.Supports) is not { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            return [];
        }

        ExpressionSyntax[] elements = Syntax(cancellationToken) is { } syntax && Elements(syntax, DeclaredArgument.Supports) is { } found ? found : [];
        return array.Values.Select((value, i) => Named(value, i < elements.Length ? elements[i] : null, cancellationToken));
    }

    private static ExpressionSyntax[]? Elements(AttributeSyntax syntax, DeclaredArgument array) => AttributeReading.Elements(syntax.Property(array.PropertyName()));

    private NamedProcess Named(TypedConstant? value, ExpressionSyntax? expression, CancellationToken cancellationToken) =>
        new(AttributeReading.TextOf(value), processes.ReleaseOf(expression, cancellationToken));

    private ExpressionSyntax? Expression(AttributeSyntax syntax, DeclaredArgument argument) =>
        syntax.Argument(data, argument.ParameterName()) ?? syntax.Property(argument.PropertyName());
}
