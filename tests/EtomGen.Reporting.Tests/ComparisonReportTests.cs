using EtomGen.Framework.Reading;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace EtomGen.Reporting.Tests;

/// <summary>What changed between two releases, as Markdown and as a page.</summary>
public class ComparisonReportTests
{
    private static readonly MarkdownPipeline CodeHost = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseTaskLists()
        .UseFootnotes()
        .UseMathematics()
        .Build();

    private static readonly FrameworkComparison Bundled = FrameworkComparison.Between(Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance);

    [Theory]
    [InlineData("comparison.md")]
    [InlineData("comparison.html")]
    public void The_comparison_of_12_0_and_16_0_for_the_sample_is_as_reviewed(string name)
    {
        string written = name.EndsWith("md", StringComparison.Ordinal)
            ? ComparisonMarkdown.Write(Bundled, Sample.Assessment, Sample.Options)
            : ComparisonHtml.Write(Bundled, Sample.Assessment, Sample.Options);
        string golden = Updates.PathOf("tests", "EtomGen.Reporting.Tests", "Golden", "12.0-to-16.0", name);
        if (Updates.AreAskedFor)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, written);
        }

        Assert.Equal(File.ReadAllText(golden).Replace("\r\n", "\n", StringComparison.Ordinal), written);
    }

    [Fact]
    public void Every_change_is_a_row_in_both_formats_and_domains_add_up()
    {
        int shown = Bundled.Changes.Count(change => (change.Kinds & ~ChangeKinds.Unlisted) != ChangeKinds.Unchanged);
        IDocument markdown = OfMarkdown(ComparisonMarkdown.Write(Bundled)), page = Parse(ComparisonHtml.Write(Bundled));

        Assert.True(shown > 100);
        Assert.Equal(
            shown,
            markdown.QuerySelectorAll("table").Where(table => table.QuerySelector("th")!.TextContent == "In 12.0").Sum(table => table.QuerySelectorAll("tbody tr").Length));
        Assert.Equal(shown, page.QuerySelectorAll(".changes tbody tr").Length);
        foreach (IElement table in new[] { markdown.QuerySelector("table")!, page.QuerySelector("#domains table")! })
        {
            int[][] counts =
            [
                .. table
                    .QuerySelectorAll("tr")
                    .Skip(1)
                    .Select(row => row.Children.Skip(1).Select(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToArray()),
            ];
            Assert.Equal(counts[^1], counts[0].Select((_, column) => counts[..^1].Sum(row => row[column])));
            Assert.Equal(Bundled.Changes.Count(change => change.Is(ChangeKinds.Renumbered)), counts[^1][0]);
        }
    }

    [Fact]
    public void A_row_tells_both_processes_what_changed_and_on_what_evidence()
    {
        IElement row = Assert.Single(
            Parse(ComparisonHtml.Write(Bundled)).QuerySelectorAll(".changes tbody tr"),
            row => row.TextContent.Contains("1.1.1.6.1 Isolate", StringComparison.Ordinal));

        ProcessChange change = Assert.Single(Bundled.ChangesOf(Bundled.From.Find("1.1.1.6.1")!));
        Assert.Equal(
            ["1.1.1.6.1 Isolate Customer Problem", "1.3.7.1 Isolate Customer Problem", ReportTexts.ToldByOf(change)],
            row.Children.Select(cell => cell.TextContent.Trim()));
        IElement kind = row.Closest("details.kind")!;
        Assert.Equal(ReportTexts.WordsOf(change.Kinds), kind.QuerySelectorAll("summary .change").Select(tag => tag.TextContent));
        Assert.Contains(ReportTexts.MeaningOf(ChangeKinds.Renumbered), kind.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ambiguous_process_is_shown_with_what_it_may_be_and_a_reused_identifier_with_its_bearer()
    {
        FrameworkComparison comparison = FrameworkComparison.Between(
            Release("1.0", ("1.1", "Lending"), ("1.2", "Returns"), ("1.3", "Stamps")),
            Release("2.0", ("1.1", "Loans"), ("1.2", "Shelves"), ("1.3", "Stamps")),
            [
                new(ReleaseNumber.Parse("1.0"), ProcessIdentifier.Parse("1.2"), ReleaseNumber.Parse("2.0"), null),
                new(ReleaseNumber.Parse("1.0"), null, ReleaseNumber.Parse("2.0"), ProcessIdentifier.Parse("1.2")),
            ]);

        foreach (IDocument document in new[] { OfMarkdown(ComparisonMarkdown.Write(comparison)), Parse(ComparisonHtml.Write(comparison)) })
        {
            string text = document.Body!.TextContent;
            Assert.Contains("Perhaps 1.1 Loans", text, StringComparison.Ordinal);
            Assert.Contains("Perhaps 1.1 Lending before", text, StringComparison.Ordinal);
            Assert.Contains("1.2 is Shelves now", text, StringComparison.Ordinal);
            Assert.Contains("deletedidentifierreused", string.Concat(text.Split(' ', ',')), StringComparison.Ordinal);
            Assert.DoesNotContain("Stamps", document.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        }
    }

    [Fact]
    public void What_is_above_the_domains_is_counted_for_itself()
    {
        string text = ComparisonMarkdown.Write(FrameworkComparison.Between(Release("1.0", "Library", "Readers"), Release("2.0", "Library", "Visitors")));

        Assert.Contains("| Domain | unchanged | renamed |\n", text, StringComparison.Ordinal);
        Assert.Contains("| 1 Library | 1 | 0 |\n", text, StringComparison.Ordinal);
        Assert.Contains("| 1.1 Visitors | 0 | 1 |\n", text, StringComparison.Ordinal);

        static FrameworkCatalog Release(string number, string top, string domain) => FrameworkReader.Read(
            FrameworkFormat.Csv, $"id,level,name,uid\n@release,,{number},\n1,0,{top},u1\n1.1,1,{domain},u2\n").Definition!.Catalog;
    }

    [Fact]
    public void A_release_compared_with_itself_has_no_changes()
    {
        var itself = FrameworkComparison.Between(Bundled.From, Bundled.From);

        Assert.Contains(ReportTexts.NothingChanged, ComparisonMarkdown.Write(itself), StringComparison.Ordinal);
        IDocument page = Parse(ComparisonHtml.Write(itself));
        Assert.Contains(ReportTexts.NothingChanged, page.QuerySelector("#changes")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".changes"));
    }

    [Fact]
    public void Names_are_shown_and_none_is_run()
    {
        string html = ComparisonHtml.Write(OfHostileNames(), Hostile.Assessment), markdown = ComparisonMarkdown.Write(OfHostileNames(), Hostile.Assessment);
        IDocument page = Parse(html), shown = OfMarkdown(markdown);

        Assert.Empty(page.QuerySelectorAll("img, iframe, object, form, link"));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(shown.QuerySelectorAll("script, img, svg, style, input, iframe, em, del, sup, sub, code, pre, a, .math, .footnote-ref"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(PrintedText.Line(Hostile.Text), page.QuerySelectorAll(".name").Select(name => name.TextContent));
        Assert.Contains(Hostile.Assessment.Product, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.All(new[] { html, markdown }, text => Assert.DoesNotContain(text, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u202E' or '\u2066'));
        Assert.All(
            shown.QuerySelectorAll("table"),
            table => Assert.All(table.QuerySelectorAll("tr"), row => Assert.Equal(table.QuerySelectorAll("thead th").Length, row.Children.Length)));
    }

    [Fact]
    public void An_assessment_against_another_release_is_refused()
    {
        var backward = FrameworkComparison.Between(Bundled.To, Bundled.From);

        Assert.Throws<ArgumentException>(() => ComparisonHtml.Write(backward, Sample.Assessment));
        Assert.Throws<ArgumentException>(() => ComparisonMarkdown.Write(backward, Sample.Assessment));
    }

    /// <summary>Release 12.0 against one in which all names try to be something else.</summary>
    private static FrameworkComparison OfHostileNames() => FrameworkComparison.Between(
        Etom.V12.Catalog.Instance,
        Release("99.0", ("1", Hostile.Text), ("1.1", "<script>alert(1)</script>"), ("1.1.1", "**bold** [link](x) | `code`"), ("1.1.1.5", Hostile.Text), ("1.1.1.6", "a & <b>")),
        [
            .. new[] { "1.1.1.5", "1.1.1.6", "1.1.1" }.Select(
                id => new ReleaseMapping(ReleaseNumber.Parse("12.0"), ProcessIdentifier.Parse(id), ReleaseNumber.Parse("99.0"), ProcessIdentifier.Parse(id))),
        ]);

    private static FrameworkCatalog Release(string number, params (string Identifier, string Name)[] processes) => new(
        ReleaseNumber.Parse(number),
        "Library processes",
        Etom.V12.Catalog.Instance.Scale,
        [.. processes.Select(process => new FrameworkProcess(ProcessIdentifier.Parse(process.Identifier), process.Identifier.Count(c => c == '.'), process.Name))]);

    private static IDocument OfMarkdown(string markdown) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, CodeHost));

    private static IDocument Parse(string html)
    {
        var parser = new HtmlParser();
        var errors = new List<string>();
        parser.Error += (_, e) => errors.Add(e.ToString() ?? "");
        IDocument page = parser.ParseDocument(html);
        Assert.Empty(errors);
        return page;
    }
}
