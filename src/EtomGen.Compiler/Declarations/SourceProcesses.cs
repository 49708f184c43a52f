using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Declarations;

/// <summary>Reads EtomGen's attributes in one compilation, and the releases of the processes that they name.</summary>
internal sealed class SourceProcesses(DeclarationSymbols symbols, Compilation compilation)
{
    public DeclarationSymbols Symbols { get; } = symbols;

    /// <summary>The values of an attribute, or <see langword="null"/> where it is not EtomGen's.</summary>
    public SourceAttribute? Read(AttributeData attribute) => Symbols.PartOf(attribute) is { } part ? new SourceAttribute(part, attribute, this) : null;

    /// <summary>The release of the process type whose identifier an expression names, or <see langword="null"/>.</summary>
    public string? ReleaseOf(ExpressionSyntax? expression, CancellationToken cancellationToken) =>
        OriginOf(expression, cancellationToken).Release;

    /// <summary>The constant of another assembly that an expression names, or <see langword="null"/>.</summary>
    public ISymbol? UntraceableConstant(ExpressionSyntax? expression, CancellationToken cancellationToken) => OriginOf(expression, cancellationToken).Untraceable;

    /// <summary>Whether a type derives from the base of all process types.</summary>
    public bool IsProcess(INamedTypeSymbol type) => Symbols.Process is { } process && ProcessConstant.IsProcess(type, process);

    private ConstantOrigin OriginOf(ExpressionSyntax? expression, CancellationToken cancellationToken) =>
        expression is null || Symbols.Process is null ? default : ProcessConstant.OriginOf(expression, Symbols.Process, compilation, cancellationToken);
}
