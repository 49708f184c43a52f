using Microsoft.Playwright;

namespace EtomGen.Reporting.Tests.Browser;

/// <summary>One headless Chromium for all tests in a browser; they are skipped, visibly, on a machine without one.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Variable = "ETOMGEN_BROWSER";

    /// <summary>The shell without windows comes first: the same engine, and pages open several times faster.</summary>
    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly string _directory = Directory.CreateTempSubdirectory("EtomGen pages ").FullName;
    private readonly Dictionary<string, string> _files = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _window;

    public async ValueTask InitializeAsync()
    {
        if (Executable is { } executable)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Headless = true, Args = Arguments });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private static string? Executable => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(_ => Names, Path.Combine)
            .SelectMany(path => new[] { path, $"{path}.exe" })
            .FirstOrDefault(File.Exists);

    /// <summary>Opens the report of an assessment, as a file; the window of the test before is closed.</summary>
    internal Task<IPage> Open(Assessment assessment, int width = 1440, int height = 900, bool isDark = false, bool hasScript = true, bool bypassesPolicy = false) =>
        Open(AddressOf(assessment), width, height, isDark, hasScript, bypassesPolicy);

    internal async Task<IPage> Open(string address, int width = 1440, int height = 900, bool isDark = false, bool hasScript = true, bool bypassesPolicy = false)
    {
        Assert.SkipUnless(
            _browser is not null,
            $"No Chromium is on this machine. Install one, on Debian with 'apt-get install chromium-headless-shell', or name an executable in the "
                + $"environment variable {Variable}.");
        await (_window?.CloseAsync() ?? Task.CompletedTask);
        _window = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            BypassCSP = bypassesPolicy,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-US",
        });
        IPage page = await _window.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Where the report of an assessment is.</summary>
    internal string AddressOf(Assessment assessment)
    {
        string name = $"{assessment.Framework.Release}-{assessment.Scope.Count}";
        if (!_files.TryGetValue(name, out string? path))
        {
            path = assessment.WriteReport(Path.Combine(_directory, name), ReportFormats.Html)[0];
            _files.Add(name, path);
        }

        return new Uri(path).AbsoluteUri;
    }

    /// <summary>Where a page is that a test made.</summary>
    internal string AddressOf(string name, string html)
    {
        string path = Path.Combine(_directory, $"{name}.html");
        File.WriteAllText(path, html);
        return new Uri(path).AbsoluteUri;
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
