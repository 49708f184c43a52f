using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.Compiler.Tests.Harness;

/// <summary>A project with framework files, compiled with the generator and looked at by one analyzer.</summary>
internal class EtomAnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public EtomAnalyzerTest(params FrameworkText[] frameworks) => EtomProject.Set(this, frameworks);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(FrameworkGenerator)];

    protected override ParseOptions CreateParseOptions() => EtomProject.ParseOptions;
}
