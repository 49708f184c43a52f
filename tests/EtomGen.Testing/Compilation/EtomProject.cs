using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.Testing;

/// <summary>Gives the project of a test EtomGen: references and framework files.</summary>
public static class EtomProject
{
    public static readonly ParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    public static void Set(AnalyzerTest<DefaultVerifier> test, FrameworkText[] frameworks)
    {
        test.ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        test.TestState.AdditionalReferences.AddRange(References.All);
        foreach (FrameworkText file in frameworks)
        {
            test.TestState.AdditionalFiles.Add((file.Path, file.Text));
        }

        string marks = string.Concat(
            frameworks
                .Select(file => (file.Path, file.Item, file.Assessment))
                .Distinct()
                .Select(file => $"[{file.Path}]\nbuild_metadata.AdditionalFiles.{file.Item} = true\nbuild_metadata.AdditionalFiles.EtomAssessment = {file.Assessment}\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{marks}"));

        // Other tests compare what is generated. How a host suppresses diagnostics and skips generated code is up to Roslyn, and testing it takes twice the time.
        test.TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
    }
}
