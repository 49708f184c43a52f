using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace EtomGen.Docs.Tests;

/// <summary>The blocks of the pages that are data: they are well-formed, and name what there is.</summary>
public partial class DataBlocksTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(Repository.Root, "src", "Docs", "msbuild.md"));

    public static TheoryData<string> PagesWithXml => Pages.With("xml");

    public static TheoryData<string> PagesWithSettings => Pages.With("ini");

    public static TheoryData<string> PagesWithData => Pages.With("json", "yaml");

    [Theory]
    [MemberData(nameof(PagesWithXml))]
    public void Parts_of_project_files_are_well_formed_and_use_what_the_reference_describes(string page)
    {
        foreach (CodeBlock block in Pages.Blocks(page).Where(block => block.Language == "xml" && !block.Text.Contains("<framework", StringComparison.Ordinal)))
        {
            var parts = XDocument.Parse($"<Parts>{block.Text}</Parts>");
            Assert.All(
                parts.Descendants().Select(part => part.Name.LocalName).Where(name => name.StartsWith("Etom", StringComparison.Ordinal)),
                name => Assert.Contains($"`{name}`", Reference, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_reference_describes_every_property_of_the_targets()
    {
        var targets = XDocument.Load(Path.Combine(Repository.Root, "src", "EtomGen", "build", "EtomGen.targets"));
        string[] properties = [.. targets.Descendants("PropertyGroup").Elements().Select(property => property.Name.LocalName).Where(name => !name.StartsWith('_'))];

        Assert.Contains("EtomDepth", properties);
        Assert.All(properties, property => Assert.Contains($"| `{property}` |", Reference, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PagesWithSettings))]
    public void Settings_are_read_by_the_compiler_and_name_rules_that_exist(string page)
    {
        foreach (CodeBlock block in Pages.Blocks(page).Where(block => block.Language == "ini"))
        {
            var settings = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(block.Text, "/.editorconfig") }, out var faults);
            Assert.NotNull(settings);
            Assert.Empty(faults);
            Assert.All(
                Rule().Matches(block.Text).Select(rule => rule.Value),
                rule => Assert.True(File.Exists(Path.Combine(Repository.Root, "src", "Docs", "rules", $"{rule}.md")), $"{block.Place}: {rule}"));
        }
    }

    [Theory]
    [MemberData(nameof(PagesWithData))]
    public void Data_are_well_formed(string page)
    {
        foreach (CodeBlock block in Pages.Blocks(page))
        {
            switch (block.Language)
            {
                case "json":
                    JsonDocument.Parse(block.Text).Dispose();
                    break;
                case "yaml":
                    new YamlStream().Load(new StringReader(block.Text));
                    break;
            }
        }
    }

    [GeneratedRegex(@"\bETOM\d{4}\b")]
    private static partial Regex Rule();
}
