using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Reliability.Hosts;

/// <summary>Loads the plug-in as a compiler does: its own folder into a context of its own, and Roslyn and .NET from the host.</summary>
internal sealed class PlugInHost : AssemblyLoadContext
{
    private const string Generator = "EtomGen.Compiler.Generation.FrameworkGenerator";

    /// <summary>What is shipped as the plug-in.</summary>
    private static readonly string[] Shipped = ["EtomGen", "EtomGen.Framework", "EtomGen.Compiler", "Sylvan.Data.Csv"];

    private readonly Assembly _plugIn;

    public PlugInHost()
        : base("Plug-in", isCollectible: true) => _plugIn = LoadFromAssemblyName(new AssemblyName("EtomGen.Compiler"));

    /// <summary>The folder that the plug-in is built into.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "src", "EtomGen.Compiler", "bin", Configuration, "netstandard2.0");

    /// <summary>What the plug-in asked the host for.</summary>
    public SortedSet<string> Asked { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<DiagnosticAnalyzer> Analyzers =>
    [
        .. _plugIn
            .GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What the loaded plug-in generates for a project, by hint name, and finds in it.</summary>
    public (SortedDictionary<string, string> Sources, string[] Findings) Run(TestProject project)
    {
        var generator = (IIncrementalGenerator)Activator.CreateInstance(_plugIn.GetType(Generator, throwOnError: true)!)!;
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([generator.AsSourceGenerator()], project.Frameworks, (CSharpParseOptions)project.Compile().SyntaxTrees.First().Options, project.Options)
            .RunGeneratorsAndUpdateCompilation(project.Compile(), out Compilation compilation, out ImmutableArray<Diagnostic> failures);
        Assert.Empty(failures);
        ImmutableArray<Diagnostic> findings = compilation
            .WithAnalyzers(Analyzers, new AnalyzerOptions(project.Frameworks, project.Options))
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
        return (
            new(driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal),
            [.. findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal)]);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (!Shipped.Contains(assemblyName.Name))
        {
            lock (Asked)
            {
                Asked.Add(assemblyName.Name!);
            }

            return null;
        }

        // From memory: the folder can be built again while this is loaded.
        using var file = new MemoryStream(File.ReadAllBytes(Path.Combine(Folder, $"{assemblyName.Name}.dll")));
        return LoadFromStream(file);
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
