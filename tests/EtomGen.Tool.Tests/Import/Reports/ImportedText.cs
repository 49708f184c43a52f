using EtomGen.Tool.Import.Reports;

namespace EtomGen.Tool.Tests.Import.Reports;

/// <summary>Reports given as text, read and checked against release 12.0.</summary>
internal static class ImportedText
{
    public static ReportImport Import(string text, FrameworkCatalog? catalog = null) =>
        Import([.. text.Split('\n').Select((line, i) => ReportLine.FromText(line, i + 1))], catalog ?? Etom.V12.Catalog.Instance);

    public static ReportImport Import(IReadOnlyList<ReportLine> lines, FrameworkCatalog framework)
    {
        ReportRelease release = ReportRelease.Create(framework, ReportReader.Read(lines, ReportRelease.Unknown, CancellationToken.None).Processes);
        PublishedReport report = ReportReader.Read(lines, release, CancellationToken.None);
        return ReportImport.Run("report.txt", report, new AssessmentFacts(framework.Release, "Company", "Product"), release, [framework]);
    }
}
