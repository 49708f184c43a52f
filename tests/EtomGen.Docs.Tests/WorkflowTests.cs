using System.Text.Json;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace EtomGen.Docs.Tests;

/// <summary>The workflows of GitHub use what the repository has. <see cref="CommandsTests"/> checks their commands.</summary>
public class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Workflow.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Pull_requests_and_the_main_branch_are_built_and_tested()
    {
        var workflow = Workflow.Read("ci.yml");

        Assert.Contains("pull_request", Keys(workflow.At("on")));
        Assert.Contains("main", Values(workflow.At("on", "push", "branches")));
        Assert.Contains(workflow.Nodes, RunsCi);
    }

    [Fact]
    public void A_tag_that_names_a_version_is_tested_packed_and_kept()
    {
        var workflow = Workflow.Read("release.yml");
        var versions = XDocument.Load(Path.Combine(Repository.Root, "src", "Directory.Build.props"));
        string packages = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("PackageOutputPath").Single().Value;

        Assert.Equal([$"{versions.Descendants("MinVerTagPrefix").Single().Value}*"], Values(workflow.At("on", "push", "tags")));
        Assert.Contains(workflow.Nodes, RunsCi);
        Assert.Equal(packages, $"$(RepositoryRoot){Assert.Single(workflow.Uses("actions/upload-artifact"))["path"]}/");
    }

    [Fact]
    public void The_site_is_published_from_where_it_is_built()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Docs", "docfx.json")));
        string output = settings.RootElement.GetProperty("build").GetProperty("output").GetString()!;

        Assert.Equal($"../../{Assert.Single(Workflow.Read("site.yml").Uses("actions/upload-pages-artifact"))["path"]}", output);
    }

    [Fact]
    public void Packages_are_published_only_where_a_registry_is_set() =>
        Assert.Equal("vars.PACKAGE_SOURCE != ''", $"{Workflow.Read("release.yml").At("jobs", "publish", "if")}");

    [Theory]
    [MemberData(nameof(Workflows))]
    public void The_history_and_the_sdk_are_those_of_the_repository(string name)
    {
        var workflow = Workflow.Read(name);

        Assert.NotEmpty(workflow.Uses("actions/checkout"));
        Assert.All(workflow.Uses("actions/checkout"), inputs => Assert.Equal("0", $"{inputs["fetch-depth"]}"));
        Assert.True(File.Exists(Path.Combine(Repository.Root, $"{workflow.Uses("actions/setup-dotnet").First()["global-json-file"]}")));
    }

    [Fact]
    public void The_ci_script_is_executable()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.True(File.GetUnixFileMode(Path.Combine(Repository.Root, ".ci", "run")).HasFlag(UnixFileMode.UserExecute));
        }
    }

    private static bool RunsCi(YamlMappingNode node) => node.Children.TryGetValue("run", out YamlNode? command) && $"{command}" == ".ci/run";

    private static IEnumerable<string> Keys(YamlNode node) => ((YamlMappingNode)node).Children.Keys.Select(key => $"{key}");

    private static IEnumerable<string> Values(YamlNode node) => ((YamlSequenceNode)node).Children.Select(value => $"{value}");
}
