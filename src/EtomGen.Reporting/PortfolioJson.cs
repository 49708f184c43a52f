using EtomGen.Reporting.Json;

namespace EtomGen.Reporting;

/// <summary>Writes a portfolio as JSON.</summary>
/// <remarks>The format is defined by <c>portfolio-1.schema.json</c>, whose number is that of <c>formatVersion</c>.</remarks>
public static class PortfolioJson
{
    internal const int FormatVersion = 1;

    private static readonly Dictionary<string, string> NoReports = [];

    /// <summary>The portfolio as JSON, its lines ending in a line feed.</summary>
    public static string Write(Portfolio portfolio, ReportOptions? options = null) => Write(portfolio, NoReports, options);

    internal static string Write(Portfolio portfolio, IReadOnlyDictionary<string, string> reports, ReportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return PortfolioJsonWriter.Write(portfolio, reports, (options ?? ReportOptions.Default).Generator);
    }
}
