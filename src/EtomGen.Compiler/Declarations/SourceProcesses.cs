using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Declarations;

/// <summary>Reads the processes that attributes name, by a type or by an identifier.</summary>
internal sealed class SourceProcesses(DeclarationSymbols symbols, Compilation compilation)
{
    private const string ProcessParameter = "process";

    public DeclarationSymbols Symbols { get; } = symbols;

    /// <summary>The argument that names the process: a type argument, or an identifier.</summary>
    public static SyntaxNode? NodeIn(AttributeData attribute, AttributeSyntax syntax) =>
        syntax.TypeArgument() ?? (SyntaxNode?)syntax.Argument(attribute, ProcessParameter);

    public DeclaredProcess Read(AttributeData attribute, DeclarationLocation location, CancellationToken cancellationToken)
    {
        if (attribute.AttributeClass is { TypeArguments: [var type] })
        {
            return new DeclaredProcess(ProcessConstant.IdentifierOf(type), ProcessConstant.ReleaseOf(type), location);
        }

        ExpressionSyntax? argument = attribute.Syntax(cancellationToken)?.Argument(attribute, ProcessParameter);
        return new DeclaredProcess(attribute.ConstructorText(ProcessParameter), ReleaseOf(argument, cancellationToken), location);
    }

    public DeclaredProcess Read(TypedConstant constant, ExpressionSyntax? argument, DeclarationLocation location, CancellationToken cancellationToken) =>
        new(AttributeReading.TextOf(constant), ReleaseOf(argument, cancellationToken), location);

    /// <summary>The release of the process type whose identifier an expression names, or <see langword="null"/>.</summary>
    public string? ReleaseOf(ExpressionSyntax? expression, CancellationToken cancellationToken) =>
        expression is null || Symbols.Process is null ? null : ProcessConstant.ReleaseOf(expression, Symbols.Process, compilation, cancellationToken);
}
