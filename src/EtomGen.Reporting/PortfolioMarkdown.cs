using EtomGen.Reporting.Portfolios;

namespace EtomGen.Reporting;

/// <summary>Writes a portfolio as Markdown with tables.</summary>
public static class PortfolioMarkdown
{
    private static readonly Dictionary<string, string> NoReports = [];

    /// <summary>The portfolio as Markdown, as code hosts show it; its lines end in a line feed. The matrix has its level-2 processes.</summary>
    public static string Write(Portfolio portfolio, ReportOptions? options = null) => Write(portfolio, NoReports, options);

    internal static string Write(Portfolio portfolio, IReadOnlyDictionary<string, string> reports, ReportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return new PortfolioMarkdownWriter(portfolio, reports, options ?? ReportOptions.Default).Write();
    }
}
