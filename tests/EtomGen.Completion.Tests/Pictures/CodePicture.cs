using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Completion.Tests.Pictures;

/// <summary>Draws code and what an editor shows at it as SVG: light and dark, without scripts, fonts or files of others.</summary>
internal sealed class CodePicture(string title, int columns, int lines)
{
    /// <summary>How wide a character is: every line says its length, so that marks are below their words in any font.</summary>
    private const double CharWidth = 7.8;
    private const int LineHeight = 22, Padding = 16;

    private const string Style =
        """
        .paper { fill: #ffffff; stroke: #d0d7de } text { fill: #1f2328; font: 13px ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; white-space: pre }
        .keyword { fill: #0550ae } .string, .number { fill: #116329 } .type { fill: #6639ba } .comment { fill: #57606a }
        .squiggle { fill: none; stroke: #cf222e; stroke-width: 1.4 } .box { fill: #f6f8fa; stroke: #afb8c1 } .chosen { fill: #ddf4ff }
        .error { fill: #a40e26 } .fine { fill: #116329 } .note { fill: #57606a } .caret { fill: #0969da }
        @media (prefers-color-scheme: dark) {
          .paper { fill: #0d1117; stroke: #30363d } text { fill: #e6edf3 } .keyword { fill: #79c0ff } .string, .number { fill: #7ee787 } .type { fill: #d2a8ff }
          .comment, .note { fill: #9198a1 } .squiggle { stroke: #ff7b72 } .box { fill: #161b22; stroke: #3d444d } .chosen { fill: #1f3a5f }
          .error { fill: #ffa198 } .fine { fill: #7ee787 } .caret { fill: #58a6ff }
        }
        """;

    private readonly StringBuilder _content = new();
    private readonly StringBuilder _style = new(Style);

    /// <summary>Adds rules to the style.</summary>
    public CodePicture Styled(string rules)
    {
        _style.Append('\n').Append(rules);
        return this;
    }

    /// <summary>Draws what is added as one group, which rules of the style can show and hide.</summary>
    public CodePicture Group(string name, Action<CodePicture> content)
    {
        _content.Append(CultureInfo.InvariantCulture, $"<g class=\"{name}\">\n");
        content(this);
        _content.Append("</g>\n");
        return this;
    }

    /// <summary>Code, coloured as the classification service classifies it.</summary>
    public async Task<CodePicture> Code(Document document, int firstLine, int from, int to)
    {
        SourceText text = await document.GetTextAsync();
        ClassifiedSpan[] spans = [.. await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length))];
        for (int i = from; i <= to; i++)
        {
            TextLine line = text.Lines[i];
            var words = new StringBuilder();
            int at = line.Start;
            foreach (ClassifiedSpan span in spans.Where(span => span.TextSpan.Start >= line.Start && span.TextSpan.End <= line.End && StyleOf(span) is not null))
            {
                if (span.TextSpan.Start >= at)
                {
                    words.Append(Escape(text.ToString(TextSpan.FromBounds(at, span.TextSpan.Start))))
                        .Append(CultureInfo.InvariantCulture, $"<tspan class=\"{StyleOf(span)}\">{Escape(text.ToString(span.TextSpan))}</tspan>");
                    at = span.TextSpan.End;
                }
            }

            words.Append(Escape(text.ToString(TextSpan.FromBounds(at, line.End))));
            Write(firstLine + i - from, 0, line.Span.Length, words.ToString());
        }

        return this;
    }

    /// <summary>Draws what another picture has.</summary>
    public CodePicture Include(CodePicture other)
    {
        _content.Append(other._content);
        return this;
    }

    public CodePicture Text(int line, int column, string text, string style = "")
    {
        Write(line, column, text.Length, Escape(text), style);
        return this;
    }

    public CodePicture Squiggle(int line, int column, int length)
    {
        double y = Top(line) + 18;
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{Left(column):0.#} {y:0.#}"));
        for (double x = 0; x < length * CharWidth; x += 5.2)
        {
            path.Append(CultureInfo.InvariantCulture, $"q1.3 -3 2.6 0t2.6 0");
        }

        _content.Append(CultureInfo.InvariantCulture, $"<path class=\"squiggle\" d=\"{path}\"/>\n");
        return this;
    }

    public CodePicture Box(int line, int column, int width, int height, string style = "box")
    {
        _content.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{style}\" x=\"{Left(column) - 8:0.#}\" y=\"{Top(line):0.#}\" width=\"{(width * CharWidth) + 16:0.#}\" height=\"{height * LineHeight}\" rx=\"4\"/>\n");
        return this;
    }

    public CodePicture Caret(int line, int column)
    {
        _content.Append(CultureInfo.InvariantCulture, $"<rect class=\"caret\" x=\"{Left(column):0.#}\" y=\"{Top(line) + 3:0.#}\" width=\"1.6\" height=\"16\"/>\n");
        return this;
    }

    public override string ToString()
    {
        double width = (columns * CharWidth) + (2 * Padding), height = (lines * LineHeight) + (2 * Padding);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:0.#} {height:0.#}" width="{width:0.#}" height="{height:0.#}" role="img" aria-labelledby="title">
            <title id="title">{Escape(title)}</title>
            <style>
            {_style}
            </style>
            <rect class="paper" x="0.5" y="0.5" width="{width - 1:0.#}" height="{height - 1:0.#}" rx="6"/>
            {_content}</svg>

            """).ReplaceLineEndings("\n");
    }

    private void Write(int line, int column, int length, string words, string style = "")
    {
        string styled = style.Length == 0 ? "" : $" class=\"{style}\"";
        _content.Append(
            CultureInfo.InvariantCulture,
            $"<text{styled} x=\"{Left(column):0.#}\" y=\"{Top(line) + 15:0.#}\" textLength=\"{length * CharWidth:0.#}\" lengthAdjust=\"spacingAndGlyphs\">{words}</text>\n");
    }

    private static double Left(int column) => Padding + (column * CharWidth);

    private static double Top(int line) => Padding + (line * LineHeight);

    private static string? StyleOf(ClassifiedSpan span) => span.ClassificationType switch
    {
        ClassificationTypeNames.Keyword => "keyword",
        ClassificationTypeNames.StringLiteral => "string",
        ClassificationTypeNames.NumericLiteral => "number",
        ClassificationTypeNames.ClassName => "type",
        ClassificationTypeNames.Comment => "comment",
        _ => null,
    };

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text).Replace("&apos;", "'", StringComparison.Ordinal);
}
