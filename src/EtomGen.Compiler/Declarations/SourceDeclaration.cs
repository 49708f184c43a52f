using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Declarations;

/// <summary>A declaration in source code, and the syntax of each of its arguments.</summary>
internal sealed class SourceDeclaration
{
    /// <summary>Namespaces and enclosing types, without the sign that marks a keyword as a name: the name that the type has at run time.</summary>
    private static readonly SymbolDisplayFormat NameFormat =
        SymbolDisplayFormat.CSharpErrorMessageFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private readonly SourceAttribute[] _attributes;
    private readonly SourceAttribute _assessment;

    private SourceDeclaration(AssessmentDeclaration declaration, SourceAttribute[] attributes)
    {
        Declaration = declaration;
        _attributes = attributes;
        _assessment = attributes.First(attribute => attribute.Part == DeclarationPart.Assessment);
    }

    public AssessmentDeclaration Declaration { get; }

    /// <summary>Reads the declaration of a type, or returns <see langword="null"/> where the type declares no assessment.</summary>
    public static SourceDeclaration? Create(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes, SourceProcesses processes, CancellationToken cancellationToken)
    {
        if (!attributes.Any(attribute => processes.Symbols.PartOf(attribute) == DeclarationPart.Assessment))
        {
            return null;
        }

        SourceAttribute[] own = [.. attributes.Select(processes.Read).OfType<SourceAttribute>()];
        return new SourceDeclaration(DeclarationReader.Read(type.ToDisplayString(NameFormat), own, cancellationToken)!, own);
    }

    /// <summary>The syntax at a location: the argument, or its attribute where it is left out.</summary>
    public SyntaxNode? NodeAt(DeclarationLocation location, CancellationToken cancellationToken) =>
        (location.Attribute == DeclarationLocation.AssessmentAttribute ? _assessment : _attributes[location.Attribute])
            .NodeAt(location.Argument, location.Element, cancellationToken);
}
