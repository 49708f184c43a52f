using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EtomGen.Reporting.Markdown;
using Markdig;

namespace EtomGen.Reporting.Tests;

public class AssessmentMarkdownTests
{
    private static readonly MarkdownPipeline CodeHost = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseTaskLists()
        .UseFootnotes()
        .UseMathematics()
        .Build();

    [Fact]
    public void Every_assessed_process_is_a_row()
    {
        IDocument page = Rendered(Sample.Assessment);

        foreach (AssessedProcess process in Sample.Assessment.Processes)
        {
            Assert.Single(page.QuerySelectorAll("tr"), row => row.Children.Length == 4 && row.Children[0].TextContent == process.Process.ToString()
                && row.Children[1].TextContent == ReportTexts.ScoreOf(process) && row.Children[2].TextContent == process.Result);
        }
    }

    [Fact]
    public void The_top_shows_the_figures_and_a_bar_for_each_result()
    {
        IDocument page = Rendered(Sample.Assessment);

        Assert.Equal(
            ["4.60 of 5", "56\u00A0% 15 of 27", "79\u00A0% 27 of 34", "19 points"],
            page.QuerySelectorAll("table")[0].QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(
            ["Fully Conformant 15 █████████░░░░░░░░░░░", "Partially Conformant 12 ███████░░░░░░░░░░░░░", "Not submitted 7 ████░░░░░░░░░░░░░░░░"],
            page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))));
    }

    [Fact]
    public void That_nothing_is_mapped_is_said()
    {
        Assessment bare = OneRow.Of(Sample.Assessment.Framework, "1.1.1.3.2", 5);

        Assert.Contains(ReportTexts.NoMappings, AssessmentMarkdown.Write(bare), StringComparison.Ordinal);
        Assert.Contains(ReportTexts.NoMappings, AssessmentHtml.Write(bare), StringComparison.Ordinal);
        Assert.DoesNotContain(ReportTexts.NoMappings, AssessmentMarkdown.Write(Hostile.Mapped), StringComparison.Ordinal);
        Assert.DoesNotContain($"### {ReportTexts.Modules}\n", AssessmentMarkdown.Write(bare), StringComparison.Ordinal);
        Assert.Contains($"### {ReportTexts.Modules}\n", AssessmentMarkdown.Write(Sample.Assessment), StringComparison.Ordinal);
    }

    /// <summary>Code hosts make mentions and addresses of them.</summary>
    [Theory]
    [InlineData("ask @desk", "ask \\@desk")]
    [InlineData("www.example.org", "www\\.example.org")]
    public void Mentions_and_addresses_are_escaped(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Fact]
    public void Texts_are_shown_and_none_is_run()
    {
        IDocument page = Rendered(Hostile.Mapped);

        Assert.Equal("Conformance assessment: <script>alert(1)</script> | **bold** [link](x)", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, img, svg, style, input, iframe, em, del, sup, sub, code, pre, .math, .footnote-ref"));
        Assert.Equal(
            [Hostile.Assessment.ReportUrl!.AbsoluteUri, new Uri(Hostile.Link).AbsoluteUri],
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Distinct());
        string shown = Flat(page.Body!.TextContent);
        Assert.Contains(Flat(PrintedText.Line(Hostile.Text)), shown, StringComparison.Ordinal);
        Assert.Contains(Hostile.Long, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_a_table_has_all_its_cells() => Assert.All(
        Rendered(Hostile.Mapped).QuerySelectorAll("table"),
        table => Assert.All(table.QuerySelectorAll("tr"), row => Assert.Equal(table.QuerySelectorAll("thead th").Length, row.Children.Length)));

    [Fact]
    public void Lines_end_in_a_line_feed_and_hold_no_control_character() =>
        Assert.DoesNotContain(AssessmentMarkdown.Write(Hostile.Mapped), c => (char.IsControl(c) && c is not '\n') || c is '\u202E' or '\u2066');

    private static IDocument Rendered(Assessment assessment) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(AssessmentMarkdown.Write(assessment), CodeHost));

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
