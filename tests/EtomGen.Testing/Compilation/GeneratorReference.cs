using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Testing;

/// <summary>Gives a project a generator as its own reference, so that fixes see what is generated, as they do in an editor.</summary>
public sealed class GeneratorReference(IIncrementalGenerator generator) : AnalyzerReference
{
    private readonly ImmutableArray<ISourceGenerator> _generators = [generator.AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => this;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
