using System.Collections.Immutable;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Rules;

/// <summary>ETOM2015: scores stand on a type that declares no assessment, or the type cannot carry one.</summary>
internal static class UnsuitableType
{
    public const string RuleId = "ETOM2015";
    public const string RuleTitle = "The type cannot carry an assessment";

    /// <summary>The finding on a type that has attributes of an assessment but declares none.</summary>
    public static string NotDeclared(string type) => $"{type} has scores or modules but declares no assessment: add [ConformanceAssessment]";

    /// <summary>Why a type that declares an assessment cannot have a generated part, and what the fix for it is, or <see langword="null"/>.</summary>
    public static (string Message, string? Remedy)? Fault(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        string name = type.Name;
        if (type.IsFileLocal)
        {
            return ($"{name} is local to its file and cannot have the generated property Assessment: make it internal or public", null);
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.TypeParameters.Length > 0)
            {
                return ($"{name} is generic or is in a generic type: declare the assessment on a type without type parameters", null);
            }

            if (!IsPartial(current, cancellationToken))
            {
                return ($"{current.Name} is not partial, so {name} cannot have the generated property Assessment: make it partial", RemedyProperties.MakePartial);
            }
        }

        ImmutableArray<ISymbol> members = type.GetMembers(DeclaringType.Member);
        return name == DeclaringType.Member || members.Any(member => !IsGenerated(member, cancellationToken))
            ? ($"{name} uses the name Assessment already, which the generated property needs: name it otherwise", null)
            : null;
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences.Any(
        reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax part && part.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether a member stands in our own generated part.</summary>
    private static bool IsGenerated(ISymbol member, CancellationToken cancellationToken) => member.DeclaringSyntaxReferences.Any(
        reference => reference.GetSyntax(cancellationToken) is PropertyDeclarationSyntax && reference.SyntaxTree.FilePath.EndsWith(DeclaringType.GeneratedFileEnding, StringComparison.Ordinal));
}
