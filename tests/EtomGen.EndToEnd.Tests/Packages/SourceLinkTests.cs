using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>A clone whose symbols would lead no debugger to the source says so when it is packed.</summary>
[LongRun]
public class SourceLinkTests
{
    [Fact]
    public void A_clone_without_a_remote_on_GitHub_warns_and_one_with_it_does_not()
    {
        using var clone = new RepositoryCopy();
        Assert.False(Path.Exists(Path.Combine(clone.Root, ".git")), "The copy belongs to another repository, which this test would change.");
        Git(clone, "init", "-q");
        Git(clone, "-c", "user.name=EtomGen", "-c", "user.email=etomgen@example.com", "commit", "-q", "--allow-empty", "-m", "Sources");

        Assert.Contains("warning ETOMPACK: The symbols have no Source Link", Prepare(clone), StringComparison.Ordinal);

        Git(clone, "remote", "add", "origin", "https://github.com/etomgen/etomgen");
        Assert.DoesNotContain("ETOMPACK", Prepare(clone), StringComparison.Ordinal);
    }

    /// <summary>The step of a build that finds out where the source is.</summary>
    private static string Prepare(RepositoryCopy clone)
    {
        CommandResult result =
            DotNet.Run(clone.Root, "msbuild", "src/EtomGen", "-t:PrepareForBuild;GenerateSourceLinkFile", "-p:TargetFramework=net8.0", "-p:Configuration=Release", "-nologo");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result.Output;
    }

    private static void Git(RepositoryCopy clone, params string[] arguments)
    {
        CommandResult result = DotNet.RunCommand("git", clone.Root, arguments);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }
}
