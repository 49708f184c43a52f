using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>The report keeps WCAG 2.2 AA.</summary>
[Collection(BrowserTests.Name)]
public class AccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Theory]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task The_report_of_the_sample_has_no_violation(int width, bool isDark) => await AssertAccessible(Sample.Assessment, width, isDark);

    [Fact]
    public async Task A_report_of_hostile_texts_has_no_violation() => await AssertAccessible(Hostile.Mapped, 1440, isDark: false);

    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task A_comparison_of_releases_has_no_violation(int width, bool isDark) => await AssertAccessible(
        await browser.Open(
            browser.AddressOf("comparison", ComparisonHtml.Write(FrameworkComparison.Between(Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance), Sample.Assessment)), width, isDark: isDark, bypassesPolicy: true));

    private async Task AssertAccessible(Assessment assessment, int width, bool isDark) => await AssertAccessible(await browser.Open(assessment, width, isDark: isDark, bypassesPolicy: true));

    private static async Task AssertAccessible(IPage page)
    {
        AxeResult result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Standards) });

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        Assert.Contains(result.Passes, pass => pass.Id == "color-contrast");
    }
}
