using System.Text.RegularExpressions;

namespace EtomGen.Tool.Output;

/// <summary>The page of a rule in the documentation, from which logs take their words. The tool carries all pages.</summary>
/// <param name="Title">What the rule finds, in a few words.</param>
/// <param name="Cause">What the rule finds, in full.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Severity">The default severity.</param>
internal sealed partial record RulePage(string Title, string Cause, string Remedy, string Severity)
{
    public static RulePage Read(string ruleId)
    {
        using var page = new StreamReader(typeof(RulePage).Assembly.GetManifestResourceStream($"{ruleId}.md")!);
        string text = page.ReadToEnd().ReplaceLineEndings("\n");
        string title = text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..text.IndexOf('\n', StringComparison.Ordinal)];
        return new(title, Section(text, "Cause"), Section(text, "How to fix"), Facts().Match(text).Groups["severity"].Value);
    }

    /// <summary>The text below a heading, links as their words.</summary>
    private static string Section(string text, string heading)
    {
        string below = text.Split($"\n## {heading}\n")[1];
        return Link().Replace(below.Split("\n## ")[0], "$1").Trim();
    }

    [GeneratedRegex(@"^\| EtomGen\.\w+ \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Facts();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
