using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace EtomGen.Docs.Tests;

/// <summary>A code block of a page, with what the comments right before it say.</summary>
/// <param name="Page">The page, from the repository's root.</param>
/// <param name="Line">The line of the block's first fence.</param>
/// <param name="Language">The language named by the fence.</param>
/// <param name="Text">The code, lines ending in a line feed.</param>
/// <param name="Directives">What comments before the block say to the tests: <c>&lt;!-- releases: 12.0 --&gt;</c>.</param>
internal sealed partial record CodeBlock(string Page, int Line, string Language, string Text, IReadOnlyDictionary<string, string> Directives)
{
    public string Place => $"{Page}({Line})";

    /// <summary>The block as the page says to edit it, in a comment such as <c>&lt;!-- edit: 4.8 => 5.8 --&gt;</c>, or null.</summary>
    public CodeBlock? Edited => Directives.TryGetValue("edit", out string? edit) && edit.Split(" => ") is [var from, var to]
        ? this with { Text = Text.Replace(from, to, StringComparison.Ordinal) }
        : null;

    /// <summary>The findings that the block, a text, shows.</summary>
    public IEnumerable<ShownFinding> Findings =>
        FindingLine().Matches(Text).Select(line => new ShownFinding(line.Groups["severity"].Value, line.Groups["rule"].Value, line.Groups["message"].Value));

    /// <summary>The fenced blocks of a page, in order.</summary>
    public static IReadOnlyList<CodeBlock> Of(string page, string markdown)
    {
        var blocks = new List<CodeBlock>();
        var directives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Block block in Markdown.Parse(markdown.ReplaceLineEndings("\n")).Descendants<LeafBlock>())
        {
            switch (block)
            {
                case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                    Match directive = Directive().Match(comment.Lines.ToString());
                    directives[directive.Groups["name"].Value] = directive.Groups["value"].Value;
                    break;
                case FencedCodeBlock code:
                    blocks.Add(new CodeBlock(page, code.Line + 1, code.Info ?? "", $"{code.Lines}\n", new Dictionary<string, string>(directives)));
                    directives.Clear();
                    break;
                default:
                    directives.Clear();
                    break;
            }
        }

        return blocks;
    }

    [GeneratedRegex(@"^<!--\s*(?<name>[a-z]+)(:\s*(?<value>.*?))?\s*-->$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^(\S.*?: )?(?<severity>error|warning|info) (?<rule>ETOM\d{4}): (?<message>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex FindingLine();
}

/// <summary>A finding as pages show it.</summary>
internal sealed record ShownFinding(string Severity, string Rule, string Message)
{
    public override string ToString() => $"{Severity} {Rule}: {Message}";
}
