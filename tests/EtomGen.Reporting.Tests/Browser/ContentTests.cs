using Microsoft.Playwright;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>What a reader finds who opens the report.</summary>
[Collection(BrowserTests.Name)]
public class ContentTests(BrowserFixture browser)
{
    [Fact]
    public async Task Every_section_is_there_in_order()
    {
        IPage page = await browser.Open(Sample.Assessment);

        Assert.Equal("Asteros Business Contact.Telecom", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(
            ["Summary", "Scope", "Coverage", "Scores", "Results in detail", "Mapping table", "About this report"],
            await page.Locator("main h2").AllInnerTextsAsync());
        Assert.Equal(await page.Locator("main h2").AllInnerTextsAsync(), await page.Locator(".contents a").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Every_published_row_is_there_with_its_values()
    {
        IPage page = await browser.Open(Sample.Assessment);
        string[][] cells = await page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('.detail tbody tr')].map(row => [...row.cells].map(cell => cell.innerText.replace(/\\s+/g, ' ').trim()))");
        var rows = new List<string>();
        string level2 = "";
        foreach (string[] row in cells)
        {
            if (row.Length == 1)
            {
                level2 = row[0];
            }
            else
            {
                rows.Add($"{level2} | {row[0]} | {row[1]} | {row[2]}");
            }
        }

        string[][] published = [.. CsvRows.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "EtomGen.EndToEnd.Tests", "Data", "asteros-business-contact.csv"))).Skip(1)];
        Assert.Equal(34, published.Length);
        Assert.Equal(published.Select(row => $"{row[0]} {row[1]} [{row[2]}] | {row[3]} {row[4]} | {row[5]} | {row[6]}"), rows);
    }

    [Fact]
    public async Task The_figures_are_those_of_the_published_report()
    {
        IPage page = await browser.Open(Sample.Assessment);

        Assert.Equal(["7", "27 of 34", "15", "12"], await page.Locator(".numbers b").AllInnerTextsAsync());
        Assert.Equal(
            ["3/4", "2/2", "7/7", "5/7", "4/6", "3/5", "3/3", "27/34"],
            await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#coverage tbody tr, #coverage tfoot tr')].map(row => row.cells[1].innerText + '/' + row.cells[2].innerText)"));
        Assert.Equal(["3 of 4", "2 of 2", "7 of 7", "5 of 7", "4 of 6", "3 of 5", "3 of 3"], (await page.Locator("#coverage svg text").AllTextContentsAsync()).Where(text => text.Contains(" of ")));
    }

    [Fact]
    public async Task The_footprint_marks_the_scope_and_nothing_else()
    {
        IPage page = await browser.Open(Sample.Assessment);

        Assert.Equal(
            ["1.1.1.11", "1.1.1.2", "1.1.1.3", "1.1.1.4", "1.1.1.5", "1.1.1.6", "1.1.1.9"],
            (await page.Locator("#scope .map-process.in .map-identifier").AllTextContentsAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(7, await page.Locator("#scope .map-tick").CountAsync());
        Assert.Equal(48, (await page.Locator("#scope .map-process .map-identifier").AllTextContentsAsync()).Distinct().Count());
    }

    [Fact]
    public async Task Every_link_within_the_page_leads_to_a_place_and_every_place_has_one_name()
    {
        IPage page = await browser.Open(Sample.Assessment);
        string[] ids = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(element => element.id)");
        string[] links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.getAttribute('href').slice(1))");

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(links.Except(ids));
        Assert.NotEmpty(links);

        await page.Locator(".jump a").Last.ClickAsync();
        await Assertions.Expect(page.Locator("[id='p-1.1.1.11']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_network_and_nothing_goes_wrong()
    {
        IPage page = await browser.Open(Sample.Assessment);
        var requests = new List<string>();
        var messages = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);

        await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal([browser.AddressOf(Sample.Assessment)], requests);
        Assert.Empty(messages);
    }

    [Fact]
    public async Task Without_script_the_text_is_the_same()
    {
        string withScript = await (await browser.Open(Sample.Assessment)).Locator("body").InnerTextAsync();
        string without = await (await browser.Open(Sample.Assessment, hasScript: false)).Locator("body").InnerTextAsync();

        Assert.Equal(withScript, without);
        Assert.Contains("1.1.1.11.3", without, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_reaches_the_way_past_the_header_first()
    {
        IPage page = await browser.Open(Sample.Assessment);

        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Heads_stay_in_sight_while_rows_scroll()
    {
        IPage page = await browser.Open(Sample.Assessment);

        await page.Locator("[id='p-1.1.1.5.8']").EvaluateAsync("row => window.scrollTo(0, row.getBoundingClientRect().top + window.scrollY - 200)");

        await Assertions.Expect(page.Locator(".detail thead th").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("[id='p-1.1.1.5'] th")).ToBeInViewportAsync();
    }
}
