using Microsoft.Playwright;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>Nothing overlaps, is clipped or sticks out, and lengths say what numbers say.</summary>
[Collection(BrowserTests.Name)]
public class LayoutTests(BrowserFixture browser)
{
    /// <summary>Narrow and wide fonts; a reader may have either.</summary>
    private static readonly string[] Fonts = ["Arial, 'Liberation Sans'", "'DejaVu Sans', Verdana"];

    /// <summary>Boxes of the footprint and texts that meet, and texts that stick out of what holds them.</summary>
    private const string FindCollisions =
        """
        () => {
          const found = [];
          const isShown = element => element.checkVisibility() && !element.closest('.hidden, thead.hidden, .skip');
          const shrunk = box => ({ left: box.left + 1, right: box.right - 1, top: box.top + 1, bottom: box.bottom - 1 });
          const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          const within = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
          const textOf = element => element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
          const textsOf = element => {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), texts = [];
            while (walker.nextNode()) if (isShown(walker.currentNode.parentElement)) texts.push(walker.currentNode);
            return texts;
          };
          const rectsOf = text => { const range = document.createRange(); range.selectNodeContents(text); return [...range.getClientRects()]; };
          // Measured once for each element: a cell is compared with every other one of its row.
          const known = new Map();
          const linesOf = element => known.get(element) ?? known.set(element, textsOf(element).flatMap(rectsOf).filter(box => box.width > 1)).get(element);

          const overlaps = (one, other) => linesOf(one).some(a => linesOf(other).some(b => meet(shrunk(a), shrunk(b))));
          const boxOf = element => element.getBoundingClientRect();

          const boxes = [...document.querySelectorAll('.cell')].filter(isShown).map(box => ({ box, inner: shrunk(boxOf(box)) }));
          boxes.forEach(({ box, inner }, i) => {
            for (const other of boxes.slice(i + 1)) if (meet(inner, other.inner)) found.push(`two boxes meet: ${textOf(box)} / ${textOf(other.box)}`);
            for (const part of box.querySelectorAll('*')) if (isShown(part) && !within(boxOf(part), boxOf(box))) found.push(`out of its box: ${textOf(part)}`);
          });

          const holders = '.cell-head, summary, .score, .headline div, .facts div, .stack-bar span, .points li, .tools > *, .subject, .contents li';
          for (const holder of document.querySelectorAll(holders)) {
            if (!isShown(holder)) continue;
            const parts = [...holder.children].filter(part => isShown(part) && textOf(part) && getComputedStyle(part).position !== 'absolute');
            parts.forEach((part, i) => { for (const other of parts.slice(i + 1)) if (overlaps(part, other)) found.push(`overlap: ${textOf(part)} / ${textOf(other)}`); });
            for (const line of linesOf(holder)) if (line.right > holder.getBoundingClientRect().right + 1) found.push(`sticks out: ${textOf(holder)}`);
          }

          for (const row of document.querySelectorAll('tr')) {
            if (!isShown(row)) continue;
            const cells = [...row.cells].filter(isShown);
            cells.forEach((cell, i) => { for (const other of cells.slice(i + 1)) if (overlaps(cell, other)) found.push(`overlap in a row: ${textOf(cell)} / ${textOf(other)}`); });
          }

          for (const element of document.querySelectorAll('main *')) {
            const isCut = getComputedStyle(element).overflowX === 'hidden' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
            if (isCut && isShown(element)) found.push(`clipped: ${textOf(element)}`);
          }
          return [...new Set(found)].slice(0, 20);
        }
        """;

    /// <summary>The length of each bar for one point of its score, in pixels.</summary>
    private const string LengthsPerPoint =
        """
        () => [...document.querySelectorAll('.score')].filter(score => score.checkVisibility()).flatMap(score => {
          const length = score.querySelector('.bar i').getBoundingClientRect().width, number = parseFloat(score.querySelector('b').textContent);
          return score.querySelector('.missing') ? [] : [length / number];
        })
        """;

    private static readonly int[] Widths = [1440, 768, 390];

    [Theory]
    [InlineData("sample")]
    [InlineData("northlight")]
    [InlineData("120 level-2")]
    [InlineData("hostile")]
    [InlineData("comparison")]
    [InlineData("move")]
    [InlineData("portfolio")]
    public async Task Nothing_overlaps_is_clipped_or_scrolls_sideways(string name) => await AssertClear(name);

    [Theory]
    [LongRun]
    [InlineData("by verticals")]
    [InlineData("by domains")]
    public async Task Nothing_overlaps_is_clipped_or_scrolls_sideways_among_300_rows(string name) => await AssertClear(name);

    private async Task AssertClear(string name)
    {
        IPage page = await Open(name, Widths[0]);
        foreach (string font in Fonts)
        {
            await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = $"* {{ font-family: {font}, sans-serif !important }}" });
            foreach (int width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);

                Assert.Empty((await page.EvaluateAsync<string[]>(FindCollisions)).Select(collision => $"{width} pixels, {font}: {collision}"));
                Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            }
        }
    }

    [Theory]
    [LongRun]
    [InlineData("sample", 1440)]
    [InlineData("sample", 390)]
    [InlineData("by domains", 390)]
    public async Task A_point_of_a_score_has_one_length_on_the_whole_page(string name, int width)
    {
        IPage page = await Open(name, width);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        double[] lengths = await page.EvaluateAsync<double[]>(LengthsPerPoint);

        // A printed mean has two decimals, which is less than a thousandth of the bar.
        Assert.True(lengths.Length > 40);
        Assert.InRange(lengths.Max() - lengths.Min(), 0, 0.1);
        Assert.InRange(lengths.Min(), 15, 40);
    }

    [Theory]
    [LongRun]
    [InlineData("by verticals")]
    [InlineData("by domains")]
    public async Task A_report_of_60_level_2_and_300_level_3_processes_is_less_than_20_000_pixels_high(string name)
    {
        IPage page = await Open(name, 1440);

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1000, 20_000);
        Assert.Equal(60, (await page.Locator(".cell.in .identifier").AllTextContentsAsync()).Distinct().Count());
        Assert.Equal(300, await page.Locator("#results tbody tr").CountAsync());
    }

    [Theory]
    [InlineData("comparison", 390)]
    [InlineData("move", 1440)]
    public async Task A_comparison_of_hundreds_of_changes_begins_folded(string name, int width)
    {
        IPage page = await Open(name, width);

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1000, 10_000);
        Assert.True(await page.Locator(".changes tbody tr").CountAsync() > 100);
    }

    [Fact]
    public async Task A_footprint_of_120_level_2_processes_shows_each_once_and_folds_domains_without_scope()
    {
        IPage page = await Open("120 level-2", 1440);

        Assert.Equal(Whole.Level2Count, (await page.Locator(".cell .identifier").AllTextContentsAsync()).Distinct().Count());
        Assert.Equal(Whole.Assessment.Scope.Count, await page.Locator(".cell.in").CountAsync());
        Assert.True(await page.Locator(".area.none").CountAsync() >= 3);
    }

    private Task<IPage> Open(string name, int width) => name switch
    {
        "sample" => browser.Open(Sample.Assessment, width),
        "northlight" => browser.Open(Sample.Northlight, width),
        "by verticals" => browser.Open(Large.ByVerticals, width),
        "by domains" => browser.Open(Large.ByDomains, width),
        "120 level-2" => browser.Open(Whole.Assessment, width),
        "comparison" => browser.Open(browser.AddressOf("comparison", ComparisonHtml.Write(Compared.Releases)), width),
        "portfolio" => browser.Open(browser.AddressOf("portfolio", PortfolioHtml.Write(Landscape.Samples)), width),
        "move" => browser.Open(browser.AddressOf("move", ComparisonHtml.Write(Compared.Releases, Sample.Assessment)), width),
        _ => browser.Open(Hostile.Mapped, width),
    };
}
