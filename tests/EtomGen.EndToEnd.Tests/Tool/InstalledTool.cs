using EtomGen.EndToEnd.Harness;
using EtomGen.EndToEnd.Packages;

namespace EtomGen.EndToEnd.Tool;

/// <summary>The tool as users get it: packed, and installed from a folder.</summary>
internal sealed class InstalledTool
{
    private readonly string _command;

    public InstalledTool(PackageFeed feed)
    {
        string folder = Path.Combine(feed.Workspace, "tools");
        _command = Path.Combine(folder, OperatingSystem.IsWindows() ? "etom.exe" : "etom");
        if (!File.Exists(_command))
        {
            CommandResult install = DotNet.Run(feed.Workspace, "tool", "install", "EtomGen.Tool", "--tool-path", folder, "--version", feed.Version, "--add-source", feed.Folder);
            Assert.True(install.ExitCode == 0, install.Output + install.Error);
        }
    }

    public CommandResult Run(string directory, params string[] arguments) => DotNet.RunCommand(_command, directory, arguments);
}
