using System.Diagnostics;

namespace EtomGen.EndToEnd.Harness;

/// <summary>Runs commands as a user does.</summary>
internal static class DotNet
{
    /// <summary>What the test host's own MSBuild left in the environment, and would lead another one astray.</summary>
    private static readonly string[] HostVariables = ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "TESTINGPLATFORM_DOTNETTEST_EXECUTIONID"];

    public static CommandResult Run(string directory, params string[] arguments) => RunCommand("dotnet", directory, arguments);

    public static CommandResult RunCommand(string command, string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string variable in HostVariables)
        {
            start.Environment.Remove(variable);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = System.Diagnostics.Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}

internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public IEnumerable<string> Lines => Output.ReplaceLineEndings("\n").Split('\n');
}
