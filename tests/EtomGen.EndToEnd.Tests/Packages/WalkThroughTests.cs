using System.Diagnostics;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The guide's way from an empty folder to an assessment of one's own: its commands run as they are there.</summary>
public class WalkThroughTests(PackageFeed feed)
{
    [Fact]
    [LongRun]
    public void The_commands_lead_from_an_empty_folder_to_a_report_and_to_the_first_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are run by a POSIX shell.");
        PageText guide = PageText.Of("src/Docs/getting-started.md"), packages = guide.Section("Packages"), section = guide.Section("A new project");
        string[] commands = [.. packages.Blocks("sh").Concat(section.Blocks("sh")).SelectMany(block => block.Split('\n'))], shown = section.Blocks("text");
        string folder = Directory.CreateDirectory(Path.Combine(feed.Workspace, "walk through")).FullName;

        // These two commands have made the packages already, with a copy instead of the clone.
        Assert.Equal(PackageFeed.Commands, commands[..2]);
        Directory.CreateSymbolicLink(Path.Combine(folder, "packages"), feed.Folder);
        var clock = Stopwatch.StartNew();
        CommandResult run = RunScript(folder, commands[2..]);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains(shown[0], run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        string project = Path.Combine(folder, "MyAssessment");
        Assert.True(File.Exists(Path.Combine(project, "report", "assessment.md")));

        string declaration = Path.Combine(project, "ProductAssessment.cs");
        File.WriteAllText(declaration, File.ReadAllText(declaration).Replace("(4.5", "(5.5", StringComparison.Ordinal));
        CommandResult build = DotNet.Run(project, "build", "-v:q", "-nologo");
        TestContext.Current.TestOutputHelper!.WriteLine($"From the packages to the first error: {clock.Elapsed.TotalSeconds:0} s");
        Assert.Equal(1, build.ExitCode);
        Assert.Equal([shown[1]], PrintedDiagnostic.In(build).Select(found => found.ToString()));
    }

    /// <summary>Runs commands one after the other, in one shell, with templates kept in the folder and not in the user's profile.</summary>
    private static CommandResult RunScript(string folder, string[] commands) => DotNet.RunCommand(
        "bash", folder, "-euc", string.Join('\n', ["export DOTNET_CLI_HOME=\"$PWD/home\" DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false", .. commands]));
}
