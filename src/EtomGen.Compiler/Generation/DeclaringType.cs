using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Generation;

/// <summary>A type that declares an assessment, with the facts that its generated part needs.</summary>
/// <param name="Namespace">The type's namespace; empty for the global one.</param>
/// <param name="Parts">The declarations of the types around it and of itself, outermost first: <c>partial class Products</c>.</param>
/// <param name="Reference">The fully qualified name of the type.</param>
/// <param name="Release">The declared release.</param>
internal sealed record DeclaringType(string Namespace, EquatableArray<string> Parts, string Reference, string? Release)
{
    public const string AttributeName = "EtomGen.ConformanceAssessmentAttribute";
    public const string Member = "Assessment";
    public const string GeneratedFileEnding = ".g.cs";

    /// <summary>A file name for the type's generated part.</summary>
    public string HintName
    {
        get
        {
            var name = new StringBuilder(Reference.Length);
            foreach (char c in Reference.Replace("global::", "").Replace("@", ""))
            {
                name.Append(c is '.' or '_' || char.IsLetterOrDigit(c) ? c : '_');
            }

            // Names of files may ignore case, and names of types do not.
            return name.Append(".Assessment.").Append(Hash(Reference).ToString("x8", CultureInfo.InvariantCulture)).ToString();
        }
    }

    /// <summary>The declaring type, or <see langword="null"/> where it cannot have a generated part: it is not partial, is generic, or has such a member.</summary>
    public static DeclaringType? From(GeneratorAttributeSyntaxContext declaration, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)declaration.TargetSymbol;
        var parts = new List<string>();
        for (SyntaxNode? node = declaration.TargetNode; node is TypeDeclarationSyntax part; node = node.Parent)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (part.TypeParameterList is not null || !part.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return null;
            }

            parts.Add($"partial {Keyword(part)} {part.Identifier.Text}");
        }

        if (!type.GetMembers(Member).IsEmpty || type.Name == Member || AbstractMember(type) is not null || !IsFirstPart(declaration) || !IsNameable(type))
        {
            return null;
        }

        parts.Reverse();
        string? release = declaration.Attributes[0].ConstructorArguments is [{ Value: string text }] ? text : null;
        string namespaceName = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        return new DeclaringType(namespaceName, new(parts.ToImmutableArray()), type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), release);
    }

    /// <summary>The member of a base class that a member of the type must override and the generated property cannot, or <see langword="null"/>.</summary>
    public static ISymbol? AbstractMember(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.GetMembers(Member) is [var nearest, ..])
            {
                return nearest.IsAbstract ? nearest : null;
            }
        }

        return null;
    }

    /// <summary>Whether no earlier part of the type declares an assessment. The compiler reports two as an error; the type still gets one generated part.</summary>
    private static bool IsFirstPart(GeneratorAttributeSyntaxContext declaration)
    {
        INamedTypeSymbol? attribute = declaration.Attributes[0].AttributeClass;
        SyntaxReference? first = declaration.TargetSymbol.GetAttributes()
            .First(candidate => SymbolEqualityComparer.Default.Equals(candidate.AttributeClass, attribute))
            .ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == declaration.TargetNode.SyntaxTree && declaration.TargetNode.Span.Contains(first.Span);
    }

    /// <summary>Whether other files can name the type: neither it nor a type around it is local to its file or has the name of an earlier type.</summary>
    private static bool IsNameable(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            INamedTypeSymbol? namesake = ((INamespaceOrTypeSymbol)part.ContainingSymbol).GetTypeMembers(part.Name, part.Arity).FirstOrDefault(candidate => !candidate.IsFileLocal);
            if (part.IsFileLocal || !SymbolEqualityComparer.Default.Equals(part, namesake))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hash (FNV-1a) that is the same in every run.</summary>
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }

    private static string Keyword(TypeDeclarationSyntax part) => part is RecordDeclarationSyntax record && record.ClassOrStructKeyword.ValueText is { Length: > 0 } kind
        ? $"{part.Keyword.ValueText} {kind}"
        : part.Keyword.ValueText;
}
