using System.Security.Cryptography;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd;

/// <summary>The sample, built and run twice by different users on different machines as far as a test can be these, has the same assemblies and reports.</summary>
public sealed class DeterministicBuildTests : IDisposable
{
    private const string Project = "src/Samples/AsterosBusinessContact";

    /// <summary>Razor writes the folder of its components into the code that it generates, whose checksum the compiler records for debuggers. No setting maps that away.</summary>
    private const string HoldsPaths = "EtomGen.Reporting.dll";

    private readonly RepositoryCopy _first = new(), _second = new();

    [Fact]
    public void Two_builds_in_other_folders_homes_cultures_and_time_zones_are_identical()
    {
        Touch(_second.Root);
        SortedDictionary<string, string> first = Build(_first.Root, "en_US.UTF-8", "UTC"), second = Build(_second.Root, "tr_TR.UTF-8", "Pacific/Chatham");

        Assert.Contains("AsterosBusinessContact.dll", first.Keys);
        Assert.Contains("EtomGen.Compiler.dll", first.Keys);
        Assert.Contains("assessment.json", first.Keys);
        Assert.Equal(first, second);
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    /// <summary>The hashes of the assemblies and reports by file name.</summary>
    private static SortedDictionary<string, string> Build(string root, string culture, string timeZone)
    {
        string home = Path.Combine(root, "home");
        CopySources(home);
        (string, string)[] environment =
        [
            ("HOME", home), ("DOTNET_CLI_HOME", home), ("USER", Path.GetFileName(root)), ("LANG", culture), ("LC_ALL", culture), ("TZ", timeZone),

            // What was restored stays where it is.
            ("NUGET_PACKAGES", Packages), ("DOTNET_NOLOGO", "1"),
        ];
        CommandResult build = DotNet.Run(root, environment, "build", Project, "-v:q", "-nologo", "--disable-build-servers", $"-p:PathMap={Path.TrimEndingDirectorySeparator(root)}=/_");
        Assert.True(build.ExitCode == 0, build.Output);
        CommandResult run = DotNet.Run(root, environment, "run", "--no-build", "--project", Project);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);

        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string reports = Path.Combine(root, "artifacts", "asteros-business-contact");
        string[] outputs = [Path.Combine(root, Project, "bin"), Path.Combine(root, "src", "EtomGen.Compiler", "bin"), reports];
        foreach (string file in outputs.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file);
            bool isAssembly = Path.GetExtension(name) == ".dll" && name != HoldsPaths && (name.StartsWith("EtomGen", StringComparison.Ordinal) || name.StartsWith("Asteros", StringComparison.Ordinal));
            if (isAssembly || file.StartsWith(reports, StringComparison.Ordinal))
            {
                hashes[name] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return hashes;
    }

    /// <summary>Tells another home where packages come from, should one be missing.</summary>
    private static void CopySources(string home)
    {
        string folder = Path.Combine(home, ".nuget", "NuGet"), sources = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet", "NuGet.Config");
        Directory.CreateDirectory(folder);
        if (File.Exists(sources))
        {
            File.Copy(sources, Path.Combine(folder, "NuGet.Config"));
        }
    }

    private static string Packages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Gives files other times, and so another order.</summary>
    private static void Touch(string root)
    {
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            File.SetLastWriteTimeUtc(file, time);
            time = time.AddMinutes(1);
        }
    }
}
