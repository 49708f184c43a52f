using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Completion.Tests;

/// <summary>What completion costs: in an editor as little as the release allows, in a build nothing.</summary>
public class CostTests
{
    private const int Rounds = 20;

    [Fact]
    public async Task A_whole_release_with_a_row_for_each_process_is_listed()
    {
        FrameworkCatalog release = Frameworks.V26.Definition.Catalog;
        string rows = string.Join('\n', release.OfLevel(3).Select(process => $"[NotSubmitted(\"{process.Identifier}\")]"));
        using var test = new CompletionTest(
            $"using EtomGen;\n\n[ConformanceAssessment(\"26.0\", Company = \"Acme\", Product = \"Shelf\")]\n{rows}\n[Score(\"$$\", 5)]\npublic static partial class Shelf;\n",
            Frameworks.V26);
        CompletionList list = await test.List();
        for (int i = 0; i < Rounds; i++)
        {
            list = await test.List();
        }

        long start = Stopwatch.GetTimestamp();
        TimeSpan worked = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < Rounds; i++)
        {
            list = await test.List();
        }

        // The time of the processor tells what it takes on a machine that does nothing else.
        double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds / Rounds, cpu = (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / Rounds;
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{list.ItemsList.Count} identifiers of release 26.0 next to {release.OfLevel(3).Count} rows: {elapsed:N1} ms, {cpu:N1} ms of the processor");
        Assert.Equal(release.Processes.Count, list.ItemsList.Count);
    }

    [Fact]
    public void A_compiler_does_not_load_the_assembly()
    {
        var loader = new Unused();
        var plugIn = new AnalyzerFileReference(typeof(EtomCompletionProvider).Assembly.Location, loader);
        Assert.Empty(plugIn.GetAnalyzers(LanguageNames.CSharp));
        Assert.Empty(plugIn.GetGenerators(LanguageNames.CSharp));
        Assert.False(loader.IsAsked);
    }

    private sealed class Unused : IAnalyzerAssemblyLoader
    {
        public bool IsAsked { get; private set; }

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath)
        {
            IsAsked = true;
            return Assembly.LoadFrom(fullPath);
        }
    }
}
