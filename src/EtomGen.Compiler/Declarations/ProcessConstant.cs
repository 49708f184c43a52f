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

    /// <summary>The release of the process type whose identifier an expression names, directly or through constants, or <see langword="null"/>.</summary>
    public static string? ReleaseOf(ExpressionSyntax expression, INamedTypeSymbol processBase, Compilation compilation, CancellationToken cancellationToken)
    {
        ExpressionSyntax? current = expression;
        for (int i = 0; i < MaxChainLength && current is not null; i++)
        {
            current = Unwrap(current);
            if (current is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax))
            {
                return null;
            }

            // A symbol's attributes may be in several trees, and no analysis context covers them all; only arguments that name a constant get here.
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
            SemanticModel model = compilation.GetSemanticModel(current.SyntaxTree);
#pragma warning restore RS1030
            ISymbol? constant = model.GetSymbolInfo(current, cancellationToken).Symbol;
            if (constant is not (IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }))
            {
                return null;
            }

            if (constant is IFieldSymbol { Name: TypeNames.Identifier } && IsProcess(constant.ContainingType, processBase))
            {
                return ReleaseOf(constant.ContainingType);
            }

            current = constant.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: { } initializer }
                ? initializer.Value
                : null;
        }

        return null;
    }

    private static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }

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
