using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

/// <summary><c>etom new</c> makes a project, and touches nothing that is there.</summary>
public class NewCommandTests
{
    [Theory]
    [InlineData("12.0", "[Score<CustomerInterfaceManagement.ManageContact>(5)]")]
    [InlineData("16.0", "[Score<")]
    [InlineData("26.0", "[Score<")]
    public async Task A_project_is_against_the_release_that_is_asked_for(string release, string row)
    {
        using var folder = new WorkingFolder();

        ToolRun run = (await EtomTool.RunAsync("new", folder.Name, "--release", release)).Exits(0);

        Assert.Equal([$"{folder.Name}.csproj", "ProductAssessment.cs", "Program.cs"], run.Lines.Select(line => Path.GetFileName(line)));
        Assert.Contains($"<EtomFramework Include=\"{release}\" />", await ReadAsync(folder, $"{folder.Name}.csproj"), StringComparison.Ordinal);
        Assert.Contains(row, await ReadAsync(folder, "ProductAssessment.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_file_of_ones_own_is_named_from_the_project()
    {
        using var folder = new WorkingFolder();
        string own = Path.Combine(Repository.FrameworkData, "etom-19.0.csv");

        (await EtomTool.RunAsync("new", folder.Name, "--framework", own)).Exits(0);

        Assert.Contains($"<EtomFramework Include=\"{Path.GetRelativePath(folder.Name, own)}\" />", await ReadAsync(folder, $"{folder.Name}.csproj"), StringComparison.Ordinal);
        Assert.Contains("[ConformanceAssessment(\"19.0\"", await ReadAsync(folder, "ProductAssessment.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_left_alone()
    {
        using var folder = new WorkingFolder();
        Directory.CreateDirectory(folder.Name);
        await File.WriteAllTextAsync(Path.Combine(folder.Name, "mine.txt"), "mine", TestContext.Current.CancellationToken);

        Assert.Contains("exists and is not empty", (await EtomTool.RunAsync("new", folder.Name)).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("is not a C# name", (await EtomTool.RunAsync("new", "../out")).Exits(2).Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Name));
    }

    private static Task<string> ReadAsync(WorkingFolder folder, string file) => File.ReadAllTextAsync(Path.Combine(folder.Name, file), TestContext.Current.CancellationToken);

    /// <summary>A folder below the one that the tests run in, as the command makes it.</summary>
    private sealed class WorkingFolder : IDisposable
    {
        public string Name { get; } = $"Example{Guid.NewGuid():N}";

        public void Dispose()
        {
            if (Directory.Exists(Name))
            {
                Directory.Delete(Name, recursive: true);
            }
        }
    }
}
