using Microsoft.Playwright;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>Nothing overlaps, is clipped or sticks out.</summary>
[Collection(BrowserTests.Name)]
public class LayoutTests(BrowserFixture browser)
{
    /// <summary>The fonts that the pictures name, narrow and wide; a reader may have any of them.</summary>
    private static readonly string[] Fonts = ["Arial, 'Liberation Sans'", "'DejaVu Sans', Verdana"];

    /// <summary>Texts of a picture that meet other texts, stick out of the picture or of the box that they stand in, or stand on a bar.</summary>
    private const string FindCollisions =
        """
        () => {
          const found = [];
          const shrunk = element => { const box = element.getBoundingClientRect(); return { left: box.left + 1, right: box.right - 1, top: box.top + 2, bottom: box.bottom - 2, text: element.textContent }; };
          const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          const within = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
          for (const svg of document.querySelectorAll('svg')) {
            const frame = svg.getBoundingClientRect();
            const texts = [...svg.querySelectorAll('text')].map(shrunk);
            const bars = [...svg.querySelectorAll('[class^=bar-]')].map(bar => bar.getBoundingClientRect()).filter(bar => bar.width > 0);
            texts.forEach((text, i) => {
              if (!within(text, frame)) found.push(`out of the picture: ${text.text}`);
              for (const other of texts.slice(i + 1)) if (meet(text, other)) found.push(`overlap: ${text.text} / ${other.text}`);
              for (const bar of bars) if (meet(text, bar)) found.push(`on a bar: ${text.text}`);
            });
            for (const group of svg.querySelectorAll('.map-process, .map-callout')) {
              const box = group.querySelector('rect').getBoundingClientRect();
              for (const text of group.querySelectorAll('text')) if (!within(shrunk(text), box)) found.push(`out of its box: ${text.textContent}`);
            }
            const boxes = [...svg.querySelectorAll('.map-process > rect, .map-row, .map-column, .map-unlisted')].map(shrunk);
            boxes.forEach((box, i) => { for (const other of boxes.slice(i + 1)) if (meet(box, other)) found.push('two boxes overlap'); });
          }
          return found;
        }
        """;

    public static TheoryData<string, int> Pages => [.. from name in new[] { "sample", "by verticals", "by domains", "hostile" } from width in new[] { 1440, 390 } select (name, width)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_label_of_a_picture_overlaps_or_sticks_out(string name, int width)
    {
        IPage page = await browser.Open(AssessmentOf(name), width);
        foreach (string font in Fonts)
        {
            await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = $"svg text {{ font-family: {font}, sans-serif !important }}" });

            Assert.Empty(await page.EvaluateAsync<string[]>(FindCollisions));
        }
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(768)]
    [InlineData(390)]
    public async Task No_page_is_wider_than_its_window(int width)
    {
        foreach (string name in new[] { "sample", "by domains", "hostile" })
        {
            IPage page = await browser.Open(AssessmentOf(name), width);

            Assert.Equal((name, width), (name, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    [Fact]
    public async Task Large_pictures_show_every_process()
    {
        foreach (Assessment assessment in new[] { Large.ByVerticals, Large.ByDomains })
        {
            IPage page = await browser.Open(assessment);

            Assert.Equal(60, (await page.Locator(".map-process.in .map-identifier").AllTextContentsAsync()).Distinct().Count());
            Assert.Equal(300, await page.Locator("#scores svg text").Filter(new LocatorFilterOptions { HasTextRegex = new(@"Conformant$|^Not submitted$") }).CountAsync());
        }
    }

    private static Assessment AssessmentOf(string name) => name switch
    {
        "sample" => Sample.Assessment,
        "by verticals" => Large.ByVerticals,
        "by domains" => Large.ByDomains,
        _ => Hostile.Mapped,
    };
}
