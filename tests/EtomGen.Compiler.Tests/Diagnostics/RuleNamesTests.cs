namespace EtomGen.Compiler.Tests.Diagnostics;

/// <summary>A rule is found by its name: its file, its page and its tests have it.</summary>
public class RuleNamesTests
{
    private static readonly string[] Sources = [.. Files("src"), .. Files("tests")];

    public static TheoryData<string> RuleIds => [.. RuleTypes.ById.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_has_one_file_in_a_folder_of_rules_and_its_summary_begins_with_its_identifier(string id)
    {
        string name = RuleTypes.ById[id].Name;
        string file = Assert.Single(Sources, source => Path.GetFileName(source) == $"{name}.cs");
        Assert.Contains("/Rules/", file.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains($"/// <summary>{id}: ", File.ReadAllText(file).Replace("/// <summary>\n/// ", "/// <summary>", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([file], Sources.Where(source => File.ReadAllText(source).Contains($"RuleId = \"{id}\"", StringComparison.Ordinal)));
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
            Sources.Where(source => source.EndsWith("Tests.cs", StringComparison.Ordinal)).Select(File.ReadAllText),
            text => text.Contains(name, StringComparison.Ordinal) || text.Contains($"\"{id}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        select file;
}
