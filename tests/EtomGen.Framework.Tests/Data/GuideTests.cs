using System.Text.RegularExpressions;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Data;

/// <summary>What the guide to framework files shows is true.</summary>
public class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "src", "Docs", "framework-files.md"));

    [Fact]
    public void Its_two_minimal_files_are_the_same_framework()
    {
        SampleFile xml = Sample.Read(FrameworkFormat.Xml, Example("xml", "<framework")).Finds(), csv = Sample.Read(FrameworkFormat.Csv, Example("csv", "id,")).Finds();
        Assert.Empty(Schema.Faults(xml.Text));
        Assert.Equal(4, xml.Definition.Catalog.Processes.Count);
        Assert.Equal(CatalogText.Write(xml.Definition.Catalog), CatalogText.Write(csv.Definition.Catalog));
    }

    [Fact]
    public void It_explains_every_field_and_every_fact()
    {
        Assert.All(ProcessField.All, field => Assert.Contains($"| `{field.FileName}` |", Guide, StringComparison.Ordinal));
        Assert.All(FactNames.All, fact => Assert.Contains($"| `@{fact}` |", Guide, StringComparison.Ordinal));
    }

    private static string Example(string language, string part) => Regex
        .Matches(Guide, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
        .Select(match => match.Groups[1].Value)
        .Single(example => example.Contains(part, StringComparison.Ordinal));
}
