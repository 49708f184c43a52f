using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Mutation;

/// <summary>
/// A built project, compiled again with one file changed. The SDK's compiler runs once, with the arguments of the build, for what source generators add; after that, mutants are
/// compiled in this process.
/// </summary>
internal sealed class MutableProject
{
    private static readonly string[] Dropped = ["/noconfig", "/refout:", "/doc:", "/errorlog:", "/generatedfilesout:", "/warnaserror", "/debug", "/pdb:", "/embed", "/sourcelink:"];

    private readonly CSharpCommandLineArguments _arguments;
    private readonly CSharpCompilation _compilation;

    /// <summary>The files of the project that no generator writes: only these get mutants.</summary>
    private readonly HashSet<string> _sources;

    private MutableProject(string[] arguments, string folder, IEnumerable<string> generatedFiles)
    {
        _arguments = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
        _sources = [.. _arguments.SourceFiles.Select(file => file.Path)];
        _compilation = CSharpCompilation.Create(
            _arguments.CompilationName,
            _sources.Concat(generatedFiles).Select(file => SyntaxFactory.ParseSyntaxTree(Text(file), _arguments.ParseOptions, file)),
            _arguments.MetadataReferences.Select(item => MetadataReference.CreateFromFile(Path.GetFullPath(item.Reference, folder), item.Properties)),
            _arguments.CompilationOptions);
    }

    /// <summary>The name of the file that is compiled.</summary>
    public string AssemblyFile => $"{_compilation.AssemblyName}.dll";

    /// <summary>Asks the build of a project how it calls the compiler, and runs its source generators.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="work">An empty folder for files on the way.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static async Task<MutableProject> LoadAsync(string folder, string work, CancellationToken cancellationToken)
    {
        string project = Directory.EnumerateFiles(folder, "*.csproj").Single();
        string[] frameworks = (await PropertyAsync(project, "TargetFrameworks", cancellationToken)).Split(';', StringSplitOptions.RemoveEmptyEntries);
        string framework = frameworks is [] ? await PropertyAsync(project, "TargetFramework", cancellationToken) : frameworks[^1];
        string build = await DotnetAsync(
            [
                "msbuild", project, "-t:PrepareResources;Compile", "-getItem:CscCommandLineArgs", $"-p:TargetFramework={framework}", "-p:ProvideCommandLineArgs=true",
                "-p:SkipCompilerExecution=true", "-p:BuildProjectReferences=false", "-p:NonExistentFile=makes-the-target-run",
            ],
            folder,
            cancellationToken);
        using var items = JsonDocument.Parse(build);
        string[] arguments =
        [
            .. from item in items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
               let argument = item.GetProperty("Identity").GetString()!
               where !Dropped.Any(dropped => argument.StartsWith(dropped, StringComparison.OrdinalIgnoreCase))
               select argument,
        ];

        // The assembly keeps its name, since others let it see their internals.
        string output = arguments.Single(argument => argument.StartsWith("/out:", StringComparison.OrdinalIgnoreCase));
        string compiler = Path.Combine(await PropertyAsync(project, "RoslynTargetsPath", cancellationToken), "bincore", "csc.dll");
        string response = Path.Combine(work, "compile.rsp");
        string generated = Directory.CreateDirectory(Path.Combine(work, "generated")).FullName;
        await File.WriteAllLinesAsync(
            response,
            [.. arguments.Select(Quoted), "/skipanalyzers+", $"/generatedfilesout:{generated}", $"/out:{Path.Combine(generated, Path.GetFileName(output))}"],
            cancellationToken);
        await DotnetAsync([compiler, "/noconfig", $"@{response}"], folder, cancellationToken);
        return new MutableProject(arguments, folder, Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories));
    }

    /// <summary>Compiles the project with a mutant.</summary>
    /// <returns>Whether it compiles.</returns>
    public bool Compile(Mutant mutant, string assembly, CancellationToken cancellationToken)
    {
        SyntaxTree tree = _compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == mutant.File)
            ?? throw new InvalidOperationException($"The build of {AssemblyFile} does not compile {mutant.File}.");
        CSharpCompilation compilation = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(mutant.Apply(tree.GetText(cancellationToken))));
        using FileStream stream = File.Create(assembly);
        return compilation.Emit(stream, manifestResources: _arguments.ManifestResources, cancellationToken: cancellationToken).Success;
    }

    /// <summary>Compiles the project with probes, and without a mutant.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public Probes CompileWithProbes(string assembly, CancellationToken cancellationToken)
    {
        var probes = new Probes();
        CSharpCompilation compilation = _compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees([.. _compilation.SyntaxTrees.Select(tree => _sources.Contains(tree.FilePath) ? tree.WithChangedText(probes.AddTo(tree)) : tree)])
            .AddSyntaxTrees(SyntaxFactory.ParseSyntaxTree(Probes.Source, _arguments.ParseOptions, "Probe.cs", cancellationToken: cancellationToken));
        using FileStream stream = File.Create(assembly);
        EmitResult result = compilation.Emit(stream, manifestResources: _arguments.ManifestResources, cancellationToken: cancellationToken);
        return result.Success ? probes : throw new InvalidOperationException($"{AssemblyFile} does not compile with probes:\n{string.Join('\n', Errors(result))}");
    }

    private static IEnumerable<Diagnostic> Errors(EmitResult result) => result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static async Task<string> PropertyAsync(string project, string name, CancellationToken cancellationToken) =>
        (await DotnetAsync(["msbuild", project, $"-getProperty:{name}"], Path.GetDirectoryName(project)!, cancellationToken)).Trim();

    private static async Task<string> DotnetAsync(string[] arguments, string folder, CancellationToken cancellationToken)
    {
        Finished run = await Command.RunAsync("dotnet", arguments, folder, Timeout.InfiniteTimeSpan, cancellationToken);
        return run.ExitCode == 0 ? run.Output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{run.Output}");
    }

    private static SourceText Text(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return SourceText.From(stream, canBeEmbedded: false);
    }

    private static string Quoted(string argument) => argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal)
        ? $"\"{argument}\""
        : argument;
}
