using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>The report on paper.</summary>
[Collection(BrowserTests.Name)]
public partial class PrintTests(BrowserFixture browser)
{
    /// <summary>Marks where each table row and each picture begins and ends, in every cell, with words that can be found in the print.</summary>
    private const string Mark =
        """
        () => {
          const mark = (parent, word) => { const span = document.createElement('span'); span.textContent = ` ${word} `; parent.append(span); };
          let number = 0;
          for (const row of document.querySelectorAll('main tr')) {
            number++;
            for (const cell of row.cells) { mark(cell, `ROW${number}X`); const first = document.createElement('span'); first.textContent = ` ROW${number}X `; cell.prepend(first); }
          }
          for (const figure of document.querySelectorAll('figure')) {
            number++;
            mark(figure.querySelector('figcaption'), `ROW${number}X`);
            const svg = figure.querySelector('svg');
            const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
            text.textContent = `ROW${number}X`;
            text.setAttribute('x', 0);
            text.setAttribute('y', svg.viewBox.baseVal.height - 1);
            svg.append(text);
          }
          return number;
        }
        """;

    [Theory]
    [InlineData("A4", false)]
    [InlineData("Letter", false)]
    [InlineData("A4", true)]
    public async Task No_row_and_no_picture_is_cut_by_the_end_of_a_page(string format, bool isLarge)
    {
        IPage page = await browser.Open(isLarge ? Large.ByVerticals : Sample.Assessment);
        int count = await page.EvaluateAsync<int>(Mark);

        using PdfDocument print = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = format, PrintBackground = true }));

        var pages = new Dictionary<string, HashSet<int>>();
        foreach (Page sheet in print.GetPages())
        {
            foreach (Match mark in Row().Matches(string.Concat(sheet.Letters.Select(letter => letter.Value))))
            {
                (pages.TryGetValue(mark.Value, out HashSet<int>? on) ? on : pages[mark.Value] = []).Add(sheet.Number);
            }
        }

        Assert.Equal(count, pages.Count);

        // The heads of a table are repeated on every page that it goes on to.
        Assert.Equal([], pages.Where(mark => mark.Value.Count > 1).Select(mark => mark.Key).Except(await HeadMarks(page)));
    }

    [Theory]
    [InlineData("A4", 12)]
    [InlineData("Letter", 13)]
    public async Task The_print_has_a_stable_count_of_pages(string format, int most)
    {
        var counts = new List<int>();
        foreach (bool isDark in new[] { false, true })
        {
            IPage page = await browser.Open(Sample.Assessment, isDark: isDark);
            using PdfDocument print = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = format, PrintBackground = true }));
            counts.Add(print.NumberOfPages);
        }

        Assert.Equal(counts[0], counts[1]);
        Assert.InRange(counts[0], 4, most);
    }

    private static async Task<string[]> HeadMarks(IPage page) =>
        [.. (await page.Locator("thead th").AllTextContentsAsync()).SelectMany(head => Row().Matches(head)).Select(mark => mark.Value)];

    [GeneratedRegex(@"ROW\d+X")]
    private static partial Regex Row();
}
