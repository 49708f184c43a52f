namespace EtomGen.Docs.Tests;

/// <summary>The pages of the documentation.</summary>
internal static class Pages
{
    private static readonly string[] NotWrittenForUsers = ["src/Docs/api/", "/templates/", "/bin/", "/obj/"];

    /// <summary>The pages that we write.</summary>
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

    /// <summary>The pages on the public types, which are generated.</summary>
    public static IEnumerable<string> Generated => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Docs", "api"), "*.md")
        .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static IReadOnlyList<CodeBlock> Blocks(string page) => CodeBlock.Of(page, File.ReadAllText(Path.Combine(Repository.Root, page)));

    /// <summary>The pages with a block in a language.</summary>
    public static TheoryData<string> With(params string[] languages) => [.. All.Where(page => Blocks(page).Any(block => languages.Contains(block.Language)))];
}
