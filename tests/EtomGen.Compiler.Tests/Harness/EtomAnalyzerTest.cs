using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.Compiler.Tests.Harness;

/// <summary>A project with framework files, compiled with the generator and looked at by one analyzer.</summary>
internal class EtomAnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public EtomAnalyzerTest(params FrameworkText[] frameworks)
    {
        ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        TestState.AdditionalReferences.AddRange(References.All);
        foreach (FrameworkText file in frameworks)
        {
            TestState.AdditionalFiles.Add((file.Path, file.Text));
        }

        string marks = string.Concat(frameworks.Select(file => file.Path).Distinct().Select(path => $"[{path}]\nbuild_metadata.AdditionalFiles.EtomFramework = true\n"));
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{marks}"));

        // What is generated is compared elsewhere; how a host suppresses diagnostics and skips generated code is Roslyn's affair, and trying it out takes twice the time.
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(FrameworkGenerator)];

    protected override ParseOptions CreateParseOptions() => CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
}
