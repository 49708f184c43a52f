using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Declarations;

/// <summary>The types of EtomGen's attributes in one compilation.</summary>
internal sealed class DeclarationSymbols
{
    private readonly Dictionary<INamedTypeSymbol, DeclarationPart> _parts = new(SymbolEqualityComparer.Default);

    private DeclarationSymbols(Compilation compilation)
    {
        foreach (KeyValuePair<string, DeclarationPart> part in DeclarationParts.ByAttributeType)
        {
            if (compilation.GetTypeByMetadataName(part.Key) is { } type)
            {
                _parts.Add(type, part.Value);
            }
        }

        Process = compilation.GetTypeByMetadataName("EtomGen.Process");
    }

    /// <summary>The base of all process types.</summary>
    public INamedTypeSymbol? Process { get; }

    /// <summary>The attributes, or <see langword="null"/> in a compilation that does not know EtomGen.</summary>
    public static DeclarationSymbols? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName("EtomGen.ConformanceAssessmentAttribute") is null ? null : new DeclarationSymbols(compilation);

    /// <summary>What an attribute declares, or <see langword="null"/> where it is not EtomGen's.</summary>
    public DeclarationPart? PartOf(AttributeData attribute) => attribute.AttributeClass is { } type ? PartOf(type) : null;

    /// <summary>What attributes of a type declare, or <see langword="null"/> where it is not EtomGen's.</summary>
    public DeclarationPart? PartOf(INamedTypeSymbol type) => _parts.TryGetValue(type.OriginalDefinition, out DeclarationPart part) ? part : null;
}
