using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The packages are pushed as the release workflow pushes them, to a folder in the place of a registry.</summary>
public class PushTests(PackageFeed feed)
{
    [Fact]
    public void Every_package_is_pushed()
    {
        string registry = Path.Combine(feed.Workspace, "registry");
        Directory.CreateDirectory(registry);

        CommandResult push = DotNet.Run(feed.Workspace, "nuget", "push", "packages/*.nupkg", "--source", registry, "--api-key", "unused");

        Assert.True(push.ExitCode == 0, push.Output + push.Error);
        Assert.Equal(Names(feed.Folder), Names(registry));
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*.nupkg").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
