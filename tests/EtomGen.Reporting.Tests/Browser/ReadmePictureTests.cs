using Microsoft.Playwright;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>The pictures of the report in the README. <c>ETOMGEN_UPDATE=1 dotnet test --project tests/EtomGen.Reporting.Tests</c> takes new ones.</summary>
[Collection(BrowserTests.Name)]
public class ReadmePictureTests(BrowserFixture browser)
{
    private const int LargestPicture = 150_000;

    /// <summary>Name, place in the report, width and height of the window, whether it is dark.</summary>
    public static TheoryData<string, string, int, int, bool> Pictures => new()
    {
        { "report-summary.png", "", 1200, 940, false },
        { "report-scores.png", "#scores", 1200, 940, true },
        { "report-phone.png", "#p-1.1.1.4", 390, 844, false },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_picture_is_there_and_small(string name, string place, int width, int height, bool isDark)
    {
        string path = Updates.PathOf("src", "Docs", "images", name);
        if (Updates.AreAskedFor)
        {
            IPage page = await browser.Open(Sample.Assessment, width, height, isDark);
            await page.EvaluateAsync($"location.hash = '{place}'");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
        }

        Assert.InRange(new FileInfo(path).Length, 1, LargestPicture);
    }
}
