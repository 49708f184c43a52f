using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EtomGen.Reporting.Html;

namespace EtomGen.Reporting.Tests;

/// <summary>Logo, accent colour and generator.</summary>
public class ReportOptionsTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\"><script>alert(1)</script><rect width=\"80\" height=\"20\"/></svg>";

    [Theory]
    [InlineData("#ffe600")]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#7f7f7f")]
    [InlineData("#00A0dc")]
    public void Any_accent_colour_can_be_read_on_light_and_on_dark_paper(string accent)
    {
        Assert.True(Color.TryParse(accent, out Color color));

        Assert.InRange(color.ForLightPaper().ContrastWith(Color.LightSurface), Color.RequiredContrast, 21);
        Assert.InRange(color.ForDarkPaper().ContrastWith(Color.DarkSurface), Color.RequiredContrast, 21);
        Assert.Contains(
            $":root {{ --accent: {color.ForLightPaper()}; }}",
            AssessmentHtml.Write(Sample.Assessment, new ReportOptions { AccentColor = accent }),
            StringComparison.Ordinal);
    }

    /// <summary>As far towards black on light paper, and towards white on dark paper, as the contrast asks for, in steps of a hundredth.</summary>
    [Theory]
    [InlineData("#ffe600", "#7a6e00", "#ffe600")]
    [InlineData("#00a0dc", "#0076a2", "#00a0dc")]
    [InlineData("#0b5a87", "#0b5a87", "#6295b2")]
    [InlineData("#7f7f7f", "#6e6e6e", "#8e8e8e")]
    public void A_colour_changes_no_more_than_it_must(string accent, string light, string dark)
    {
        Assert.True(Color.TryParse(accent, out Color color));

        Assert.Equal((light, dark), (color.ForLightPaper().ToString(), color.ForDarkPaper().ToString()));
    }

    [Fact]
    public void A_colour_with_enough_contrast_stays() => Assert.Equal("#0b5a87", Color.TryParse("#0b5a87", out Color color) ? color.ForLightPaper().ToString() : "");

    [Theory]
    [InlineData("red")]
    [InlineData("#fff")]
    [InlineData("#0b5a8g")]
    [InlineData("#gb5a87")]
    [InlineData("#0b5a87; } body { display: none")]
    public void What_is_not_a_colour_is_refused(string accent) => Assert.Throws<ArgumentException>(() => new ReportOptions { AccentColor = accent });

    [Fact]
    public void A_logo_is_carried_by_the_page_as_a_picture_that_runs_nothing()
    {
        IDocument page = new HtmlParser().ParseDocument(AssessmentHtml.Write(Hostile.Mapped, new ReportOptions { Logo = ReportLogo.FromBytes(Encoding.UTF8.GetBytes(Svg)) }));

        IElement logo = Assert.Single(page.QuerySelectorAll("img"));
        Assert.StartsWith("data:image/svg+xml;base64,", logo.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(PrintedText.Line(Hostile.Assessment.Company), logo.GetAttribute("alt"));
        Assert.Empty(page.QuerySelectorAll("svg"));
    }

    [Fact]
    public void A_logo_comes_from_a_file_or_its_content()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("EtomGen logo ").FullName, "logo.svg");
        File.WriteAllText(file, Svg);

        Assert.Equal(ReportLogo.FromBytes(Encoding.UTF8.GetBytes(Svg)).Address, ReportLogo.FromFile(file).Address);
        File.WriteAllBytes(file, [.. Encoding.UTF8.GetBytes(Svg), .. new byte[256 * 1024]]);
        Assert.Contains("larger than 256 KiB", Assert.Throws<ArgumentException>("content", () => ReportLogo.FromFile(file)).Message, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public void A_logo_is_known_by_its_content_and_has_a_maximum_size()
    {
        byte[] large = new byte[300 * 1024];
        Encoding.UTF8.GetBytes("<svg").CopyTo(large, 0);

        Assert.Throws<ArgumentException>(() => ReportLogo.FromBytes("GIF89a"u8.ToArray()));
        Assert.Throws<ArgumentException>(() => ReportLogo.FromBytes(large));
        ReportLogo.FromBytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]);
        ReportLogo.FromBytes([0xFF, 0xD8, 0xFF, 0xE0]);
    }

    [Fact]
    public void Every_format_with_room_for_it_names_the_generator_and_its_version()
    {
        string[] documents =
        [
            AssessmentHtml.Write(Sample.Assessment), AssessmentMarkdown.Write(Sample.Assessment), AssessmentBadge.Write(Sample.Assessment),
            ComparisonHtml.Write(FrameworkComparison.Between(Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance)),
            ComparisonMarkdown.Write(FrameworkComparison.Between(Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance)),
        ];

        Assert.All(documents, document => Assert.Contains($"Written by {Generator.Current}.", document, StringComparison.Ordinal));
        Assert.Contains($"\"version\": \"{Generator.Current.Version}\"", AssessmentJson.Write(Sample.Assessment), StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+", Generator.Current.Version);
    }
}
