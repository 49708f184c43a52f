using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>The report on paper.</summary>
[Collection(BrowserTests.Name)]
public partial class PrintTests(BrowserFixture browser)
{
    /// <summary>Marks where each table row and each box begins and ends, with words that can be found in the print. Only rows that are printed count.</summary>
    private const string Mark =
        """
        () => {
          let number = 0;
          const mark = (parent, word) => {
            for (const put of ['prepend', 'append']) {
              const span = document.createElement('span');
              span.textContent = ` ${word} `;
              parent[put](span);
            }
          };
          for (const row of document.querySelectorAll('main tbody tr')) { number++; for (const cell of row.cells) mark(cell, `ROW${number}X`); }
          for (const box of document.querySelectorAll('.area:not(.none) .cell-name')) mark(box, `ROW${++number}X`);
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

        // Whatever was folded on the screen is on paper.
        Assert.Equal(count, pages.Count);
        Assert.Empty(pages.Where(mark => mark.Value.Count > 1).Select(mark => mark.Key));
    }

    [Theory]
    [LongRun]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_report_of_34_rows_has_few_and_full_pages_each_with_its_number_and_all_but_the_first_with_a_running_header(bool isDark)
    {
        IPage page = await browser.Open(Sample.Assessment, isDark: isDark);
        using PdfDocument print = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = "A4", PrintBackground = true }));

        Assert.InRange(print.NumberOfPages, 2, 6);
        Assert.All(print.GetPages().SkipLast(1), sheet => Assert.InRange(FilledShare(sheet), 0.5, 1));
        Assert.All(print.GetPages(), sheet => Assert.EndsWith($"Page {sheet.Number} of {print.NumberOfPages}", Words(sheet), StringComparison.Ordinal));
        Assert.All(print.GetPages().Skip(1), sheet => Assert.Contains("Asteros Business Contact.Telecom: conformance assessment", Words(sheet), StringComparison.Ordinal));
    }

    [Theory]
    [LongRun]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_report_of_300_rows_has_fewer_than_40_pages(bool isByDomains)
    {
        IPage page = await browser.Open(isByDomains ? Large.ByDomains : Large.ByVerticals);
        using PdfDocument print = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = "A4", PrintBackground = true }));

        Assert.InRange(print.NumberOfPages, 10, 39);
    }

    /// <summary>The share of a page's height down to its last line of text, without the page number.</summary>
    private static double FilledShare(Page sheet)
    {
        double[] bottoms = [.. sheet.GetWords().Select(word => word.BoundingBox.Bottom).Distinct().Order()];
        double number = bottoms[0];
        return (sheet.Height - bottoms.First(bottom => bottom > number + 5)) / sheet.Height;
    }

    private static string Words(Page sheet) => string.Join(' ', sheet.GetWords().Select(word => word.Text));

    [GeneratedRegex(@"ROW\d+X")]
    private static partial Regex Row();
}
