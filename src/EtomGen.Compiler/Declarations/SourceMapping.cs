using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Declarations;

/// <summary>A mapping in source: a Supports attribute on a type, a method or the assembly.</summary>
/// <param name="Release">The release that it names, by its argument or its type, or <see langword="null"/> where that does not compile.</param>
/// <param name="Process">The process.</param>
/// <param name="IsTyped">Whether a type names the process.</param>
/// <param name="Attribute">The attribute.</param>
internal sealed record SourceMapping(string? Release, DeclaredProcess Process, bool IsTyped, AttributeData Attribute)
{
    private const string ReleaseParameter = "release";

    public static SourceMapping Read(AttributeData attribute, SourceProcesses processes, CancellationToken cancellationToken)
    {
        DeclaredProcess process = processes.Read(attribute, default, cancellationToken);
        bool isTyped = attribute.AttributeClass is { TypeArguments: [_] };
        return new SourceMapping(isTyped ? process.Release : attribute.ConstructorText(ReleaseParameter), process, isTyped, attribute);
    }

    /// <summary>The argument that names the process, or the attribute.</summary>
    public SyntaxNode? Node(CancellationToken cancellationToken) =>
        Attribute.Syntax(cancellationToken) is { } syntax ? SourceProcesses.NodeIn(Attribute, syntax) ?? syntax : null;

    /// <summary>The argument that names the release, or the attribute.</summary>
    public SyntaxNode? ReleaseNode(CancellationToken cancellationToken) =>
        Attribute.Syntax(cancellationToken) is { } syntax ? syntax.Argument(Attribute, ReleaseParameter) ?? (SyntaxNode)syntax : null;
}
