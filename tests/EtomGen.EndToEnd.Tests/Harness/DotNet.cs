using System.Diagnostics;

namespace EtomGen.EndToEnd.Harness;

/// <summary>Runs commands as a user does.</summary>
internal static class DotNet
{
    /// <summary>Variables that the test host's own MSBuild sets, and that would mislead another MSBuild.</summary>
    private static readonly string[] HostVariables =
    [
        "MSBuildSDKsPath",
        "MSBUILD_EXE_PATH",
        "MSBuildExtensionsPath",
        "MSBuildLoadMicrosoftTargetsReadOnly",
        "TESTINGPLATFORM_DOTNETTEST_EXECUTIONID",
    ];

    public static CommandResult Run(string directory, params string[] arguments) => RunCommand("dotnet", directory, arguments);

    /// <summary>Runs dotnet with other values in its environment.</summary>
    public static CommandResult Run(string directory, (string Name, string Value)[] environment, params string[] arguments) =>
        RunCommand("dotnet", directory, environment, arguments);

    public static CommandResult RunCommand(string command, string directory, params string[] arguments) => RunCommand(command, directory, [], arguments);

    private static CommandResult RunCommand(string command, string directory, (string Name, string Value)[] environment, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string variable in HostVariables)
        {
            start.Environment.Remove(variable);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // A command ends before profiles pay off.
        start.Environment["DOTNET_TieredPGO"] = "0";

        // One compiler serves all builds, as it does unless a machine turns that off: a compiler that starts anew compiles itself first.
        start.Environment["UseSharedCompilation"] = "true";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

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
