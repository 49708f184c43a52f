using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EtomGen.Testing.Drawing;
using Markdig;

namespace EtomGen.Reporting.Tests;

/// <summary>Every figure of a report is what its rows and its release give, whatever the release's scale and levels are.</summary>
public class FigureLaws
{
    private const int Cases = 80;

    private static readonly MarkdownPipeline Tables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Fact]
    public void Json_has_the_coverage_the_scores_and_the_results_of_the_rows() => Law.Holds(PlainFigures.Drawn, Cases, figures =>
    {
        using JsonDocument json = JsonDocument.Parse(AssessmentJson.Write(figures.ToAssessment()));
        JsonElement root = json.RootElement;

        Assert.Equal((figures.Submitted, figures.Contained, figures.IsExact), CoverageOf(root));
        Assert.Equal(
            figures.Groups.Select(group => (group.Id, (group.Submitted, group.Contained, group.IsExact))),
            root.GetProperty("scope").EnumerateArray().Select(group => (Text(group, "identifier"), CoverageOf(group))));
        Assert.Equal(
            figures.Groups.SelectMany(group => group.Rows).Select(row => (row.Id, row.Score is not null, row.Score, Draw.Folded(row.Result))).Order(),
            root.GetProperty("scope").EnumerateArray().SelectMany(group => group.GetProperty("processes").EnumerateArray()).Select(row => (
                Text(row, "identifier"),
                row.GetProperty("submitted").GetBoolean(),
                row.TryGetProperty("score", out JsonElement score) ? score.GetDecimal() : (decimal?)null,
                Text(row, "result"))).Order());

        static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
    });

    [Fact]
    public void The_page_has_them_in_its_headline_its_bar_its_map_and_its_results() => Law.Holds(PlainFigures.Drawn, Cases, figures =>
    {
        IDocument page = new HtmlParser().ParseDocument(AssessmentHtml.Write(figures.ToAssessment()));

        Assert.Equal(figures.Headline, page.QuerySelectorAll(".headline > div").Select(figure => $"{TextOf(figure, "b")} {TextOf(figure, ".unit")}"));
        Assert.Equal(
            figures.Results.Select(count => $"{count} {PlainFigures.Percent(count, figures.Results.Sum())}"),
            page.QuerySelectorAll(".stack li").Select(result => $"{TextOf(result, "b")} {TextOf(result, ".note")}"));
        Assert.Equal(
            new[] { figures.Partial, figures.NotSubmitted, figures.Unsupported }.Where(count => count > 0),
            page.QuerySelectorAll("#open .count").Select(count => int.Parse(count.TextContent, CultureInfo.InvariantCulture)));
        Assert.Equal(
            figures.Groups.Select(group => $"p-{group.Id} {group.Coverage} {group.Mean}"),
            page.QuerySelectorAll("#results details.group").Select(group => $"{group.Id} {TextOf(group, ".coverage > span:last-child")} {TextOf(group, ".group-mean b")}"));
        Assert.Equal(
            figures.Groups.Select(group => $"{group.Id} Mean score: {group.Mean} {group.Coverage}").Order(),
            page.QuerySelectorAll(".cell.in")
                .Select(cell => $"{TextOf(cell, ".identifier")} {TextOf(cell, ".mean")} {TextOf(cell, ".coverage > span:last-child")}")
                .Distinct()
                .Order());
        Assert.Equal(
            figures.Groups.GroupBy(group => RootOf(group.Id)).Select(area => $"{area.Count()} of {ShownIn(figures, area.Key)} in scope"),
            page.QuerySelectorAll("div.area > h3 > .note").Select(note => note.TextContent));
    });

    [Fact]
    public void Markdown_has_them_in_its_tables_and_headings() => Law.Holds(PlainFigures.Drawn, Cases, figures =>
    {
        IDocument page = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(AssessmentMarkdown.Write(figures.ToAssessment()), Tables));
        IElement[] tables = [.. page.QuerySelectorAll("table")];

        Assert.Equal(figures.Headline, tables[0].QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(figures.Results, tables[1].QuerySelectorAll("tbody tr").Select(row => int.Parse(row.Children[1].TextContent, CultureInfo.InvariantCulture)));
        IElement footprint = Assert.Single(tables, table => table.QuerySelector("th:nth-child(2)")?.TextContent == ReportTexts.PartOf);
        Assert.Equal(
            figures.Groups.Select(group => $"{group.Id} {group.Coverage} {group.Mean}"),
            footprint.QuerySelectorAll("tbody tr").Select(row => $"{row.Children[0].TextContent.Split(' ')[0]} {row.Children[2].TextContent} {row.Children[3].TextContent}"));
        Assert.Equal(
            figures.Groups.Select(group => $"{group.Id} [{group.Submitted}/{group.Contained}{(group.IsExact ? "" : "+")}]"),
            page.QuerySelectorAll("h3").Select(heading => heading.TextContent.Split(' ')).Where(words => words[^1].EndsWith(']')).Select(words => $"{words[0]} {words[^1]}"));
    });

    [Fact]
    public void Rows_for_spreadsheets_and_the_badge_have_them() => Law.Holds(PlainFigures.Drawn, Cases, figures =>
    {
        Assessment assessment = figures.ToAssessment();

        Assert.Equal(
            figures.Groups.SelectMany(group => group.Rows.Select(row => $"{group.Id} {group.Submitted} {group.Contained} {row.Id}")).Order(),
            CsvRows.Read(AssessmentCsv.Write(assessment)).Skip(1).Select(row => $"{row[0].TrimStart('\'')} {row[2]} {row[3]} {row[4].TrimStart('\'')}").Order());
        string mean = figures.Scored == 0 ? "no scores" : $"{figures.Mean} of {figures.Maximum}";
        Assert.Contains(
            $"{mean} | {figures.Coverage} processes",
            XDocument.Parse(AssessmentBadge.Write(assessment)).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value));
    });

    private static (int Submitted, int Contained, bool IsExact) CoverageOf(JsonElement element)
    {
        JsonElement coverage = element.GetProperty("coverage");
        return (coverage.GetProperty("submitted").GetInt32(), coverage.GetProperty("contained").GetInt32(), coverage.GetProperty("exact").GetBoolean());
    }

    private static string TextOf(IElement element, string selector) =>
        string.Join(' ', element.QuerySelector(selector)!.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string RootOf(string id) => id.Split('.')[0];

    /// <summary>The processes of an area that the map shows: those that exist, and those in scope.</summary>
    private static int ShownIn(PlainFigures figures, string area) => figures.Release.Processes.Count(process =>
        process.Level == figures.Release.Scale.CoverageLevel
        && RootOf(process.Id) == area
        && (!process.IsDeleted || figures.Groups.Any(group => group.Id == process.Id)));
}
