using System.Collections.Immutable;
using System.Text;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Benchmarks.Inputs;

/// <summary>A project as the compiler sees it, in memory.</summary>
internal sealed record BenchmarkProject
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public ImmutableArray<MemoryText> Frameworks { get; init; } = [];

    public ImmutableArray<SyntaxTree> Sources { get; init; } = [];

    public ProjectOptions Properties { get; init; } = new(ImmutableDictionary<string, string>.Empty);

    public static BenchmarkProject Of(params FrameworkText[] frameworks) => new() { Frameworks = [.. frameworks.Select(ToFile)] };

    public static MemoryText ToFile(FrameworkText framework) => new(framework.Path, framework.Text);

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path, Encoding.UTF8);

    public BenchmarkProject WithSource(string source, string path) => this with { Sources = Sources.Add(Parse(source, path)) };

    public BenchmarkProject WithSources(IEnumerable<(string Path, string Text)> sources) =>
        this with { Sources = Sources.AddRange(sources.Select(source => Parse(source.Text, source.Path))) };

    public CSharpCompilation Compile() => CSharpCompilation.Create("Project", Sources, References.All, Options);

    public GeneratorDriver CreateDriver() => CreateDriver(new FrameworkGenerator());

    public GeneratorDriver CreateDriver(IIncrementalGenerator generator, bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        Frameworks,
        ParseOptions,
        Properties,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>The project's compilation with what is generated for it.</summary>
    public CSharpCompilation Generate()
    {
        CreateDriver().RunGeneratorsAndUpdateCompilation(Compile(), out Compilation compilation, out ImmutableArray<Diagnostic> findings);
        return findings.IsEmpty ? (CSharpCompilation)compilation : throw new InvalidOperationException(findings[0].ToString());
    }
}
