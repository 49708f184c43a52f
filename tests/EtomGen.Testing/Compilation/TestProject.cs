using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text;
using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Testing;

/// <summary>A project as the compiler sees it: C# files, framework files, properties.</summary>
public sealed record TestProject
{
    /// <summary>The name of the assembly.</summary>
    public string Name { get; init; } = "Project";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>C# files by path.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public ImmutableArray<AdditionalText> Frameworks { get; init; } = [];

    /// <summary>Properties such as <c>EtomDepth</c>.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What the project references, beyond the platform and EtomGen.</summary>
    public ImmutableArray<MetadataReference> ProjectReferences { get; init; } = [];

    /// <summary>Documentation is checked: what is generated is documented well.</summary>
    public DocumentationMode DocumentationMode { get; init; } = DocumentationMode.Diagnose;

    public static TestProject Of(params FrameworkText[] frameworks) =>
        new() { Frameworks = [.. frameworks.Select(file => new MemoryText(file.Path, file.Text, file.Item) { Assessment = file.Assessment })] };

    public TestProject WithSource(string source, string path = "/src/Source.cs") => this with { Sources = Sources.SetItem(path, source) };

    public TestProject WithFrameworks(params AdditionalText[] frameworks) => this with { Frameworks = [.. frameworks] };

    public TestProject WithReference(params MetadataReference[] references) => this with { ProjectReferences = [.. ProjectReferences, .. references] };

    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>The project before anything is generated.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        Name,
        Sources.Select(source => Parse(source.Value, source.Key)),
        [.. References.All, .. ProjectReferences],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable));

    public SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path, Encoding.UTF8);

    public GeneratorDriver CreateDriver() => CreateDriver(new FrameworkGenerator());

    public GeneratorDriver CreateDriver(IIncrementalGenerator generator, bool tracksSteps = true) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        Frameworks,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    public GeneratedProject Generate() => Generate(CreateDriver(), Compile());

    /// <summary>Runs a driver that may have run before.</summary>
    public GeneratedProject Generate(GeneratorDriver driver, Compilation compilation)
    {
        GeneratorDriver run = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, TestContext.Current.CancellationToken);
        return new GeneratedProject(this, run, generated);
    }

    public AnalyzerConfigOptionsProvider Options => new ProjectOptions(Properties);

    private CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode);
}

/// <summary>A project with what was generated for it.</summary>
public sealed record GeneratedProject(TestProject Project, GeneratorDriver Driver, Compilation Compilation)
{
    public GeneratorRunResult Result { get; } = Driver.GetRunResult().Results.Single();

    /// <summary>What was generated, by hint name.</summary>
    public SortedDictionary<string, string> Sources =>
        new(Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>Errors and warnings of the compiler, in the project's files and in what was generated.</summary>
    public ImmutableArray<Diagnostic> CompilerFindings =>
        [.. Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Makes sure that the generator did not fail, which the compiler reports as CS8785.</summary>
    public GeneratedProject Verify()
    {
        Assert.Null(Result.Exception);
        return this;
    }

    /// <summary>Makes sure that the whole compiles without an error or a warning.</summary>
    public GeneratedProject VerifyCompiles()
    {
        Verify();
        Assert.Empty(CompilerFindings);
        return this;
    }

    /// <summary>Our analyzers.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new AssessmentAnalyzer(), new MarkedTextAnalyzer(), new BaselineAnalyzer()];

    /// <summary>The findings of the generator and of our analyzers, sorted by location; a failure of an analyzer (AD0001) fails the test.</summary>
    /// <param name="disregarded">Rules that the caller is not about.</param>
    public async Task<ImmutableArray<Diagnostic>> Analyze(params string[] disregarded)
    {
        ImmutableArray<Diagnostic> findings = await Compilation
            .WithAnalyzers(Analyzers, new AnalyzerOptions(Project.Frameworks, Project.Options))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(findings, finding => !finding.Id.StartsWith("ETOM", StringComparison.Ordinal));
        return
        [
            .. Result.Diagnostics
                .Concat(findings)
                .Where(finding => !disregarded.Contains(finding.Id))
                .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.SourceSpan.Start)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The project as another one references it.</summary>
    /// <param name="isReferenceAssembly">Whether the compiler gets the reference assembly, without what is private, as in a build of several projects.</param>
    public MetadataReference ToReference(bool isReferenceAssembly = false)
    {
        using var image = new MemoryStream();
        var options = new Microsoft.CodeAnalysis.Emit.EmitOptions(metadataOnly: isReferenceAssembly, includePrivateMembers: !isReferenceAssembly);
        Assert.True(Compilation.Emit(image, options: options, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>Loads the project's assembly, uses it and unloads it.</summary>
    public void Load(Action<System.Reflection.Assembly> use)
    {
        using var image = new MemoryStream();
        Assert.Empty(
            Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(finding => finding.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        var context = new AssemblyLoadContext("Project", isCollectible: true);
        try
        {
            use(context.LoadFromStream(image));
        }
        finally
        {
            context.Unload();
        }
    }
}
