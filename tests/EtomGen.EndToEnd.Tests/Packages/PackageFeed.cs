using EtomGen.EndToEnd.Harness;
using NuGet.Packaging;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The packages as users get them: packed from a copy of the repository into a folder that serves as a feed.</summary>
/// <remarks>Projects below <see cref="Workspace"/> install them into a folder of packages of their own; everything else comes from where the machine has it.</remarks>
public sealed class PackageFeed : IDisposable
{
    /// <summary>How the README makes the packages, beside the clone.</summary>
    public const string PackCommand = "dotnet pack EtomGen -o packages";

    public PackageFeed()
    {
        // Folders of users have spaces and letters of their languages in their names.
        Workspace = Path.Combine(Path.GetTempPath(), $"EtomGen – Kunde Übung {Guid.NewGuid():N}");
        Folder = Path.Combine(Workspace, "packages");
        _ = new RepositoryCopy(Path.Combine(Workspace, "EtomGen"));
        CommandResult pack = DotNet.Run(Workspace, [.. PackCommand.Split(' ')[1..]]);
        Assert.True(pack.ExitCode == 0, pack.Output + pack.Error);
        Assert.DoesNotContain("warning", pack.Output, StringComparison.OrdinalIgnoreCase);
        Version = Open("EtomGen").NuspecReader.GetVersion().ToNormalizedString();

        File.WriteAllText(Path.Combine(Workspace, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Workspace, "installed")}" />
              </config>
              <fallbackPackageFolders>
                <add key="machine" value="{MachinePackages()}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="packed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Folder { get; }

    public string Workspace { get; }

    public string Version { get; }

    /// <summary>Opens a package by its identifier.</summary>
    public PackageArchiveReader Open(string id) => new(PathOf(id, "nupkg"));

    /// <summary>The file of a package: its identifier is followed by a version.</summary>
    public string PathOf(string id, string extension) =>
        Assert.Single(Directory.EnumerateFiles(Folder, $"{id}.*.{extension}"), file => char.IsDigit(Path.GetFileName(file)[id.Length + 1]));

    /// <summary>Copies projects that stand beside the tests into the workspace, where nothing of this repository is around them.</summary>
    /// <param name="consumer">Their folder below <c>Consumers</c>.</param>
    /// <param name="name">The folder in the workspace.</param>
    /// <param name="tokens">What to write in the place of <c>$EtomGenVersion$</c> and its like, beside the packages' version.</param>
    public string Copy(string consumer, string name, params (string Token, string Value)[] tokens)
    {
        string source = Path.Combine(Repository.Root, "tests", "EtomGen.EndToEnd.Tests", "Consumers", consumer), target = Path.Combine(Workspace, name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, tokens.Append(("EtomGenVersion", Version)).Aggregate(File.ReadAllText(file), (text, token) => text.Replace($"${token.Item1}$", token.Item2, StringComparison.Ordinal)));
        }

        return target;
    }

    public void Dispose() => Directory.Delete(Workspace, recursive: true);

    private static string MachinePackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

/// <summary>Tests that use the packages, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
