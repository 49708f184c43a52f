using System.Text.RegularExpressions;
using EtomGen.Tool.Input;

namespace EtomGen.Tool.Import.Reports;

/// <summary>The lines of a saved report: a web page, or the text of one.</summary>
internal static partial class ReportFile
{
    private const int HeadLength = 4096;

    /// <summary>The endings of files that are looked at in a folder.</summary>
    public static readonly string[] Endings = [".htm", ".html", ".txt"];

    /// <exception cref="ToolException">The content is not a text or a web page.</exception>
    public static (IReadOnlyList<ReportLine> Lines, string? ReportUrl) Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        if (content is [0x25, 0x50, 0x44, 0x46, ..])
        {
            throw ToolException.CannotRead(path, "it is a PDF: save its text or the web page, and import that");
        }

        string text = InputFile.Decode(content).Text.TrimStart('\uFEFF');
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw ToolException.CannotRead(path, "it is not text: the import takes a saved web page or its text");
        }

        if (!Markup().IsMatch(text[..Math.Min(text.Length, HeadLength)]))
        {
            return ([.. text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => ReportLine.FromText(line, i + 1))], null);
        }

        CheckNesting(path, text);
        return HtmlText.Of(path, text, cancellationToken);
    }

    /// <summary>Refuses a deep page before it is parsed, which takes time by the square of the depth.</summary>
    private static void CheckNesting(string path, string html)
    {
        int depth = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            depth = Math.Max(0, depth + (tag.Groups["end"].Success ? -1 : 1));
            if (depth > HtmlText.MaxNestingDepth)
            {
                throw HtmlText.TooDeep(path);
            }
        }
    }

    [GeneratedRegex(@"<(!doctype|html|head|body|div|table|p|span|h\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();

    /// <summary>Tags of elements that end by an end tag only; the others cannot nest without one of these between.</summary>
    [GeneratedRegex(
        @"<(?<end>/)?(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|"
        + @"p|li|td|th|tr|tbody|thead|tfoot|dt|dd|option|optgroup|colgroup|rt|rp|html|head|body)\b)[a-z][^\s>/]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
