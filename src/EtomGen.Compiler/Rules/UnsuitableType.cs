using System.Collections.Immutable;
using EtomGen.Compiler.Generation;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Rules;

/// <summary>ETOM2015: a type has scores but declares no assessment, or cannot have the generated part of one.</summary>
internal static class UnsuitableType
{
    public const string RuleId = "ETOM2015";

    /// <summary>The suggestion where a modifier is all that is missing.</summary>
    public const string Partial = "partial";

    /// <summary>The message for a type that has attributes of an assessment but declares none.</summary>
    public static string NotDeclared(string type) => $"{type} has scores or modules but declares no assessment: add [ConformanceAssessment]";

    /// <summary>Why a type that declares an assessment cannot have a generated part, and what to write to correct it; or <see langword="null"/> where it can.</summary>
    public static (string Message, Suggestion[] Suggestions)? FindFault(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        string name = type.Name;
        if (type.IsFileLocal)
        {
            return ($"{name} is local to its file and cannot have the generated property Assessment: make it internal or public", []);
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.TypeParameters.Length > 0)
            {
                return ($"{name} is generic or is in a generic type: declare the assessment on a type without type parameters", []);
            }

            if (!IsPartial(current, cancellationToken))
            {
                string target = SymbolEqualityComparer.Default.Equals(current, type) ? "it" : $"{name} in it";
                return ($"Make {current.Name} partial: the property Assessment is added to {target}", [new Suggestion(Partial)]);
            }
        }

        if (DeclaringType.AbstractMember(type) is { } hidden)
        {
            string owner = hidden.ContainingType.Name;
            return ($"{owner} has an abstract member Assessment, which the generated property of {name} would hide: declare the assessment on another type", []);
        }

        ImmutableArray<ISymbol> members = type.GetMembers(DeclaringType.Member);
        return name == DeclaringType.Member || members.Any(member => !IsGenerated(member, cancellationToken))
            ? ($"{name} uses the name Assessment already, which the generated property needs: name it otherwise", [])
            : null;
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences.Any(
        reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax part && part.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether a member is in the part that our generator adds.</summary>
    private static bool IsGenerated(ISymbol member, CancellationToken cancellationToken) => member.DeclaringSyntaxReferences.Any(
        reference => reference.GetSyntax(cancellationToken) is PropertyDeclarationSyntax
            && reference.SyntaxTree.FilePath.EndsWith(DeclaringType.GeneratedFileEnding, StringComparison.Ordinal));
}
