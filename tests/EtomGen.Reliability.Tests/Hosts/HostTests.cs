using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Reliability.Hosts;

/// <summary>Hosts that load, unload and reload the plug-in, next to others, and call it from many threads.</summary>
public class HostTests
{
    private const string Broken = """
        using EtomGen;

        [ConformanceAssessment("12.0", Company = "Acme", Product = "Shelf")]
        [Score("1.1.1.4.99", 5)]
        [Score<Etom.V12.Selling.ManageProspect>(7)]
        internal static partial class Shelf;
        """;

    private static readonly TestProject Project = TestProject.Of(Frameworks.SomeBundled).WithSource(Sample.Source, "/src/Sample.cs").WithSource(Broken, "/src/Broken.cs");

    private static readonly Lazy<(SortedDictionary<string, string> Sources, string[] Findings)> Expected = new(() => Use(host => host.Run(Project)));

    [Fact]
    public void The_plug_in_asks_its_host_for_nothing_but_the_compiler_and_the_base_library()
    {
        SortedSet<string> asked = Use(host =>
        {
            host.Run(Project);
            return host.Asked;
        });
        Assert.All(asked, name => Assert.Matches(@"^(netstandard|mscorlib|System(\..+)?|Microsoft\.CodeAnalysis(\.CSharp)?)$", name));
        Assert.Contains("Microsoft.CodeAnalysis.CSharp", asked);
        Assert.Equal(2, Expected.Value.Findings.Count(finding => finding.Contains("error ETOM", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_neighbour_with_other_versions_of_what_the_plug_in_ships_changes_nothing()
    {
        Assembly[] neighbours = [.. ((string[])["Sylvan.Data.Csv", "EtomGen", "EtomGen.Framework"]).Select(LoadNeighbour)];
        Assert.All(neighbours, neighbour => Assert.Equal(new Version(99, 0, 0, 0), neighbour.GetName().Version));

        Same(Expected.Value, Use(host => host.Run(Project)));
        Tally.AddHere("host", 1);
    }

    [Fact]
    public void Several_loaded_copies_do_not_disturb_one_another()
    {
        PlugInHost[] hosts = [new(), new()];
        Parallel.ForEach(hosts, host => Same(Expected.Value, host.Run(Project)));
        Assert.All(hosts, host => host.Unload());
        Tally.AddHere("host", hosts.Length);
    }

    [Fact]
    [LongRun]
    public void A_host_that_unloads_the_plug_in_can_load_it_again()
    {
        int times = Effort.Times(3);
        for (int i = 0; i < times; i++)
        {
            Same(Expected.Value, Use(host => host.Run(Project)));
        }

        Tally.AddHere("host", times);
    }

    [Fact]
    public void Many_threads_get_the_same_bytes()
    {
        int runs = Effort.Times(16);
        GeneratedProject[] generated = new GeneratedProject[runs];
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken }, i => generated[i] = Project.Generate());
        Assert.All(generated, project => Assert.Equal(Expected.Value.Sources, project.Sources));
        Tally.AddHere("host", runs);
    }

    [Fact]
    [LongRun]
    public async Task A_host_that_cancels_at_any_moment_gets_the_right_answer_when_it_asks_again()
    {
        GeneratorDriver driver = Project.CreateDriver();
        Compilation compilation = Project.Compile();
        int times = Effort.Times(15);
        for (int i = 0; i < times; i++)
        {
            using var cancellationToken = new CancellationTokenSource(TimeSpan.FromMilliseconds(2 * i % 30));
            try
            {
                driver = driver.RunGenerators(compilation, cancellationToken.Token);
            }
            catch (OperationCanceledException)
            {
            }
        }

        GeneratedProject generated = Project.Generate(driver, compilation).Verify();
        Assert.Equal(Expected.Value.Sources, generated.Sources);

        // As editors do: the same analyzers and the same compilation, asked again after a cancellation.
        var analysis = new Microsoft.CodeAnalysis.Diagnostics.CompilationWithAnalyzers(
            generated.Compilation, GeneratedProject.Analyzers, new Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions(Project.Frameworks, Project.Options));
        for (int i = 0; i < times; i++)
        {
            using var cancellationToken = new CancellationTokenSource(TimeSpan.FromMilliseconds(2 * i % 30));
            try
            {
                await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken.Token);
            }
            catch (OperationCanceledException)
            {
            }
        }

        ImmutableArray<Diagnostic> findings = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Expected.Value.Findings, findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
        Tally.AddHere("host", times * 2);
    }

    private static void Same((SortedDictionary<string, string> Sources, string[] Findings) expected, (SortedDictionary<string, string> Sources, string[] Findings) actual)
    {
        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(expected.Findings, actual.Findings);
    }

    private static T Use<T>(Func<PlugInHost, T> use)
    {
        var host = new PlugInHost();
        T result = use(host);
        host.Unload();
        return result;
    }

    /// <summary>Loads an assembly with the name of one of ours or of a dependency, in another version, with none of its types.</summary>
    private static Assembly LoadNeighbour(string name)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"99.0.0.0\")] public static class Neighbour;")],
            References.All.Take(References.All.Length - 1),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext($"Neighbour with {name}", isCollectible: true).LoadFromStream(image);
    }
}
