using System.Diagnostics;
using System.Text.Json.Nodes;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;
using EtomGen.Tool.Templates;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

/// <summary><c>etom new</c> makes a project, and touches nothing that is there.</summary>
public class NewCommandTests
{
    [Theory]
    [InlineData("12.0", "[Score<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>(5)]")]
    [InlineData("16.0", "[Score<OrderHandling.IssueCustomerOrders>(5)]")]
    [InlineData("26.0", "[Score<CustomerBillInvoiceManagement.CreateCustomerBillInvoice>(5)]")]
    public async Task A_project_is_against_the_release_that_is_asked_for(string release, string row)
    {
        using var folder = new WorkingFolder();

        ToolRun run = (await EtomTool.RunAsync("new", folder.Name, "--release", release)).Exits(0);

        Assert.Equal(
            [".editorconfig", ".gitignore", $"{folder.Name}.csproj", "ProductAssessment.cs", "Program.cs", "README.md"],
            run.Lines.Select(line => Path.GetFileName(line)));
        Assert.Contains($"<EtomFramework Include=\"{release}\" />", await ReadAsync(folder, $"{folder.Name}.csproj"), StringComparison.Ordinal);
        Assert.Contains(row, await ReadAsync(folder, "ProductAssessment.cs"), StringComparison.Ordinal);
    }

    /// <summary>The two ways to start are one: the templates of <c>dotnet new</c>, and the tool without them.</summary>
    [Fact]
    public async Task The_files_are_those_of_the_templates_for_dotnet_new()
    {
        using var folder = new TempFolder();
        DotNetNew(folder, "install", EtomTool.Templates);
        foreach ((string template, string name, string[] options) in new (string, string, string[])[]
        {
            ("project", "Project12", ["--release", "12.0"]),
            ("project", "Project23", ["--release", "23.5"]),
            ("item", "BillingAssessment", ["--release", "16.0"]),
            ("file", "assessment", []),
            ("tests", "Project12.Tests", []),
        })
        {
            StartingTemplate known = StartingTemplate.All.Single(one => one.Name == template);
            DotNetNew(folder, [known.ShortName, "-n", name, "-o", folder[known.HasFolder ? name : $"{name} files"], .. options]);
            string made = known.HasFolder ? folder[name] : folder[$"{name} files"];

            var release = ReleaseNumber.Parse(options is [_, { } number] ? number : "26.0");
            var console = new ToolConsole(TextWriter.Null, TextWriter.Null);
            FrameworkCatalog catalog = (await FrameworkLibrary.LoadAsync([], console, TestContext.Current.CancellationToken)).Find(release)!;
            (string File, string Content)[] own = [.. known.Instantiate(name, catalog, ownFramework: null)];

            Assert.Equal(
                Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(made, file)).Order(StringComparer.Ordinal),
                own.Select(file => file.File).Order(StringComparer.Ordinal));
            Assert.All(own, file => Assert.Equal(File.ReadAllText(Path.Combine(made, file.File)).ReplaceLineEndings("\n"), file.Content));
        }
    }

    /// <summary>A template's settings are one file, so the parameters that templates share are in each of them.</summary>
    [Fact]
    public void The_templates_with_an_assessment_have_the_same_parameters()
    {
        JsonNode[] settings =
        [
            .. from template in StartingTemplate.All
               where template.Name != "tests"
               select JsonNode.Parse(File.ReadAllText(Path.Combine(EtomTool.Templates, template.ShortName, ".template.config", "template.json")))!,
        ];

        Assert.Equal(3, settings.Length);
        Assert.All(settings, one => Assert.Equal(settings[0]["symbols"]!.ToString(), one["symbols"]!.ToString()));
        Assert.All(settings, one => Assert.Equal(settings[0]["forms"]!.ToString(), one["forms"]!.ToString()));
    }

    [Fact]
    public async Task A_framework_file_of_ones_own_is_named_from_the_project()
    {
        using var folder = new WorkingFolder();
        string own = Path.Combine(Repository.FrameworkData, "etom-19.0.csv");

        (await EtomTool.RunAsync("new", folder.Name, "--framework", own)).Exits(0);

        Assert.Contains($"<EtomFramework Include=\"{Path.GetRelativePath(folder.Name, own)}\" />", await ReadAsync(folder, $"{folder.Name}.csproj"), StringComparison.Ordinal);
        string declaration = await ReadAsync(folder, "ProductAssessment.cs");
        Assert.Contains("[ConformanceAssessment(\"19.0\"", declaration, StringComparison.Ordinal);
        Assert.DoesNotContain("#", declaration, StringComparison.Ordinal);
        Assert.Contains("[Score<", declaration, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_left_alone()
    {
        using var folder = new WorkingFolder();
        Directory.CreateDirectory(folder.Name);
        await File.WriteAllTextAsync(Path.Combine(folder.Name, "mine.txt"), "mine", TestContext.Current.CancellationToken);

        Assert.Contains("exists and is not empty", (await EtomTool.RunAsync("new", folder.Name)).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("is not a C# name", (await EtomTool.RunAsync("new", "../out")).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains(
            "'projekt' is not a template: name one of project, file, item, tests", (await EtomTool.RunAsync("new", "a", "-t", "projekt")).Exits(2).Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Name));
    }

    private static void DotNetNew(TempFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["new", .. arguments, "--debug:custom-hive", folder["hive"]]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + error.Result);
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
