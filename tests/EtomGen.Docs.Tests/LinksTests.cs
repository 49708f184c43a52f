using System.Text.Json;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EtomGen.Docs.Tests;

/// <summary>Every link of a page leads somewhere: to a file or folder of the repository, and to a heading that the page has.</summary>
public partial class LinksTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static TheoryData<string> AllPages => [.. Pages.All, .. Pages.Generated];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Links_lead_somewhere(string page) => Assert.DoesNotContain(Links(page), link => Target(page, link) is { } target && !Exists(target.Path, target.Anchor));

    [Fact]
    public void The_navigation_of_the_site_has_every_page_that_the_site_has()
    {
        string docs = Absolute("src/Docs");
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(docs, "docfx.json")));
        IEnumerable<string> excluded =
            settings.RootElement.GetProperty("build").GetProperty("content")[0].GetProperty("exclude").EnumerateArray().Select(page => page.GetString()!);
        IEnumerable<string> listed =
            from toc in Directory.EnumerateFiles(docs, "toc.yml", SearchOption.AllDirectories)
            from entry in NavigationEntry().Matches(File.ReadAllText(toc))
            select Path.GetRelativePath(docs, Path.Combine(Path.GetDirectoryName(toc)!, entry.Groups["page"].Value));

        // The page of the site's address, and the list of pages that it links to.
        Assert.Equal(
            Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories)
                .Select(page => Path.GetRelativePath(docs, page))
                .Except([.. excluded, "index.md", "README.md"])
                .Order(StringComparer.Ordinal),
            listed.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "src/Docs/nowhere.md")]
    [InlineData("README.md", "src/Docs/report.md#no-such-heading")]
    [InlineData("src/Docs/report.md", "#no-such-heading")]
    [InlineData("src/EtomGen/README.md", "https://github.com/etomgen/etomgen/blob/main/src/Docs/nowhere.md")]
    public void A_broken_link_is_found(string page, string link)
    {
        (string path, string anchor) = Assert.NotNull(Target(page, link));

        Assert.False(Exists(path, anchor));
    }

    private static IEnumerable<string> Links(string page)
    {
        MarkdownDocument document = Parse(Absolute(page));
        return document.Descendants<LinkInline>().Select(link => link.Url!)
            .Concat(document.Descendants<HtmlInline>().SelectMany(html => HtmlLink().Matches(html.Tag)).Select(link => link.Groups[1].Value))
            .Concat(document.Descendants<HtmlBlock>().SelectMany(html => HtmlLink().Matches(html.Lines.ToString())).Select(link => link.Groups[1].Value));
    }

    /// <summary>The file or folder of the repository that a link leads to, and the heading in it; <see langword="null"/> for other web pages.</summary>
    private static (string Path, string Anchor)? Target(string page, string link)
    {
        if (OwnAddress().Match(link) is { Success: true } own)
        {
            return (Absolute(own.Groups["path"].Value), own.Groups["anchor"].Value);
        }

        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return null;
        }

        string[] parts = link.Split('#', 2);
        string path = parts[0].Length == 0 ? Absolute(page) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Absolute(page))!, Uri.UnescapeDataString(parts[0])));
        return (path, parts.ElementAtOrDefault(1) ?? "");
    }

    private static bool Exists(string path, string anchor) => Path.Exists(path) && (anchor.Length == 0 || Anchors(path).Contains(anchor));

    private static HashSet<string> Anchors(string path)
    {
        MarkdownDocument document = Parse(path);
        return
        [
            .. document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!),
            .. document.Descendants<HtmlInline>().SelectMany(html => HtmlAnchor().Matches(html.Tag)).Select(anchor => anchor.Groups[1].Value),
        ];
    }

    private static MarkdownDocument Parse(string path) => Markdown.Parse(File.ReadAllText(path), Pipeline);

    private static string Absolute(string page) => Path.Combine(Repository.Root, page);

    [GeneratedRegex(@"^https://github\.com/etomgen/etomgen/(blob|tree)/main/(?<path>[^#]*)(#(?<anchor>.*))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex OwnAddress();

    [GeneratedRegex("<(?:a|img)\\b[^>]*?\\b(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex HtmlLink();

    [GeneratedRegex(@"\bhref: (?<page>\S+\.md)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex NavigationEntry();

    [GeneratedRegex("\\bid=\"([^\"]+)\"")]
    private static partial Regex HtmlAnchor();
}
