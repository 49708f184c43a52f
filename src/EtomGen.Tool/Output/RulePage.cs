using System.Text.RegularExpressions;

namespace EtomGen.Tool.Output;

/// <summary>The page of a rule in the documentation, from which logs take their words. The tool carries all pages.</summary>
/// <param name="Title">What the rule finds, in a few words.</param>
/// <param name="Cause">What the rule finds, in full.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed partial record RulePage(string Title, string Cause, string Remedy)
{
    public static RulePage Read(string ruleId)
    {
        using var page = new StreamReader(typeof(RulePage).Assembly.GetManifestResourceStream($"{ruleId}.md")!);
        string text = page.ReadToEnd().ReplaceLineEndings("\n");
        return new(text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..text.IndexOf('\n', StringComparison.Ordinal)], Section(text, "Cause"), Section(text, "How to fix"));
    }

    /// <summary>The text below a heading, links as their words.</summary>
    private static string Section(string text, string heading)
    {
        string below = text.Split($"\n## {heading}\n")[1];
        return Link().Replace(below.Split("\n## ")[0], "$1").Trim();
    }

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
