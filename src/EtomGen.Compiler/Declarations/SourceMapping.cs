using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Declarations;

/// <summary>A mapping in source code: a Supports attribute on a type, a method or the assembly.</summary>
internal sealed class SourceMapping
{
    private readonly SourceAttribute _attribute;

    private SourceMapping(DeclaredMapping declared, SourceAttribute attribute)
    {
        Declared = declared;
        _attribute = attribute;
    }

    public DeclaredMapping Declared { get; }

    /// <summary>The release that the mapping names, or <see langword="null"/> where the argument does not compile.</summary>
    public string? Release => Declared.Release;

    public DeclaredProcess Process => Declared.Process;

    /// <summary>Whether a type argument names the process.</summary>
    public bool IsTyped => _attribute.IsTyped;

    /// <summary>Reads the mapping that an attribute of an element declares, or returns <see langword="null"/> where it declares something else.</summary>
    public static SourceMapping? Create(ISymbol element, AttributeData attribute, SourceProcesses processes, CancellationToken cancellationToken)
    {
        if (processes.Symbols.PartOf(attribute) != DeclarationPart.Mapping)
        {
            return null;
        }

        SourceAttribute mapping = processes.Read(attribute)!;
        MappingKind kind = element.Kind switch
        {
            SymbolKind.Assembly => MappingKind.Assembly,
            SymbolKind.Method => MappingKind.Method,
            _ => MappingKind.Type,
        };
        return new SourceMapping(DeclarationReader.ReadMapping(kind, element.Name, mapping, cancellationToken: cancellationToken), mapping);
    }

    /// <summary>The syntax that names the process, or the attribute.</summary>
    public SyntaxNode? Node(CancellationToken cancellationToken) => NodeAt(DeclaredArgument.Process, cancellationToken);

    /// <summary>The syntax of an argument, or the attribute.</summary>
    public SyntaxNode? NodeAt(DeclaredArgument argument, CancellationToken cancellationToken) => _attribute.NodeAt(argument, -1, cancellationToken);
}
