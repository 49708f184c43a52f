using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The tool, installed from its package.</summary>
public class ToolTests(PackageFeed feed)
{
    [Fact]
    public void It_is_installed_runs_and_is_uninstalled()
    {
        string folder = Path.Combine(feed.Workspace, "outil"), etom = Path.Combine(folder, OperatingSystem.IsWindows() ? "etom.exe" : "etom");

        Run(0, "dotnet", "tool", "install", "EtomGen.Tool", "--tool-path", folder, "--version", feed.Version);
        Run(0, etom, "check", Path.Combine(Repository.FrameworkData, "etom-16.0.csv"));
        CommandResult broken = Run(1, etom, "check", Path.Combine(Repository.Root, "src", "Samples", "BrokenAssessment", "broken-99.0.csv"));
        Assert.Contains(
            PrintedDiagnostic.In(broken with { Output = broken.Output + broken.Error }),
            found => (found.Rule, found.File, found.Line, found.Column) == ("ETOM1001", "broken-99.0.csv", 12, 1));
        Run(0, "dotnet", "tool", "uninstall", "EtomGen.Tool", "--tool-path", folder);
        Assert.False(File.Exists(etom));
    }

    private CommandResult Run(int exitCode, string command, params string[] arguments)
    {
        CommandResult result = DotNet.RunCommand(command, feed.Workspace, arguments);
        Assert.True(result.ExitCode == exitCode, result.Output + result.Error);
        return result;
    }
}
