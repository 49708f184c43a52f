using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Declarations;

/// <summary>The attributes of a declaration in one compilation.</summary>
internal sealed class DeclarationSymbols
{
    private readonly INamedTypeSymbol _assessment;
    private readonly INamedTypeSymbol? _score;
    private readonly INamedTypeSymbol? _typedScore;
    private readonly INamedTypeSymbol? _notSubmitted;
    private readonly INamedTypeSymbol? _typedNotSubmitted;
    private readonly INamedTypeSymbol? _module;
    private readonly INamedTypeSymbol? _unresolved;
    private readonly INamedTypeSymbol? _supports;
    private readonly INamedTypeSymbol? _typedSupports;

    private DeclarationSymbols(Compilation compilation, INamedTypeSymbol assessment)
    {
        _assessment = assessment;
        _score = compilation.GetTypeByMetadataName("EtomGen.ScoreAttribute");
        _typedScore = compilation.GetTypeByMetadataName("EtomGen.ScoreAttribute`1");
        _notSubmitted = compilation.GetTypeByMetadataName("EtomGen.NotSubmittedAttribute");
        _typedNotSubmitted = compilation.GetTypeByMetadataName("EtomGen.NotSubmittedAttribute`1");
        _module = compilation.GetTypeByMetadataName("EtomGen.ModuleAttribute");
        _unresolved = compilation.GetTypeByMetadataName("EtomGen.UnresolvedAttribute");
        _supports = compilation.GetTypeByMetadataName("EtomGen.SupportsAttribute");
        _typedSupports = compilation.GetTypeByMetadataName("EtomGen.SupportsAttribute`1");
        Process = compilation.GetTypeByMetadataName("EtomGen.Process");
    }

    /// <summary>The base of all process types.</summary>
    public INamedTypeSymbol? Process { get; }

    /// <summary>The attributes, or <see langword="null"/> in a compilation that does not know EtomGen.</summary>
    public static DeclarationSymbols? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName("EtomGen.ConformanceAssessmentAttribute") is { } assessment ? new DeclarationSymbols(compilation, assessment) : null;

    public DeclarationPart? PartOf(AttributeData attribute)
    {
        INamedTypeSymbol? type = attribute.AttributeClass?.OriginalDefinition;
        return type is null ? null
            : Is(_assessment) ? DeclarationPart.Assessment
            : Is(_score) || Is(_typedScore) ? DeclarationPart.Score
            : Is(_notSubmitted) || Is(_typedNotSubmitted) ? DeclarationPart.NotSubmitted
            : Is(_module) ? DeclarationPart.Module
            : Is(_unresolved) ? DeclarationPart.Unresolved
            : Is(_supports) || Is(_typedSupports) ? DeclarationPart.Mapping
            : null;

        bool Is(INamedTypeSymbol? symbol) => SymbolEqualityComparer.Default.Equals(type, symbol);
    }
}

/// <summary>What an attribute declares.</summary>
internal enum DeclarationPart
{
    Assessment,
    Score,
    NotSubmitted,
    Module,
    Unresolved,
    Mapping,
}
