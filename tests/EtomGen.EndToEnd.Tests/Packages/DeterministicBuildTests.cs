using System.Security.Cryptography;
using EtomGen.EndToEnd.Harness;
using NuGet.Packaging;

namespace EtomGen.EndToEnd.Packages;

/// <summary>What is built twice, by different users on different machines as far as a test can be these, has the same bytes.</summary>
[LongRun]
public class DeterministicBuildTests(PackageFeed feed)
{
    /// <summary>The assemblies of EtomGen's package. EtomGen.Reporting is not among them: Razor writes the folder of its components into the code that it generates.</summary>
    private static readonly (string Project, string Assembly)[] PlugIn =
        [("EtomGen", "EtomGen.dll"), ("EtomGen.Framework", "EtomGen.Framework.dll"), ("EtomGen.Compiler", "EtomGen.Compiler.dll"), ("EtomGen.CodeFixes", "EtomGen.CodeFixes.dll")];

    [Fact]
    public void The_plug_in_is_the_same_from_another_folder_home_culture_and_time_zone()
    {
        using var repository = new RepositoryCopy();
        Touch(repository.Root);
        CommandResult build = DotNet.Run(
            repository.Root,
            [.. UserIn(repository.Root, "tr_TR.UTF-8", "Pacific/Chatham"), ("NUGET_PACKAGES", PackageFeed.MachinePackages), .. PackageFeed.BuildSettings(repository.Root)],
            "build", "src/EtomGen.CodeFixes", "-c", "Release", "-v:q", "-nologo", "--disable-build-servers");
        Assert.True(build.ExitCode == 0, build.Output);

        Assert.All(PlugIn, part => Assert.Equal(
            Hash(Packed(part.Assembly)),
            Hash(File.ReadAllBytes(Path.Combine(repository.Root, "src", part.Project, "bin", "Release", "netstandard2.0", part.Assembly)))));
    }

    [Fact]
    public void An_assembly_and_its_reports_are_the_same_from_another_folder_home_culture_and_time_zone()
    {
        SortedDictionary<string, string> first = Build("première", "en_US.UTF-8", "UTC"), second = Build("seconde", "tr_TR.UTF-8", "Pacific/Chatham");

        Assert.Equal(["Typed.dll", "assessment.csv", "assessment.html", "assessment.json", "assessment.md", "assessment.xlsx", "badge.svg"], first.Keys);
        Assert.Equal(first, second);
    }

    /// <summary>The hashes of the sample's assembly and of its reports, by file name.</summary>
    private SortedDictionary<string, string> Build(string name, string culture, string timeZone)
    {
        string folder = feed.Copy("Fixes", name), project = Path.Combine(folder, "Typed"), report = Path.Combine(project, "report");
        File.WriteAllText(Path.Combine(project, "AsterosBusinessContact.cs"), FormattedSolution.Sample);
        Touch(folder);
        (string, string)[] user = [.. UserIn(folder, culture, timeZone), ("PathMap", $"{folder}=/_")];
        CommandResult build = DotNet.Run(project, user, "build", "-v:q", "-nologo", "--disable-build-servers");
        Assert.True(build.ExitCode == 0, build.Output);
        string assembly = Path.Combine(project, "bin", "Debug", "net10.0", "Typed.dll");
        CommandResult run = DotNet.Run(project, user, assembly, report);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);

        IEnumerable<string> files = Directory.EnumerateFiles(report).Append(assembly);
        return new SortedDictionary<string, string>(files.ToDictionary(file => Path.GetFileName(file), file => Hash(File.ReadAllBytes(file))), StringComparer.Ordinal);
    }

    /// <summary>The environment of a user with a home of their own, and the machine's package sources.</summary>
    private static (string Name, string Value)[] UserIn(string folder, string culture, string timeZone)
    {
        string home = Path.Combine(folder, "home"), settings = Path.Combine(home, ".nuget", "NuGet");
        string machineSettings = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet", "NuGet.Config");
        Directory.CreateDirectory(settings);
        if (File.Exists(machineSettings))
        {
            File.Copy(machineSettings, Path.Combine(settings, "NuGet.Config"));
        }

        return [("HOME", home), ("DOTNET_CLI_HOME", home), ("USER", Path.GetFileName(folder)), ("LANG", culture), ("LC_ALL", culture), ("TZ", timeZone), ("DOTNET_NOLOGO", "1")];
    }

    private byte[] Packed(string assembly)
    {
        using PackageArchiveReader package = feed.Open("EtomGen");
        using Stream stream = package.GetStream($"analyzers/dotnet/cs/{assembly}");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string Hash(byte[] content) => Convert.ToHexString(SHA256.HashData(content));

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
