using YamlDotNet.RepresentationModel;

namespace EtomGen.Docs.Tests;

/// <summary>A workflow of GitHub, as YAML.</summary>
internal sealed class Workflow
{
    private readonly YamlDocument _document;

    private Workflow(YamlDocument document) => _document = document;

    public static string Folder { get; } = Path.Combine(Repository.Root, ".github", "workflows");

    public IEnumerable<YamlMappingNode> Nodes => _document.AllNodes.OfType<YamlMappingNode>();

    public static Workflow Read(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, name))));
        return new Workflow(Assert.Single(yaml.Documents));
    }

    /// <summary>The node at a path of keys, such as <c>on</c>, <c>push</c>, <c>tags</c>.</summary>
    public YamlNode At(params string[] keys) => keys.Aggregate(_document.RootNode, (node, key) => node[key]);

    /// <summary>The settings of every step that uses an action, of any version.</summary>
    public IEnumerable<YamlNode> Uses(string action) =>
        from node in Nodes
        where node.Children.TryGetValue("uses", out YamlNode? used) && $"{used}".StartsWith($"{action}@", StringComparison.Ordinal)
        select node["with"];
}
