using EtomGen.Tool.Commands;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Tests.Harness;

/// <summary>Runs the command line, in this process.</summary>
internal static class EtomTool
{
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
