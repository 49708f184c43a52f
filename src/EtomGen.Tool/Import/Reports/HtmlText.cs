using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Turns a saved web page into lines: a block is a line, a row of a table is one with its cells separated by bars.</summary>
/// <remarks>No script runs and nothing is fetched. The tree is walked without recursion.</remarks>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "noscript", "template", "svg", "select", "textarea" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "figcaption", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "title", "ul",
    };

    /// <summary>Far deeper than any page. The parser makes siblings of elements that are nested more than 512 deep, which would join lines.</summary>
    public const int MaxNestingDepth = 500;

    private readonly List<ReportLine> _lines = [];
    private readonly Stack<TableRow> _rows = [];
    private readonly StringBuilder _text = new();
    private int _line = 1;

    private HtmlText()
    {
    }

    /// <summary>The lines of a page, and where its link to the detailed report leads.</summary>
    /// <exception cref="ToolException">The page is nested too deep.</exception>
    public static (IReadOnlyList<ReportLine> Lines, string? ReportUrl) Of(string path, string html, CancellationToken cancellationToken)
    {
        using IHtmlDocument document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var text = new HtmlText();
        text.Walk(path, document, cancellationToken);
        string? url = document.Links.OfType<IHtmlAnchorElement>()
            .Where(link => FactGrammar.IsDetailedReport(link.TextContent))
            .Select(link => link.GetAttribute("href"))
            .FirstOrDefault(href => href?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true);
        return (text._lines, url);
    }

    public static ToolException TooDeep(string path) => ToolException.CannotRead(path, $"its elements are nested more than {MaxNestingDepth} deep, which no report is");

    private void Walk(string path, INode root, CancellationToken cancellationToken)
    {
        INode node = root;
        int depth = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                if (++depth > MaxNestingDepth && node is IElement)
                {
                    throw TooDeep(path);
                }

                continue;
            }

            Leave(node);
            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                depth--;
                Leave(node);
            }

            if (node == root)
            {
                Flush();
                return;
            }

            node = node.NextSibling!;
        }
    }

    /// <summary>Takes a node in, and says whether what is in it counts.</summary>
    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                _text.Append(text.Data);
                return false;
            case IElement element:
                if (Unseen.Contains(element.LocalName))
                {
                    return false;
                }

                Break(element);
                _line = element.SourceReference?.Position.Line is > 0 and var line ? line : _line;
                if (element.LocalName == "tr")
                {
                    Flush();
                    _rows.Push(new TableRow(_line));
                }

                return true;
            default:
                return node is IDocument;
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || Unseen.Contains(element.LocalName))
        {
            return;
        }

        switch (element.LocalName)
        {
            case "td" or "th" when _rows.Count > 0:
                _rows.Peek().Cells.Add(Take());
                break;
            case "tr" when _rows.Count > 0:
                Add(_rows.Pop());
                break;
            default:
                Break(element);
                break;
        }
    }

    /// <summary>Ends a line; within a cell only a line of the cell.</summary>
    private void Break(IElement element)
    {
        if (!Blocks.Contains(element.LocalName))
        {
            return;
        }

        if (_rows.Count > 0 && element.LocalName != "table")
        {
            _text.Append('\u0001');
        }
        else
        {
            Flush();
        }
    }

    private void Flush()
    {
        foreach (string line in Take())
        {
            _lines.Add(ReportLine.FromText(line, _line));
        }

        _lines.Add(ReportLine.FromText("", _line));
    }

    /// <summary>The row as one line; what follows the first line of its last cell are lines of their own.</summary>
    private void Add(TableRow row)
    {
        Flush();
        string[] first = [.. row.Cells.SkipLast(1).Select(cell => string.Join(' ', cell)), .. row.Cells.TakeLast(1).Select(cell => cell.FirstOrDefault() ?? "")];
        _lines.Add(first.Length == 1 ? ReportLine.FromText(first[0], row.Line) : ReportLine.FromCells(first, row.Line));
        _lines.AddRange(row.Cells.TakeLast(1).SelectMany(cell => cell.Skip(1)).Select(line => ReportLine.FromText(line, row.Line)));
        _lines.Add(ReportLine.FromText("", row.Line));
    }

    private string[] Take()
    {
        string[] lines = [.. _text.ToString().Split('\u0001').Select(EtomGen.Framework.Raw.TextFolding.Fold).Where(line => line.Length > 0)];
        _text.Clear();
        return lines;
    }

    private sealed class TableRow(int line)
    {
        public int Line { get; } = line;

        public List<string[]> Cells { get; } = [];
    }
}
