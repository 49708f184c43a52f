using EtomGen.EndToEnd.Harness;
using NuGet.Packaging;

[assembly: AssemblyFixture(typeof(EtomGen.EndToEnd.Packages.PackageFeed))]

namespace EtomGen.EndToEnd.Packages;

/// <summary>The packages as users get them: packed from a copy of the repository, at the first use, into a folder that serves as a feed.</summary>
/// <remarks>Projects below <see cref="Workspace"/> install them into a folder of packages of their own; everything else comes from where the machine has it.</remarks>
public sealed class PackageFeed : IDisposable
{
    /// <summary>The commands of the pages that make the packages. This feed runs the second one, on a copy instead of the clone.</summary>
    public static readonly string[] Commands = ["git clone https://github.com/etomgen/etomgen EtomGen", "dotnet pack EtomGen -o packages"];

    /// <summary>The settings with which samples in the copy are built: they use what packing has built.</summary>
    internal static readonly (string Name, string Value)[] AsPacked = [("Configuration", "Release")];

    // Folders of users have spaces and letters of their languages in their names.
    private readonly string _workspace = Path.Combine(Path.GetTempPath(), $"EtomGen – Kunde Übung {Guid.NewGuid():N}");

    private readonly Lazy<string> _version;

    public PackageFeed() => _version = new Lazy<string>(Pack);

    /// <summary>The version of the packages.</summary>
    public string Version => _version.Value;

    /// <summary>The folder for projects that use the packages.</summary>
    public string Workspace => Packed(_workspace);

    /// <summary>The folder of the packages.</summary>
    public string Folder => Packed(Path.Combine(_workspace, "packages"));

    /// <summary>The copy of the repository that the packages come from.</summary>
    public string Clone => Packed(Path.Combine(_workspace, "EtomGen"));

    /// <summary>Opens a package by its identifier.</summary>
    public PackageArchiveReader Open(string id) => new(PathOf(id, "nupkg"));

    /// <summary>The file of a package: its identifier is followed by a version.</summary>
    public string PathOf(string id, string extension) =>
        Assert.Single(Directory.EnumerateFiles(Folder, $"{id}.*.{extension}"), file => char.IsDigit(Path.GetFileName(file)[id.Length + 1]));

    /// <summary>Copies projects that are next to the tests into the workspace, where nothing of this repository is around them.</summary>
    /// <param name="consumer">Their folder below <c>Consumers</c>.</param>
    /// <param name="name">The folder in the workspace.</param>
    /// <param name="tokens">The values of tokens such as <c>$EtomGenVersion$</c>, in addition to the packages' version.</param>
    public string Copy(string consumer, string name, params (string Token, string Value)[] tokens)
    {
        string source = Path.Combine(Repository.Root, "tests", "EtomGen.EndToEnd.Tests", "Consumers", consumer), target = Path.Combine(Workspace, name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(
                copy,
                tokens
                    .Append(("EtomGenVersion", Version))
                    .Aggregate(File.ReadAllText(file), (text, token) => text.Replace($"${token.Item1}$", token.Item2, StringComparison.Ordinal)));
        }

        return target;
    }

    public void Dispose()
    {
        if (_version.IsValueCreated)
        {
            Directory.Delete(_workspace, recursive: true);
        }
    }

    /// <summary>The settings of a build whose assemblies are compared with those of a build in another folder. The analyzers have run before these tests do.</summary>
    internal static (string Name, string Value)[] BuildSettings(string folder) => [("RunAnalyzers", "false"), ("WarningsNotAsErrors", "ETOM2022"), ("PathMap", $"{folder}=/_")];

    private string Packed(string path)
    {
        _ = _version.Value;
        return path;
    }

    private string Pack()
    {
        string clone = Path.Combine(_workspace, "EtomGen");
        RepositoryCopy.To(clone);

        CommandResult pack = DotNet.Run(_workspace, BuildSettings(clone), Commands[1].Split(' ')[1..]);
        Assert.True(pack.ExitCode == 0, pack.Output + pack.Error);
        Assert.DoesNotContain("warning", pack.Output, StringComparison.OrdinalIgnoreCase);

        File.WriteAllText(Path.Combine(_workspace, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_workspace, "installed")}" />
              </config>
              <fallbackPackageFolders>
                <add key="machine" value="{MachinePackages}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="packed" value="{Path.Combine(_workspace, "packages")}" />
              </packageSources>
            </configuration>
            """);
        using var package = new PackageArchiveReader(Assert.Single(Directory.EnumerateFiles(Path.Combine(_workspace, "packages"), "EtomGen.Tool.*.nupkg")));
        return package.NuspecReader.GetVersion().ToNormalizedString();
    }

    /// <summary>The machine's folder of restored packages.</summary>
    internal static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
