using EtomGen.Reporting.Html;

namespace EtomGen.Reporting;

/// <summary>Writes a portfolio as a web page.</summary>
public static class PortfolioHtml
{
    private static readonly Dictionary<string, string> NoReports = [];

    /// <summary>The portfolio as one page of HTML that needs no other file and no network, and shows everything without script; its lines end in a line feed.</summary>
    public static string Write(Portfolio portfolio, ReportOptions? options = null) => Write(portfolio, NoReports, options);

    internal static string Write(Portfolio portfolio, IReadOnlyDictionary<string, string> reports, ReportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return HtmlPage.Render<PortfolioPage>(
            (nameof(PortfolioPage.Portfolio), portfolio), (nameof(PortfolioPage.Reports), reports), (nameof(PortfolioPage.Options), options ?? ReportOptions.Default));
    }
}
