using System.Diagnostics;
using System.Runtime.InteropServices;

namespace EtomGen.Benchmarks.Targets;

/// <summary>The compiler of the SDK, run as a build without a compiler server runs it: a new process every time.</summary>
internal sealed class Compiler : IDisposable
{
    private const int MaxOutput = 2_000;
    private const string NoConfiguration = "/noconfig";

    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <Target Name="WriteArguments" AfterTargets="CoreCompile">
            <WriteLinesToFile File="arguments.txt" Lines="@(CscCommandLineArgs)" Overwrite="true" />
          </Target>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string[] _compiler;

    /// <summary>Builds an empty project, and keeps how the build called the compiler: references, analyzers and options are those of any project.</summary>
    /// <param name="usesServer">Whether the compiler server of the machine compiles after all, which is faster and measures nothing.</param>
    public Compiler(bool usesServer)
    {
        string root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        string compiler = Path.Combine(root, "sdk", Run("dotnet", EtomGen.Testing.Repository.Root, "--version").Trim(), "Roslyn", "bincore", "csc.dll");
        _compiler = usesServer ? [compiler, "/shared"] : [compiler];
        File.WriteAllText(Path.Combine(_folder.Path, "Project.csproj"), Project);
        Run("dotnet", _folder.Path, "build", "-c", "Release", "-p:ProvideCommandLineArgs=true", "--disable-build-servers");
        string[] arguments = [.. File.ReadAllLines(Path.Combine(_folder.Path, "arguments.txt")).Where(argument => argument != NoConfiguration)];
        File.WriteAllLines(Path.Combine(_folder.Path, "base.rsp"), arguments.Select(Quoted));
    }

    /// <summary>Writes a file next to the project, and returns its path.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    public IEnumerable<string> Write(IEnumerable<(string Path, string Text)> sources) => [.. sources.Select(source => Write(source.Path, source.Text))];

    /// <summary>Measures a build with further arguments, in milliseconds.</summary>
    public Func<double> Build(IEnumerable<string> arguments)
    {
        string further = Response(arguments);
        return () => SideBySide.Time(() => Run("dotnet", _folder.Path, [.. _compiler, NoConfiguration, "@base.rsp", $"@{further}"]));
    }

    /// <summary>Runs a command that must succeed.</summary>
    public static string Run(string command, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = System.Diagnostics.Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException(
                $"{command} {string.Join(' ', arguments)} failed with {process.ExitCode}:\n{Excerpt.Of($"{output}{error.GetAwaiter().GetResult()}", MaxOutput)}");
    }

    public void Dispose() => _folder.Dispose();

    private string Response(IEnumerable<string> arguments) => Write("arguments.rsp", string.Join('\n', arguments.Select(Quoted)));

    /// <summary>An argument in the form of a response file; the build has quoted some already.</summary>
    private static string Quoted(string argument) =>
        argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal) ? $"\"{argument}\"" : argument;
}
