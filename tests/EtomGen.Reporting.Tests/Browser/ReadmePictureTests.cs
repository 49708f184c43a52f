using Microsoft.Playwright;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>The pictures of the report in the README. <c>ETOMGEN_UPDATE=1 dotnet test --project tests/EtomGen.Reporting.Tests</c> takes new ones.</summary>
[Collection(BrowserTests.Name)]
public class ReadmePictureTests(BrowserFixture browser)
{
    private const int MaxPictureSize = 150_000;

    /// <summary>Name, the part of the report at the top of the window, width and height of the window, whether it is dark.</summary>
    public static TheoryData<string, string, int, int, bool> Pictures => new()
    {
        { "report-summary.png", "body", 1280, 1000, false },
        { "report-footprint.png", "#footprint .area:not(.none) ~ .area:not(.none)", 1280, 740, false },
        { "report-results.png", "#results", 1280, 840, true },
        { "report-phone.png", "#results .group-heads ~ .group:nth-of-type(4)", 390, 844, false },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_picture_is_there_and_small(string name, string part, int width, int height, bool isDark)
    {
        string path = Updates.PathOf("src", "Docs", "images", name);
        if (Updates.AreAskedFor)
        {
            IPage page = await browser.Open(Sample.Northlight, width, height, isDark);
            await page.EvaluateAsync($"scrollTo(0, document.querySelector('{part}').getBoundingClientRect().top + scrollY)");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
        }

        Assert.InRange(new FileInfo(path).Length, 1, MaxPictureSize);
    }
}
