using System.Text.RegularExpressions;

namespace EtomGen.EndToEnd.Harness;

/// <summary>A page of the documentation, or a section of it, with its code blocks.</summary>
internal sealed partial class PageText(string text)
{
    public static PageText Of(string page) => new(File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n"));

    /// <summary>The text below a heading of the second level.</summary>
    public PageText Section(string heading)
    {
        string below = text[(text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal) + 1)..];
        int next = below.IndexOf("\n## ", StringComparison.Ordinal);
        return new PageText(next < 0 ? below : below[..next]);
    }

    public string[] Blocks(string language) => [.. Block().Matches(text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
