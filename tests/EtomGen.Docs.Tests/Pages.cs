namespace EtomGen.Docs.Tests;

/// <summary>The pages that users read, but for what is generated.</summary>
internal static class Pages
{
    private static readonly string[] NotWrittenForUsers = ["src/Docs/api/", "/templates/", "/bin/", "/obj/"];

    public static IEnumerable<string> All { get; } =
    [
        .. new string[][]
        {
            Directory.GetFiles(Repository.Root, "*.md"),
            Directory.GetFiles(Path.Combine(Repository.Root, "src", "Docs"), "*.md", SearchOption.AllDirectories),
            Directory.GetFiles(Path.Combine(Repository.Root, "src"), "README.md", SearchOption.AllDirectories),
        }
        .SelectMany(pages => pages)
        .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'))
        .Where(page => !NotWrittenForUsers.Any(folder => page.Contains(folder, StringComparison.Ordinal)))
        .Distinct()
        .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<CodeBlock> Blocks(string page) => CodeBlock.Of(page, File.ReadAllText(Path.Combine(Repository.Root, page)));

    /// <summary>The pages with a block in a language.</summary>
    public static TheoryData<string> With(params string[] languages) => [.. All.Where(page => Blocks(page).Any(block => languages.Contains(block.Language)))];
}
