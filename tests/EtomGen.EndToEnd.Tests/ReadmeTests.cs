using System.Text.RegularExpressions;

namespace EtomGen.EndToEnd;

/// <summary>What the README and the pages point at is there.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void Both_commands_are_in_the_readme()
    {
        Assert.Contains("\ndotnet run --project src/Samples/AsterosBusinessContact\n", Readme(), StringComparison.Ordinal);
        Assert.Contains("\ndotnet test\n", Readme(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_within_the_repository_leads_somewhere()
    {
        string[] pages = [Path.Combine(Repository.Root, "README.md"), .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Docs"), "*.md", SearchOption.AllDirectories)];
        string[] dead =
        [
            .. from page in pages
               from Match link in Link().Matches(File.ReadAllText(page))
               let target = link.Groups["target"].Value.Replace("\\", "", StringComparison.Ordinal)
               where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
               let path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0]))
               where !File.Exists(path) && !Directory.Exists(path)
               select $"{page}: {target}",
        ];

        Assert.Empty(dead);
    }

    private static string Readme() => File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
