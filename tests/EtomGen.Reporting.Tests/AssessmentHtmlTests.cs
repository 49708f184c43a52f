using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using CsCheck;

namespace EtomGen.Reporting.Tests;

public class AssessmentHtmlTests
{
    [Fact]
    public void Pages_are_well_formed()
    {
        foreach (Assessment assessment in new[] { Sample.Assessment, Hostile.Mapped, Large.ByVerticals, Large.ByDomains })
        {
            Parse(AssessmentHtml.Write(assessment));
        }
    }

    [Fact]
    public void Texts_are_shown_and_none_is_run()
    {
        IDocument page = Parse(AssessmentHtml.Write(Hostile.Mapped));

        Assert.Empty(page.QuerySelectorAll("img, iframe, object, form, link"));
        Assert.Single(page.QuerySelectorAll("style"));
        AssertOnlyOurScript(page);
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")!));
        string[] shown = [.. page.QuerySelectorAll("bdi").Select(text => text.TextContent)];
        Assert.Contains(Hostile.Assessment.Product, shown);
        Assert.True(shown.Count(text => text == PrintedText.Of(Hostile.Text)) >= 5);
        Assert.Contains(Hostile.Long, shown);
        Assert.Contains("=1+1,\"quoted\"\nsecond line", shown);
    }

    [Fact]
    public void Evidence_is_in_the_details_and_in_the_mapping_table_and_links_where_it_is_an_address()
    {
        IDocument page = Parse(AssessmentHtml.Write(Hostile.Mapped));

        foreach (string row in new[] { "#p-1\\.1\\.1\\.4\\.1", "#m-1\\.1\\.1\\.4\\.1" })
        {
            IElement evidence = Assert.Single(page.QuerySelectorAll($"{row} .evidence"));
            Assert.Equal(
                Hostile.Assessment.Processes.Single(process => process.Evidence.Count > 0).Evidence
                    .Select(piece => piece.Address is { } address ? ReportTexts.WithoutScheme(address) : PrintedText.Of(piece.Text)),
                evidence.QuerySelectorAll("li").Select(piece => piece.TextContent.Trim()));
            Assert.Equal(new Uri(Hostile.Link).AbsoluteUri, Assert.Single(evidence.QuerySelectorAll("a")).GetAttribute("href"));
        }
    }

    [Fact]
    public void Any_assessment_gives_a_well_formed_page_with_its_rows() => Law.Holds(Drawn.Assessments, 60, assessment =>
    {
        string html = AssessmentHtml.Write(assessment);
        IDocument page = Parse(html);

        Assert.Equal(assessment.Processes.Count, page.QuerySelectorAll("#results tbody tr").Length);
        Assert.Equal(assessment.Unresolved.Count, page.QuerySelectorAll(".unresolved tbody tr").Length);
        Assert.Equal(PrintedText.Of(assessment.Product), page.QuerySelector("h1")!.TextContent);
        AssertOnlyOurScript(page);
    });

    [Fact]
    public void The_running_header_of_the_print_cannot_end_its_style()
    {
        string style = Parse(AssessmentHtml.Write(Hostile.Mapped)).QuerySelector("style")!.TextContent;

        Assert.Contains("@top-left { content: \"\\3C script\\3E alert\\28 1\\29 ", style, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", style, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_of_the_footprint_says_mean_score_coverage_and_modules()
    {
        IElement box = Assert.Single(
            Parse(AssessmentHtml.Write(Sample.Assessment)).QuerySelectorAll(".cell.in"),
            box => box.TextContent.Contains("1.1.1.6", StringComparison.Ordinal));

        Assert.Equal("1.1.1.6 Mean score: 4.25 Problem Handling 4 of 6 M1", string.Join(' ', box.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("#p-1.1.1.6", box.GetAttribute("href"));
    }

    [Fact]
    public void Each_deviation_is_there_once() => Assert.Equal(
        Large.ByDomains.Processes.Count(row => row.Deviation is not null),
        AssessmentHtml.Write(Large.ByDomains).Split(Large.Deviation).Length - 1);

    [Fact]
    public void Large_assessments_are_folded_and_small_ones_are_not()
    {
        Assert.Empty(Parse(AssessmentHtml.Write(Large.ByDomains)).QuerySelectorAll("details[open]"));
        Assert.All(Parse(AssessmentHtml.Write(Sample.Assessment)).QuerySelectorAll("details.group, details.points"), details => Assert.True(details.HasAttribute("open")));
    }

    /// <summary>The page has one script, which is ours, and a policy that lets no other run.</summary>
    private static void AssertOnlyOurScript(IDocument page)
    {
        IElement script = Assert.Single(page.QuerySelectorAll("script"));
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)));
        Assert.Contains($"script-src 'sha256-{hash}'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    /// <summary>Parses a page, which must have no error.</summary>
    private static IDocument Parse(string html)
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, error) => errors.Add($"{((HtmlErrorEvent)error).Position}: {((HtmlErrorEvent)error).Message}");
        IDocument page = parser.ParseDocument(html);
        Assert.Empty(errors);
        return page;
    }
}
