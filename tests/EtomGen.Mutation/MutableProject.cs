using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Mutation;

/// <summary>A built project, compiled again with one file changed: by the SDK's compiler, with the arguments of the build, into a file elsewhere.</summary>
internal sealed class MutableProject
{
    private static readonly string[] Dropped = ["/out:", "/refout:", "/doc:", "/errorlog:", "/generatedfilesout:", "/warnaserror", "/debug", "/pdb:"];

    private readonly string[] _arguments;
    private readonly string _compiler;
    private readonly string _folder;

    private MutableProject(string folder, string compiler, string assemblyFile, string[] arguments) =>
        (_folder, _compiler, AssemblyFile, _arguments) = (folder, compiler, assemblyFile, arguments);

    /// <summary>The name of the file that is compiled.</summary>
    public string AssemblyFile { get; }

    /// <summary>Asks the build of a project how it calls the compiler.</summary>
    public static async Task<MutableProject> LoadAsync(string folder, CancellationToken cancellationToken)
    {
        string project = Directory.EnumerateFiles(folder, "*.csproj").Single();
        string[] frameworks = (await PropertyAsync(project, "TargetFrameworks", cancellationToken)).Split(';', StringSplitOptions.RemoveEmptyEntries);
        string framework = frameworks is [] ? await PropertyAsync(project, "TargetFramework", cancellationToken) : frameworks[^1];
        string compiler = Path.Combine(await PropertyAsync(project, "RoslynTargetsPath", cancellationToken), "bincore", "csc.dll");
        Finished build = await Command.RunAsync(
            "dotnet",
            [
                "msbuild", project, "-t:Compile", "-getItem:CscCommandLineArgs", $"-p:TargetFramework={framework}", "-p:ProvideCommandLineArgs=true",
                "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true", "-p:BuildProjectReferences=false",
            ],
            folder,
            Timeout.InfiniteTimeSpan,
            cancellationToken);
        using var items = JsonDocument.Parse(build.ExitCode == 0 ? build.Output : throw new InvalidOperationException($"{project} cannot be compiled:\n{build.Output}"));
        string[] arguments =
        [
            .. from item in items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
               let argument = item.GetProperty("Identity").GetString()!
               where argument != "/noconfig" && !Dropped.Any(dropped => argument.StartsWith(dropped, StringComparison.OrdinalIgnoreCase))
               select argument,
        ];
        return new MutableProject(folder, compiler, $"{await PropertyAsync(project, "AssemblyName", cancellationToken)}.dll", arguments);
    }

    /// <summary>Compiles the project with a mutant, or as it is where there is none.</summary>
    /// <returns>Whether it compiles.</returns>
    public async Task<bool> CompileAsync(Mutant? mutant, string assembly, CancellationToken cancellationToken)
    {
        string work = Path.GetDirectoryName(assembly)!;
        string[] arguments = _arguments;
        if (mutant is not null)
        {
            string changed = Path.Combine(work, Path.GetFileName(mutant.File));
            using (FileStream source = File.OpenRead(mutant.File))
            {
                await File.WriteAllTextAsync(changed, mutant.Apply(SourceText.From(source)).ToString(), cancellationToken);
            }

            arguments = [.. arguments.Select(argument => Path.GetFullPath(argument, _folder) == mutant.File ? changed : argument)];
            if (!arguments.Contains(changed))
            {
                throw new InvalidOperationException($"The build of {_folder} does not compile {mutant.File}.");
            }
        }

        string response = Path.Combine(work, "compile.rsp");
        await File.WriteAllLinesAsync(response, arguments.Append("/skipanalyzers+").Append($"/out:{assembly}").Select(Quoted), cancellationToken);
        Finished compiled = await Command.RunAsync("dotnet", [_compiler, "/shared", "/noconfig", $"@{response}"], _folder, Timeout.InfiniteTimeSpan, cancellationToken);
        return compiled.ExitCode == 0;
    }

    private static async Task<string> PropertyAsync(string project, string name, CancellationToken cancellationToken) =>
        (
            await Command.RunAsync(
                "dotnet",
                ["msbuild", project, $"-getProperty:{name}"],
                Path.GetDirectoryName(project)!,
                Timeout.InfiniteTimeSpan,
                cancellationToken)).Output.Trim();

    private static string Quoted(string argument) => argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal)
        ? $"\"{argument}\""
        : argument;
}
