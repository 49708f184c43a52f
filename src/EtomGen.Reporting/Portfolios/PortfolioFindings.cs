namespace EtomGen.Reporting.Portfolios;

/// <summary>What a portfolio lacks, has several times, or names by the words of another release.</summary>
internal static class PortfolioFindings
{
    /// <summary>The processes of the scope that nobody covers, by level-2 process.</summary>
    public static IReadOnlyList<(PortfolioGroup Group, IReadOnlyList<PortfolioLine> Lines)> Gaps(Portfolio portfolio) => Where(portfolio, line => line.Covering.Count == 0);

    /// <summary>The processes that somebody covers, by level-2 process.</summary>
    public static IReadOnlyList<(PortfolioGroup Group, IReadOnlyList<PortfolioLine> Lines)> Covered(Portfolio portfolio) => Where(portfolio, line => line.Covering.Count > 0);

    /// <summary>The references whose processes have another identifier, name or level in the release of the portfolio.</summary>
    public static IReadOnlyList<(PortfolioEntry Entry, PortfolioRow Row)> Stale(Portfolio portfolio) =>
        [.. portfolio.Entries.SelectMany(entry => entry.Rows.Where(row => row.IsStale).Select(row => (entry, row)))];

    private static (PortfolioGroup Group, IReadOnlyList<PortfolioLine> Lines)[] Where(Portfolio portfolio, Func<PortfolioLine, bool> isMeant) =>
    [
        .. from portfolioGroup in portfolio.Groups
           let lines = portfolioGroup.Lines.Where(isMeant).ToArray()
           where lines.Length > 0
           select (portfolioGroup, (IReadOnlyList<PortfolioLine>)lines),
    ];
}
