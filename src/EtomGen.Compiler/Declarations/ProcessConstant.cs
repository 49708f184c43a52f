using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Declarations;

/// <summary>Tells which release a process type or an identifier constant belongs to. The identifier alone does not say: releases reuse them.</summary>
internal static class ProcessConstant
{
    /// <summary>How many constants that name one another are followed.</summary>
    private const int MaxChainLength = 16;

    public static string? IdentifierOf(ITypeSymbol process) => StringConstant(process, TypeNames.Identifier);

    public static string? ReleaseOf(ITypeSymbol process)
    {
        for (ITypeSymbol? type = process; type is not null; type = type.BaseType)
        {
            if (StringConstant(type, TypeNames.Release) is { } release)
            {
                return release;
            }
        }

        return null;
    }

    /// <summary>Where the text of an expression comes from: the identifier of a process type, directly or through constants, or a constant of another assembly.</summary>
    public static ConstantOrigin OriginOf(ExpressionSyntax expression, INamedTypeSymbol processBase, Compilation compilation, CancellationToken cancellationToken, int depth = 0)
    {
        // A text is of the release of the first identifier that it is made of.
        ConstantOrigin Follow(params ExpressionSyntax[] parts) => depth == MaxChainLength
            ? default
            : parts.Select(part => OriginOf(part, processBase, compilation, cancellationToken, depth + 1)).FirstOrDefault(origin => origin != default);

        // A symbol's attributes may be in several trees, and no analysis context covers them all; only arguments that are not plain text get here.
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
        SemanticModel Model() => compilation.GetSemanticModel(expression.SyntaxTree);
#pragma warning restore RS1030

        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Follow(parenthesized.Expression);
            case CastExpressionSyntax cast:
                return Follow(cast.Expression);
            case PostfixUnaryExpressionSyntax suppressed:
                return Follow(suppressed.Operand);
            case BinaryExpressionSyntax joined:
                return Follow(joined.Left, joined.Right);
            case InterpolatedStringExpressionSyntax interpolated:
                return Follow([.. interpolated.Contents.OfType<InterpolationSyntax>().Select(part => part.Expression)]);
            case ConditionalExpressionSyntax choice:
                return Follow(Model().GetConstantValue(choice.Condition, cancellationToken).Value is false ? choice.WhenFalse : choice.WhenTrue);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax:
                ISymbol? constant = Model().GetSymbolInfo(expression, cancellationToken).Symbol;
                return constant switch
                {
                    IFieldSymbol { IsConst: true, Name: TypeNames.Identifier } when IsProcess(constant.ContainingType, processBase) =>
                        new ConstantOrigin(ReleaseOf(constant.ContainingType)),
                    IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true } => InitializerOf(constant, compilation, cancellationToken) is { } initializer
                        ? Follow(initializer)
                        : new ConstantOrigin(null, constant),
                    _ => default,
                };
            default:
                return default;
        }
    }

    /// <summary>The value of a constant in source, or <see langword="null"/> for one of another assembly.</summary>
    private static ExpressionSyntax? InitializerOf(ISymbol constant, Compilation compilation, CancellationToken cancellationToken) =>
        constant.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
        && compilation.ContainsSyntaxTree(reference.SyntaxTree)
        && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: { } initializer }
            ? initializer.Value
            : null;

    /// <summary>Whether a type is one of a process.</summary>
    public static bool IsProcess(INamedTypeSymbol type, INamedTypeSymbol processBase)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, processBase))
            {
                return true;
            }
        }

        return false;
    }

    private static string? StringConstant(ITypeSymbol type, string name)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IFieldSymbol { IsConst: true, ConstantValue: string value })
            {
                return value;
            }
        }

        return null;
    }
}

/// <summary>Where a constant text comes from; by default, from plain text.</summary>
/// <param name="Release">The release of the process type whose identifier it is.</param>
/// <param name="Untraceable">The constant of another assembly that it is; that assembly has the text only.</param>
internal readonly record struct ConstantOrigin(string? Release, ISymbol? Untraceable = null);
