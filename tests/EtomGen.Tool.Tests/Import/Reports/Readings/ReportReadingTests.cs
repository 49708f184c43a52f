using System.Globalization;
using EtomGen.Framework.Reading;
using EtomGen.Rules;
using EtomGen.Tool.Import.Reports;
using EtomGen.Tool.Output;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Reports;

/// <summary>
/// Reports are read as was reviewed: each file here lists reports, and below each all that is read of it.
/// Those in <c>own-scale.txt</c> are against the release below, all others against 12.0.
/// </summary>
public class ReportReadingTests
{
    /// <summary>Reports of one row lack others.</summary>
    private static readonly HashSet<string> OfWholeAssessments = [UnmentionedProcesses.RuleId, AssessmentWithoutRows.RuleId];

    private static readonly string Folder = Updates.PathOf("tests", "EtomGen.Tool.Tests", "Import", "Reports", "Readings");

    /// <summary>Levels 2 and 3 have scores, in words of the release's own; names end in numbers, and one is the beginning of another.</summary>
    private static readonly FrameworkCatalog OwnScale = FrameworkReader.Read(
        FrameworkFormat.Csv,
        """
        id,level,name
        @release,,1.0
        @assessed-levels,,2 3
        @coverage-level,,2
        @minimum,,1
        @maximum,,10
        @decimals,,1
        @not-submitted,,Left out
        @band,,9..10 Good enough
        @band,,1..8.9 Good
        1.1,1,Readers
        1.1.1,2,Lending
        1.1.1.1,3,Support 24/7
        1.1.1.2,3,Run Phase 2
        1.1.1.3,3,Run Phase
        1.1.1.4,3,Plan - Build
        1.1.2,2,Return 1
        1.2,1,Money
        1.2.1,2,Fines
        1.2.1.1,3,Send a Fine
        """).Definition!.Catalog;

    public static TheoryData<string> Names => ReviewedReadings.In(Folder);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_report_is_read_as_reviewed(string name) => ReviewedReadings.CheckAsync(
        Path.Combine(Folder, name),
        report => Task.FromResult(Read(report, name == "own-scale.txt" ? OwnScale : Etom.V12.Catalog.Instance)));

    private static IEnumerable<string> Read(string report, FrameworkCatalog release)
    {
        bool isPage = report[0] == '<';
        (IReadOnlyList<ReportLine> lines, string? url) = isPage
            ? HtmlText.Of("report.html", report, CancellationToken.None)
            : ([.. report.Split('\n').Select((line, i) => ReportLine.FromText(line, i + 1))], null);
        ReportImport import = ImportedText.Import(lines, release);
        return
        [
            .. lines.Where(line => isPage && !line.IsBlank).Select(line => $"line {line.Number}: {string.Join(" ¦ ", line.Cells)}"),
            .. url is null ? Array.Empty<string>() : [$"link {url}"],
            .. import.Report.Facts.OrderBy(fact => fact.Value.Line).ThenBy(fact => fact.Key).Select(fact => $"{fact.Key}, line {fact.Value.Line}: {Of(fact.Key, fact.Value.Text)}"),
            .. import.Report.Kind == AssessmentKind.Product ? Array.Empty<string>() : [$"kind {import.Report.Kind}"],
            .. import.Report.Processes.Select(Of),
            .. import.Rows.Where(row => row.Fault is null).Select(row => $"→ {row.Identifier} {Text(row.Score) ?? "not submitted"}{Quoted(" ", row.Comment)}"),
            .. import.Rows.Where(row => row.Fault is not null).Select(row => $"→ unresolved {row.Identifier} {Text(row.Score) ?? "without a score"}{Quoted(" ", row.Comment)}"),
            .. import.Coverages.Select(group => $"→ {group.Group.Identifier} {group.Stated.Submitted}/{group.Stated.Contained}, by its rows {group.Computed}"),
            .. from finding in import.Findings
               where !OfWholeAssessments.Contains(finding.RuleId)
               select $"{finding.RuleId} {finding.Severity.Word()}, line {finding.Line}: {finding.Message}",
            .. import.Report.OtherLines.Count == 0 ? Array.Empty<string>() : [$"left out: {string.Join(", ", import.Report.OtherLines)}"],
        ];
    }

    private static string Of(ReportFact fact, string text) => $"{text}{Quoted(" = ", fact switch
    {
        ReportFact.CompletedOn => ReportedDate.Read(text),
        ReportFact.Release => AssessmentFacts.ReleaseOf(text)?.ToString(),
        ReportFact.ProductVersion or ReportFact.FrameworxVersion => AssessmentFacts.VersionOf(text),
        _ => null,
    })}";

    private static string Of(ReportedProcess process)
    {
        ReportedResult? result = process.Result;
        return string.Concat(
            $"line {process.Line}: {process.Identifier}",
            Quoted(" ", process.Name),
            process.Coverage is { } coverage ? $" coverage {coverage.Submitted}/{coverage.Contained}" : "",
            result?.Score is { } score ? $" score {Text(score)}" : "",
            Quoted(" word ", result?.Word?.Text),
            Quoted(" mark ", result?.Mark),
            Quoted(" domain ", process.Domain),
            Quoted(" comment ", process.Comment),
            Quoted(" fault ", process.Fault));
    }

    private static string? Text(decimal? score) => score?.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string before, string? text) => text is null ? "" : $"{before}\"{text}\"";
}
