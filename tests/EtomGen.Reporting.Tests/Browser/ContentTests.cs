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
            ["Summary", "Open points", "Footprint", "Results in detail", "Mapping table", "About this report"],
            await page.Locator("main h2").AllInnerTextsAsync());
        Assert.Equal(await page.Locator("main h2").AllInnerTextsAsync(), await page.Locator(".contents a").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Every_published_row_is_there_with_its_values()
    {
        IPage page = await browser.Open(Sample.Assessment);
        string[] rows = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('#results .group')].flatMap(group => {
              const text = element => element.innerText.replace(/\s+/g, ' ').trim();
              const level2 = `${text(group.querySelector('h3'))} [${text(group.querySelector('.group-coverage .coverage')).replace(' of ', '/')}]`;
              return [...group.querySelectorAll('tbody tr')].map(row => [level2, ...[...row.cells].slice(0, 3).map(text)].join(' | '));
            })
            """);
        string[][] published =
        [
            .. CsvRows.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "EtomGen.EndToEnd.Tests", "Data", "asteros-business-contact.csv"))).Skip(1),
        ];
        Assert.Equal(34, published.Length);
        Assert.Equal(published.Select(row => $"{row[0]} {row[1]} [{row[2]}] | {row[3]} {row[4]} | {row[5]} | {row[6]}"), rows);
    }

    [Fact]
    public async Task The_figures_are_those_of_the_published_report()
    {
        IPage page = await browser.Open(Sample.Assessment);

        Assert.Equal(["4.60", "56\u00A0%", "79\u00A0%", "19"], await page.Locator(".headline b").AllInnerTextsAsync());
        Assert.Equal(["of 5", "15 of 27", "27 of 34", "points"], await page.Locator(".headline .unit").AllInnerTextsAsync());
        Assert.Equal(["15", "12", "7"], await page.Locator(".stack li b").AllInnerTextsAsync());
        Assert.Equal(["3 of 4", "2 of 2", "7 of 7", "5 of 7", "4 of 6", "3 of 5", "3 of 3"], await page.Locator("#results summary .coverage").AllInnerTextsAsync());
        Assert.Equal(["5.00", "5.00", "4.83", "4.70", "4.25", "4.60", "3.67"], await page.Locator("#results summary .score b").AllInnerTextsAsync());
    }

    [Fact]
    public async Task The_footprint_marks_the_scope_and_nothing_else()
    {
        IPage page = await browser.Open(Sample.Assessment);

        Assert.Equal(
            ["1.1.1.11", "1.1.1.2", "1.1.1.3", "1.1.1.4", "1.1.1.5", "1.1.1.6", "1.1.1.9"],
            (await page.Locator(".cell.in .identifier").AllTextContentsAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(48, (await page.Locator(".cell .identifier").AllTextContentsAsync()).Distinct().Count());
        Assert.Equal(
            ["1.2 Strategy, Infrastructure & Product none of 16 in scope", "1.3 Enterprise Management no processes listed"],
            (await page.Locator(".area.none > summary").AllInnerTextsAsync()).Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(1, await page.Locator(".legend").CountAsync());
    }

    [Fact]
    public async Task The_open_points_come_first_with_the_lowest_score()
    {
        IPage page = await browser.Open(Sample.Assessment);

        Assert.Equal(["Partial scores", "Not submitted"], await page.Locator("#open h3").AllInnerTextsAsync());
        Assert.Equal(["12", "7"], await page.Locator("#open .count").AllInnerTextsAsync());
        Assert.Equal(["3.4", "3.6", "3.8"], (await page.Locator("#open li .score b").AllInnerTextsAsync()).Take(3));
        Assert.Contains("No deviation is described for any of them.", await page.Locator("#open").InnerTextAsync(), StringComparison.Ordinal);
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

        await page.Locator(".cell.in").Last.ClickAsync();
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
    public async Task Without_script_only_the_tools_are_missing()
    {
        IPage page = await browser.Open(Sample.Assessment);
        await page.Locator(".tools").EvaluateAsync("tools => tools.remove()");
        string withScript = await page.Locator("body").InnerTextAsync();
        string without = await (await browser.Open(Sample.Assessment, hasScript: false)).Locator("body").InnerTextAsync();

        Assert.Equal(withScript, without);
        Assert.Contains("1.1.1.11.3", without, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_unfolds_the_group_that_it_leads_into()
    {
        IPage page = await browser.Open(Large.ByDomains);
        await Assertions.Expect(page.Locator("[id='p-1.6.10.5']")).Not.ToBeVisibleAsync();

        await page.EvaluateAsync("location.hash = '#p-1.6.10.5'");

        await Assertions.Expect(page.Locator("[id='p-1.6.10.5']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Finding_shows_the_rows_that_hold_every_word_and_says_how_many()
    {
        IPage page = await browser.Open(Large.ByDomains);
        int expected = Large.ByDomains.Processes.Count(row => row.Process.ToString().Contains("1.2.3.", StringComparison.Ordinal));

        await page.Locator(".tools input[type=search]").FillAsync("1.2.3.");

        Assert.Equal(expected, await page.Locator("#results tbody tr:visible").CountAsync());
        Assert.Equal(1, await page.Locator("#results details:visible").CountAsync());
        await Assertions.Expect(page.Locator(".tools [role=status]")).ToHaveTextAsync($"{expected} of 300 processes shown");

        await page.Locator(".tools input[type=search]").FillAsync("");
        Assert.Equal(60, await page.Locator("#results details:visible").CountAsync());
        Assert.Equal(0, await page.Locator("#results tbody tr:visible").CountAsync());
    }

    [Fact]
    public async Task The_keyboard_finds_filters_and_folds()
    {
        IPage page = await browser.Open(Sample.Assessment);

        await page.Locator(".tools input[type=search]").FocusAsync();
        await page.Keyboard.TypeAsync("selling");
        Assert.Equal(7, await page.Locator("#results tbody tr:visible").CountAsync());
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(2, await page.Locator("#results tbody tr:visible").CountAsync());

        for (int i = 0; i < 5; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(page.Locator("[id='p-1.1.1.4'] > summary")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await page.Locator("#results tbody tr:visible").CountAsync());
    }

    [Fact]
    public async Task A_comparison_is_filtered_by_kind_and_word_and_folds()
    {
        IPage page = await browser.Open(browser.AddressOf("comparison", ComparisonHtml.Write(Compared.Releases)));
        int moved = Compared.Releases.Changes.Count(change => change.Is(ChangeKinds.Moved)), shown = await page.Locator(".changes tbody tr").CountAsync();
        Assert.Equal(0, await page.Locator(".changes tbody tr:visible").CountAsync());

        foreach (ILocator box in await page.Locator(".tools [type=checkbox]").AllAsync())
        {
            await box.SetCheckedAsync(await box.GetAttributeAsync("value") == $"{(int)ChangeKinds.Moved}");
        }

        Assert.InRange(moved, 1, shown - 1);
        Assert.Equal(moved, await page.Locator(".changes tbody tr:visible").CountAsync());
        await Assertions.Expect(page.Locator(".tools [role=status]")).ToHaveTextAsync($"{moved} of {shown} changes shown");

        await page.Locator(".tools [type=search]").FillAsync("service");
        int found = Compared.Releases.Changes.Count(
            change => change.Is(ChangeKinds.Moved) && $"{change.Before} {change.After}".Contains("service", StringComparison.OrdinalIgnoreCase));
        Assert.InRange(found, 1, moved - 1);
        Assert.True(await page.Locator(".changes tbody tr:visible").CountAsync() >= found);

        await page.Locator(".tools [type=search]").FillAsync("no such word");
        Assert.Equal(0, await page.Locator("#changes details:visible").CountAsync());
    }

    [Fact]
    public async Task A_matrix_unfolds_without_script_and_keeps_its_heads_in_sight()
    {
        IPage page = await browser.Open(browser.AddressOf("portfolio", PortfolioHtml.Write(Landscape.Samples)), 390, hasScript: false);
        Assert.Equal(0, await page.Locator(".landscape .line:visible").CountAsync());

        await page.Locator(".landscape input").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");

        Assert.Equal(Landscape.Samples.Groups[0].Lines.Count, await page.Locator(".landscape .line:visible").CountAsync());
        await page.Mouse.MoveAsync(200, 400);
        await page.Locator(".scroll").ScrollIntoViewIfNeededAsync();
        await page.Locator(".landscape tr:visible").Last.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".landscape thead th").First).ToBeInViewportAsync();
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
    public async Task The_name_of_a_group_stays_in_sight_while_its_rows_scroll()
    {
        IPage page = await browser.Open(Sample.Assessment);

        await page.Locator("[id='p-1.1.1.5.8']").EvaluateAsync("row => window.scrollTo(0, row.getBoundingClientRect().top + window.scrollY - 200)");

        await Assertions.Expect(page.Locator("[id='p-1.1.1.5'] > summary")).ToBeInViewportAsync();
    }
}
