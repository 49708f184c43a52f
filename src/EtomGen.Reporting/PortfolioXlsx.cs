using EtomGen.Reporting.Xlsx;

namespace EtomGen.Reporting;

/// <summary>Writes a portfolio as a workbook for spreadsheets (Office Open XML).</summary>
public static class PortfolioXlsx
{
    /// <summary>The portfolio as a workbook: directory, matrix, who covers a process, stale references, versions, and what is not aligned.</summary>
    /// <remarks>Identifiers are text, scores are numbers, and nothing is a formula.</remarks>
    public static byte[] Write(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return new PortfolioWorkbook(portfolio).Write();
    }
}
