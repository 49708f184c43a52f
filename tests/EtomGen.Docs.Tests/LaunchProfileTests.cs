using System.Text.Json;
using System.Xml.Linq;

namespace EtomGen.Docs.Tests;

/// <summary>The launch profile that debugs the generator points at a project of the solution that the generator runs in.</summary>
public class LaunchProfileTests
{
    private static readonly string Project = Path.Combine(Repository.Root, "src", "EtomGen.Compiler");

    [Fact]
    public void A_profile_debugs_the_generator_on_a_sample()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Project, "Properties", "launchSettings.json")));
        JsonElement profile = Assert.Single(settings.RootElement.GetProperty("profiles").EnumerateObject()).Value;
        string target = Path.GetFullPath(Path.Combine(Project, profile.GetProperty("targetProject").GetString()!));

        Assert.Equal("DebugRoslynComponent", profile.GetProperty("commandName").GetString());
        Assert.Contains(Path.GetFileName(target), File.ReadAllText(Path.Combine(Repository.Root, "EtomGen.sln")), StringComparison.Ordinal);
        Assert.NotEmpty(XDocument.Load(target).Descendants("EtomFramework"));
        Assert.Equal("true", XDocument.Load(Path.Combine(Project, "EtomGen.Compiler.csproj")).Descendants("IsRoslynComponent").Single().Value);
    }
}
