using EtomGen.Rules;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Import.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Holds a published report against its release: what can be declared, and what is wrong or odd.</summary>
internal sealed class ReportImport
{
    /// <summary>Remarks that every published report would get: the vendor's own text of deviations is not public, and newer releases are another matter.</summary>
    private static readonly HashSet<string> NotOfImports = [PartialScoreWithoutDeviation.RuleId, ChangedInNewerRelease.RuleId];

    private readonly List<ToolFinding> _findings = [];
    private readonly string _file;

    private ReportImport(string file, PublishedReport report, FrameworkCatalog? catalog)
    {
        _file = file;
        Report = report;
        Catalog = catalog;
    }

    public PublishedReport Report { get; }

    /// <summary>The release, or <see langword="null"/> where it is not at hand.</summary>
    public FrameworkCatalog? Catalog { get; }

    /// <summary>The rows to declare, in the order of the report.</summary>
    public IReadOnlyList<ImportedRow> Rows { get; private set; } = [];

    public IReadOnlyList<GroupCoverage> Coverages { get; private set; } = [];

    public IReadOnlyList<ToolFinding> Findings => [.. _findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];

    /// <param name="file">The report, as findings name it.</param>
    /// <param name="report">What it says.</param>
    /// <param name="facts">The facts of the declaration to be made.</param>
    /// <param name="releases">The releases at hand.</param>
    public static ReportImport Run(string file, PublishedReport report, AssessmentFacts facts, IReadOnlyList<FrameworkCatalog> releases)
    {
        var import = new ReportImport(file, report, releases.FirstOrDefault(release => release.Release == facts.Release));
        import.Rows = import.Unrepeated([.. report.Rows.Where(import.IsRow)]);
        import.Check(facts, releases);
        if (import.Catalog is { } catalog)
        {
            import.CheckTexts(catalog);
            import.Coverages = [.. import.CoveragesOf(catalog)];
        }

        return import;
    }

    /// <summary>A line without a score, of a level that the release does not assess, only heads others.</summary>
    private bool IsRow(ReportedRow row) =>
        row.Score is > 0 || Catalog?.Find(row.Identifier) is not { } process || Catalog.Scale.IsAssessed(process.Level);

    private List<ImportedRow> Unrepeated(IReadOnlyList<ReportedRow> rows)
    {
        var kept = new Dictionary<string, ReportedRow>(StringComparer.Ordinal);
        var imported = new List<ImportedRow>();
        foreach (ReportedRow row in rows)
        {
            decimal? score = row.Score == 0 || row.Score == Catalog?.Scale.NotSubmittedScore ? null : row.Score;
            if (kept.TryAdd(row.Identifier, row))
            {
                imported.Add(new ImportedRow(row, score, StockSentences.Without(row.Comment)));
            }
            else if (kept[row.Identifier] is var first && (first.Score, first.Word) != (row.Score, row.Word))
            {
                Add(ProcessDeclaredTwice.RuleId, Severity.Error, row.Line, $"{row.Identifier} {Excerpt.Of(row.Name)} is already in line {first.Line}, with another result: the first one was taken");
            }
        }

        return imported;
    }

    /// <summary>Checks what is to be declared by the rules of the build.</summary>
    private void Check(AssessmentFacts facts, IReadOnlyList<FrameworkCatalog> releases)
    {
        AssessmentDeclaration declaration = facts.ToDeclaration(Rows);
        foreach (Finding finding in AssessmentRule.CheckAll(declaration, FrameworkOption.SetOf(releases)).Where(finding => !NotOfImports.Contains(finding.Rule.Id)))
        {
            int line = finding.Location.Attribute >= 0 ? Rows[finding.Location.Attribute].Source.Line : 0;
            Add(finding.Rule.Id, finding.Rule.IsError ? Severity.Error : Severity.Warning, line, finding.Message);
            if (finding.Location.Attribute >= 0 && finding.Rule.IsError)
            {
                Rows[finding.Location.Attribute].Fault ??= finding.Message;
            }
        }
    }

    private void CheckTexts(FrameworkCatalog catalog)
    {
        foreach (ImportedRow row in Rows)
        {
            if (catalog.Find(row.Source.Identifier) is not { } process)
            {
                continue;
            }

            Add(NameMismatch.RuleId, Severity.Warning, row.Source.Line, NameMismatch.Check(process, row.Source.Name, catalog.Release));
            if (row.Score is { } score && row.Source.Word is { } word)
            {
                Add(FigureMismatch.RuleId, Severity.Warning, row.Source.Line, FigureMismatch.CheckResult(process, score, word, catalog.Scale));
            }
        }
    }

    /// <summary>The stated coverages beside those that the rows give.</summary>
    private IEnumerable<GroupCoverage> CoveragesOf(FrameworkCatalog catalog)
    {
        foreach (ReportedGroup stated in Report.Groups)
        {
            if (catalog.Find(stated.Identifier) is not { } group || group.Level != catalog.Scale.CoverageLevel)
            {
                continue;
            }

            Add(NameMismatch.RuleId, Severity.Warning, stated.Line, NameMismatch.Check(group, stated.Name, catalog.Release));
            string[] below = [.. Rows.Where(row => ProcessIdentifier.TryParse(row.Source.Identifier, out ProcessIdentifier identifier) && identifier.Parent == group.Identifier).Select(row => row.Source.Identifier)];
            int submitted = Rows.Count(row => row.Score is not null && below.Contains(row.Source.Identifier));
            int known = group.LiveChildCount + below.Count(identifier => catalog.Find(identifier) is null);
            var computed = new Coverage(submitted, Math.Max(group.ChildCount ?? known, known), group.ChildCount is not null);
            Add(FigureMismatch.RuleId, Severity.Warning, stated.Line, FigureMismatch.CheckCoverage(group, stated.Submitted, stated.Contained, computed));
            yield return new GroupCoverage(group, stated, computed);
        }
    }

    private void Add(string ruleId, Severity severity, int line, string? message)
    {
        if (message is not null)
        {
            _findings.Add(new ToolFinding(ruleId, severity, message, _file, line, line == 0 ? 0 : 1));
        }
    }
}

/// <summary>A row to declare.</summary>
internal sealed class ImportedRow(ReportedRow source, decimal? score, string? comment)
{
    public ReportedRow Source => source;

    /// <summary>The score, or <see langword="null"/> where the process was not submitted.</summary>
    public decimal? Score => score;

    /// <summary>What the report says beside the sentences that stand at every row.</summary>
    public string? Comment => comment;

    /// <summary>Why the row cannot be declared as it is, or <see langword="null"/>.</summary>
    public string? Fault { get; set; }
}

/// <summary>A stated coverage and the one that the rows give.</summary>
internal sealed record GroupCoverage(FrameworkProcess Group, ReportedGroup Stated, Coverage Computed);
