using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>The report keeps WCAG 2.2 AA.</summary>
[Collection(BrowserTests.Name)]
public class AccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Runs axe in the page: of the thousands of elements that keep a rule it describes none, which would take most of the time.</summary>
    private const string RunAxe =
        """
        async standards => {
          const { violations, passes } = await axe.run({ runOnly: standards, resultTypes: ['violations'] });
          const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
          return passes.some(({ id }) => id === 'color-contrast') ? found : [...found, 'No contrast was measured.'];
        }
        """;

    [Fact]
    public async Task A_page_without_a_language_and_with_a_faint_title_has_violations()
    {
        string address = browser.AddressOf("faulty", "<!DOCTYPE html><html><title>Faulty</title><main><h1 style='color: #ddd'>Faint</h1><p>Clear</p></main></html>");

        string[] violations = await FindViolations(await browser.Open(address, bypassesPolicy: true));

        Assert.Equal(["color-contrast", "html-has-lang"], violations.Select(violation => violation.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_report_of_the_sample_has_no_violation() => await AssertAccessible(Sample.Assessment, 1440, isDark: true);

    [Fact]
    [LongRun]
    public async Task The_report_of_the_sample_on_a_phone_has_no_violation() => await AssertAccessible(Sample.Assessment, 390, isDark: false);

    [Fact]
    [LongRun]
    public async Task The_report_of_the_second_sample_has_no_violation() => await AssertAccessible(Sample.Northlight, 1440, isDark: false);

    [Theory]
    [LongRun]
    [InlineData(1440, true)]
    [InlineData(390, false)]
    public async Task A_report_with_goals_has_no_violation(int width, bool isDark) => await AssertAccessible(Campaigns.Assessment, width, isDark);

    [Theory]
    [LongRun]
    [InlineData(390, true, false)]
    [InlineData(1440, true, true)]
    public async Task The_report_of_a_large_assessment_has_no_violation_folded_or_open(int width, bool isDark, bool isOpen)
    {
        IPage page = await browser.Open(Large.ByVerticals, width, isDark: isDark, bypassesPolicy: true);
        if (isOpen)
        {
            // A tenth of the groups has every kind of row, and is checked in a tenth of the time.
            await page.EvaluateAsync("document.querySelectorAll('details').forEach((details, i) => details.open = i % 10 === 0)");
        }

        await AssertAccessible(page);
    }

    [Theory]
    [LongRun]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_report_with_a_logo_and_an_accent_of_little_contrast_has_no_violation(bool isDark)
    {
        var options = new ReportOptions { AccentColor = "#ffe600", Logo = ReportLogo.FromBytes("<svg xmlns='http://www.w3.org/2000/svg' width='80' height='20'/>"u8.ToArray()) };
        string address = browser.AddressOf("accent", AssessmentHtml.Write(Sample.Assessment, options));

        await AssertAccessible(await browser.Open(address, isDark: isDark, bypassesPolicy: true));
    }

    [Fact]
    [LongRun]
    public async Task A_report_with_folded_groups_has_no_violation()
    {
        IPage page = await browser.Open(Sample.Assessment, bypassesPolicy: true);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = false)");

        await AssertAccessible(page);
    }

    [Fact]
    [LongRun]
    public async Task A_report_of_hostile_texts_has_no_violation() => await AssertAccessible(Hostile.Mapped, 1440, isDark: false);

    [Theory]
    [LongRun]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task A_comparison_of_releases_has_no_violation(int width, bool isDark) => await AssertAccessible(
        await browser.Open(
            browser.AddressOf(
                "comparison",
                ComparisonHtml.Write(
                    FrameworkComparison.Between(Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance),
                    Sample.Assessment)), width, isDark: isDark, bypassesPolicy: true));

    [Fact]
    public async Task A_comparison_with_open_groups_has_no_violation()
    {
        IPage page = await browser.Open(browser.AddressOf("comparison", ComparisonHtml.Write(Compared.Releases)), bypassesPolicy: true);
        await page.EvaluateAsync("document.querySelectorAll('details.group').forEach((details, i) => details.open = i % 4 === 0)");

        await AssertAccessible(page);
    }

    [Fact]
    [LongRun]
    public async Task A_portfolio_on_a_phone_in_the_dark_has_no_violation() => await AssertPortfolioAccessible(390, isDark: true, isOpen: true);

    [Theory]
    [LongRun]
    [InlineData(390, true, false)]
    [InlineData(1440, false, false)]
    [InlineData(1440, false, true)]
    public async Task A_portfolio_has_no_violation_folded_or_open(int width, bool isDark, bool isOpen) => await AssertPortfolioAccessible(width, isDark, isOpen);

    private async Task AssertPortfolioAccessible(int width, bool isDark, bool isOpen)
    {
        IPage page = await browser.Open(browser.AddressOf("portfolio", PortfolioHtml.Write(Landscape.Samples)), width, isDark: isDark, bypassesPolicy: true);
        if (isOpen)
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            await page.Locator(".landscape input").First.CheckAsync();
        }

        await AssertAccessible(page);
    }

    private async Task AssertAccessible(Assessment assessment, int width, bool isDark) =>
        await AssertAccessible(await browser.Open(assessment, width, isDark: isDark, bypassesPolicy: true));

    private static async Task AssertAccessible(IPage page) => Assert.Empty(await FindViolations(page));

    private static async Task<string[]> FindViolations(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(RunAxe, Standards);
    }
}
