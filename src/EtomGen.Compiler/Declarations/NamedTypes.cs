using System.Runtime.CompilerServices;
using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Declarations;

/// <summary>The types that the attributes of a source file name, with the usings of the file: all by syntax, before anything is generated.</summary>
/// <param name="path">The path of the file.</param>
internal sealed class NamedTypes(string path)
{
    private const string AttributeSuffix = nameof(Attribute);
    private const string Assessment = "ConformanceAssessment";
    public const string IdentifierConstant = TypeNames.Identifier;

    private static readonly HashSet<string> Attributes =
        [.. DeclarationParts.ByAttributeType.Keys.Select(name => WithoutSuffix(name.Split('.').Last().Split('`')[0]))];

    private static readonly ConditionalWeakTable<CompilationUnitSyntax, NamedTypes> Known = new();

    public string Path { get; } = path;

    public List<UsingName> Usings { get; } = [];

    public List<NamedType> Types { get; } = [];

    public IEnumerable<UsingName> GlobalUsings => Usings.Where(directive => directive.IsGlobal);

    /// <summary>The names in a file; the same object as long as the file does not change.</summary>
    public static NamedTypes In(CompilationUnitSyntax root) => Known.GetValue(root, static root =>
    {
        var names = new NamedTypes(root.SyntaxTree.FilePath);
        names.AddUsings(root.Usings, "");
        names.AddAttributes(root.AttributeLists, "");
        names.AddMembers(root.Members, "");
        return names;
    });

    /// <summary>Whether a file matters to the names in itself or in other files.</summary>
    public static bool Matters(CompilationUnitSyntax root) => In(root) is var names && (names.Types.Count > 0 || names.GlobalUsings.Any());

    /// <summary>The whole name that a node is a part of, or is.</summary>
    public static SyntaxNode WholeName(SyntaxNode node)
    {
        while (node.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax
            || (node.Parent is MemberAccessExpressionSyntax access && (access.Name == node || access.Name.Identifier.ValueText != IdentifierConstant)))
        {
            node = node.Parent;
        }

        return node;
    }

    private static string WithoutSuffix(string attribute) =>
        attribute.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - AttributeSuffix.Length) : attribute;

    private static string? NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => WithoutSuffix(qualified.Right.Identifier.ValueText),
        AliasQualifiedNameSyntax alias => WithoutSuffix(alias.Name.Identifier.ValueText),
        SimpleNameSyntax simple => WithoutSuffix(simple.Identifier.ValueText),
        _ => null,
    };

    private void AddUsings(SyntaxList<UsingDirectiveSyntax> directives, string namespaceName)
    {
        foreach (UsingDirectiveSyntax directive in directives)
        {
            if (directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.Name is { } name && Parts(name) is { } parts)
            {
                bool isGlobal = directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);
                Usings.Add(new UsingName(Join(parts), directive.Alias?.Name.Identifier.ValueText, isGlobal, namespaceName, name.Span));
            }
        }
    }

    private void AddMembers(SyntaxList<MemberDeclarationSyntax> members, string namespaceName)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            AddAttributes(member.AttributeLists, namespaceName);
            if (member is BaseNamespaceDeclarationSyntax inner)
            {
                string name = namespaceName.Length == 0 ? Join(Parts(inner.Name)) : $"{namespaceName}.{Join(Parts(inner.Name))}";
                AddUsings(inner.Usings, name);
                AddMembers(inner.Members, name);
            }
            else if (member is TypeDeclarationSyntax type)
            {
                AddMembers(type.Members, namespaceName);
            }
        }
    }

    private void AddAttributes(SyntaxList<AttributeListSyntax> lists, string namespaceName)
    {
        if (lists.Count == 0)
        {
            return;
        }

        AttributeSyntax[] own = [.. lists.SelectMany(list => list.Attributes).Where(attribute => NameOf(attribute) is { } name && Attributes.Contains(name))];
        ExpressionSyntax? release = own.FirstOrDefault(attribute => NameOf(attribute) == Assessment)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals is null && argument.NameColon?.Name.Identifier.ValueText is null or "release")?.Expression;
        NamedRelease? declared = release is LiteralExpressionSyntax { Token.Value: string number } ? new NamedRelease(number, release.Span) : null;
        foreach (AttributeSyntax attribute in own)
        {
            Add(attribute.TypeArgument(), namespaceName, declared);
            foreach (AttributeArgumentSyntax argument in attribute.ArgumentList?.Arguments ?? default)
            {
                foreach (MemberAccessExpressionSyntax access in argument.Expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>())
                {
                    Add(access.Name.Identifier.ValueText == IdentifierConstant ? access.Expression : null, namespaceName, declared);
                }
            }
        }
    }

    private void Add(ExpressionSyntax? name, string namespaceName, NamedRelease? declared)
    {
        if (name is not null && Parts(name) is { Count: > 0 } parts)
        {
            Types.Add(new NamedType(parts, name.Span, namespaceName, declared));
        }
    }

    private static string Join(IEnumerable<NamePart>? parts) => string.Join(".", (parts ?? []).Select(part => part.Text));

    /// <summary>The parts of a dotted name, or <see langword="null"/> where a node is something else.</summary>
    private static List<NamePart>? Parts(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax simple => [new NamePart(simple.Identifier.ValueText, simple.Identifier.Span)],
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } alias => With(Parts(alias.Alias), name),
        QualifiedNameSyntax { Right: IdentifierNameSyntax right } qualified => With(Parts(qualified.Left), right),
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access => With(Parts(access.Expression), name),
        _ => null,
    };

    private static List<NamePart>? With(List<NamePart>? parts, IdentifierNameSyntax last)
    {
        parts?.Add(new NamePart(last.Identifier.ValueText, last.Identifier.Span));
        return parts;
    }
}

/// <summary>A part of a dotted name, and where it is.</summary>
internal sealed record NamePart(string Text, TextSpan Span);

/// <summary>A using directive.</summary>
/// <param name="Name">The namespace or type.</param>
/// <param name="Alias">The alias that it defines, or <see langword="null"/>.</param>
/// <param name="IsGlobal">Whether it is for all files.</param>
/// <param name="Scope">The namespace that it is in; empty where it is for the whole file.</param>
/// <param name="Span">Where the name is.</param>
internal sealed record UsingName(string Name, string? Alias, bool IsGlobal, string Scope, TextSpan Span);

/// <summary>A type that an attribute names.</summary>
/// <param name="Parts">The parts of the name as written.</param>
/// <param name="Span">Where the name is.</param>
/// <param name="Namespace">The namespace around it; empty for the global one.</param>
/// <param name="Declared">The release that the assessment around it declares as text, if any.</param>
internal sealed record NamedType(IReadOnlyList<NamePart> Parts, TextSpan Span, string Namespace, NamedRelease? Declared);

/// <summary>A release as a text names it.</summary>
internal sealed record NamedRelease(string Number, TextSpan Span);
