using System.Text;
using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Markdown;

/// <summary>Writes Markdown with tables, as code hosts show it; its lines end in a line feed.</summary>
internal sealed class MarkdownText
{
    private const int BarLength = 20;
    private const string SpecialCharacters = "\\`*_{}[]<>#|~$";

    private readonly StringBuilder _text = new();

    /// <summary>A heading; its text is escaped.</summary>
    public void Heading(int level, string text) => Block($"{new string('#', level)} {Escape(text)}");

    /// <summary>A block of Markdown.</summary>
    public void Block(string markdown) => _text.Append(_text.Length > 0 ? "\n" : "").Append(markdown).Append('\n');

    /// <summary>A list; its items are Markdown.</summary>
    public void List(IEnumerable<string> items) => Block(string.Join("\n", items.Select(item => $"- {item}")));

    /// <summary>A table; its cells are Markdown, on one line each.</summary>
    /// <param name="heads">The heads of the columns; one that begins with <c>&gt;</c> heads numbers.</param>
    /// <param name="rows">The rows.</param>
    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        string[] lines =
        [
            Row(heads.Select(head => head.TrimStart('>'))),
            Row(heads.Select(head => head.StartsWith('>') ? "---:" : "---")),
            .. rows.Select(Row),
        ];
        Block(string.Join("\n", lines));

        static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
    }

    /// <summary>A bar of block characters, whose length is a part of a whole.</summary>
    public static string Bar(decimal part, decimal whole)
    {
        int length = whole <= 0 ? 0 : (int)Math.Round(BarLength * part / whole, MidpointRounding.AwayFromZero);
        return $"{new string('█', length)}{new string('░', BarLength - length)}";
    }

    /// <summary>A text as it is, whatever Markdown or HTML would make of it, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in PrintedText.Line(text))
        {
            escaped.Append(c == '&' ? "&amp;" : SpecialCharacters.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString());
        }

        // A code host makes links of bare addresses and mentions, which a no-op breaks.
        return escaped.Replace("://", ":\\//").Replace("www.", "www\\.").Replace("@", "\\@").ToString();
    }

    /// <summary>A link to an address, which is http or https, with no more of it shown than a table has room for.</summary>
    public static string Link(Uri address, string? text = null) => text is null
        ? $"<{address.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal)}>"
        : $"[{Escape(text)}](<{address.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal)}>)";

    public override string ToString() => _text.ToString();
}
