using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using CsCheck;

namespace EtomGen.Reporting.Tests;

public partial class AssessmentHtmlTests
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

        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, form, link"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")!));
        string[] shown = [.. page.QuerySelectorAll("bdi").Select(text => text.TextContent)];
        Assert.Contains(Hostile.Assessment.Product, shown);
        Assert.True(shown.Count(text => text == PrintedText.Of(Hostile.Text)) >= 5);
        Assert.Contains(Hostile.Long, shown);
        Assert.Contains("=1+1,\"quoted\"\nsecond line", shown);
    }

    [Fact]
    public void Any_assessment_gives_a_well_formed_page_with_its_rows() => Drawn.Assessments.Sample(
        assessment =>
        {
            string html = AssessmentHtml.Write(assessment);
            IDocument page = Parse(html);

            Assert.Equal(assessment.Processes.Count(), page.QuerySelectorAll(".detail tbody tr:not(.group)").Length);
            Assert.Equal(PrintedText.Of(assessment.Product), page.QuerySelector("h1")!.TextContent);
            Assert.Empty(page.QuerySelectorAll("script"));
        },
        iter: 60);

    [Fact]
    public void Pictures_are_well_formed_and_say_what_they_show()
    {
        foreach (Assessment assessment in new[] { Sample.Assessment, Hostile.Mapped })
        {
            XElement[] pictures = [.. Picture().Matches(AssessmentHtml.Write(assessment)).Select(picture => XElement.Parse(picture.Value))];

            Assert.True(pictures.Length >= 5);
            Assert.All(pictures, picture => Assert.Equal(["title", "desc"], picture.Elements().Take(2).Where(element => element.Value.Length > 5).Select(element => element.Name.LocalName)));
        }
    }

    [Fact]
    public void The_description_of_a_chart_says_every_score() => Assert.All(
        Sample.Assessment.Processes,
        process => Assert.Contains(
            process.Score is { } score ? $"{process.Process}: {ReportWords.Number(score)} {process.Result}" : $"{process.Process}: {process.Result}",
            string.Concat(Parse(AssessmentHtml.Write(Sample.Assessment)).QuerySelectorAll("#scores desc").Select(description => description.TextContent)),
            StringComparison.Ordinal));

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

    [GeneratedRegex("<svg .*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();
}
