using EtomGen.FrameworkData;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>The bundled files are what the command of the repository makes of the lists; skipped where the lists are absent.</summary>
public class BundledReleaseTests
{
    public static TheoryData<string> Releases => [.. BundledRelease.All.Select(release => release.Number)];

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task A_bundled_file_is_what_the_command_makes_of_the_lists(string number)
    {
        string evidence = Path.GetDirectoryName(Repository.Evidence("evidence/etom-12.0.csv"))!;
        using var folder = new TempFolder();

        string made = await new ReleaseMaker(BundledRelease.All.Single(release => release.Number == number), evidence).MakeAsync(folder[""], TestContext.Current.CancellationToken);

        Assert.Equal(await BytesAsync(Path.Combine(Repository.FrameworkData, Path.GetFileName(made))), await BytesAsync(made));
    }

    [Fact]
    public void There_is_a_file_for_every_release_that_is_made() => Assert.Equal(
        BundledRelease.All.Select(release => $"etom-{release.Number}{release.Extension}").Order(StringComparer.Ordinal),
        Directory
            .EnumerateFiles(Repository.FrameworkData, "etom-*")
            .Select(file => Path.GetFileName(file)!)
            .Where(name => !name.EndsWith(".xsd", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("EtomWholeReleases", true)]
    [InlineData("EtomPartialReleases", false)]
    public async Task The_build_and_the_data_say_alike_which_releases_are_whole(string property, bool isWhole)
    {
        string targets = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "EtomGen", "build", "EtomGen.targets"), TestContext.Current.CancellationToken);

        Assert.Contains(
            $"<_{property}>{string.Join(", ", BundledRelease.All.Where(release => release.IsWhole == isWhole).Select(release => release.Number))}<",
            targets,
            StringComparison.Ordinal);
        Assert.All(BundledRelease.All, release => Assert.Equal(release.IsWhole, EtomGen.Testing.Frameworks.BundledOf(release.Number)!.Definition.Catalog.IsWhole));
    }

    private static Task<byte[]> BytesAsync(string file) => File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
}
