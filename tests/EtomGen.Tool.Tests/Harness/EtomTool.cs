using EtomGen.Tool.Commands;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Tests.Harness;

/// <summary>Runs the command line.</summary>
internal static class EtomTool
{
    /// <summary>The tool as the build makes it, for a process of its own. The copy next to the tests has the libraries of another runtime.</summary>
    public static string Assembly { get; } = Path.Combine(Repository.Root, "src", "EtomGen.Tool", "bin", Configuration, "net8.0", "etom.dll");

    /// <summary>The templates for <c>dotnet new</c>, as the build composes them for the tool.</summary>
    /// <remarks>A mutated tool is compiled elsewhere, and its templates are those of the build before.</remarks>
    public static string Templates { get; } = new[] { Configuration, "Debug" }
        .Select(configuration => Path.Combine(Repository.Root, "src", "EtomGen.Tool", "obj", configuration, "net8.0", "templates"))
        .First(Directory.Exists);

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Runs a command in this process.</summary>
    public static async Task<ToolRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await EtomCommand.RunAsync(arguments, new ToolConsole(output, error), TestContext.Current.CancellationToken);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}

/// <summary>What a run gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public IEnumerable<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Expects an exit code, and shows what the tool said where it is another.</summary>
    public ToolRun Exits(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"Exit code {ExitCode} in place of {exitCode}.\n{Output}\n{Error}");
        return this;
    }
}
