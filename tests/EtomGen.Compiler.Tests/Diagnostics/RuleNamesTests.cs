namespace EtomGen.Compiler.Tests.Diagnostics;

/// <summary>A rule is found by its name: its file, its page and its tests have it.</summary>
public class RuleNamesTests
{
    /// <summary>The texts of the C# files, by path.</summary>
    private static readonly Dictionary<string, string> Sources = Files("src").Concat(Files("tests")).ToDictionary(file => file, File.ReadAllText);

    public static TheoryData<string> RuleIds => [.. RuleTypes.ById.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_has_one_file_in_a_folder_of_rules_and_its_summary_begins_with_its_identifier(string id)
    {
        string name = RuleTypes.ById[id].Name;
        string file = Assert.Single(Sources.Keys, source => Path.GetFileName(source) == $"{name}.cs");
        Assert.Contains("/Rules/", file.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains($"/// <summary>{id}: ", Sources[file].Replace("/// <summary>\n/// ", "/// <summary>", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([file], Sources.Where(source => source.Value.Contains($"RuleId = \"{id}\"", StringComparison.Ordinal)).Select(source => source.Key));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_has_a_page(string id) => Assert.True(File.Exists(Path.Combine(Repository.Root, "src", "Docs", "rules", $"{id}.md")));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_is_named_in_a_class_of_tests(string id)
    {
        string name = $"{RuleTypes.ById[id].Name}.RuleId";
        Assert.Contains(
            Sources.Where(source => source.Key.EndsWith("Tests.cs", StringComparison.Ordinal)).Select(source => source.Value),
            text => text.Contains(name, StringComparison.Ordinal) || text.Contains($"\"{id}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        select file;
}
