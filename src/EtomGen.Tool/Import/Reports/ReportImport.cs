using EtomGen.Rules;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Import.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Checks a published report against its release: what can be declared, and what is wrong or odd.</summary>
/// <remarks>Nothing is lost: every line that names a process is a heading, a row, an unresolved row, or a repetition with a finding.</remarks>
internal sealed class ReportImport
{
    /// <summary>Remarks that every published report would get: the vendor's own text of deviations is not public, and newer releases are another matter.</summary>
    private static readonly HashSet<string> NotOfImports = [PartialScoreWithoutDeviation.RuleId, ChangedInNewerRelease.RuleId];

    private readonly List<ToolFinding> _findings = [];
    private readonly string _file;
    private readonly ReportRelease _release;

    private ReportImport(string file, PublishedReport report, ReportRelease release) => (_file, Report, _release) = (file, report, release);

    public PublishedReport Report { get; }

    /// <summary>The rows to declare, in the order of the report; those with a fault as unresolved.</summary>
    public IReadOnlyList<ImportedRow> Rows { get; private set; } = [];

    /// <summary>How many lines repeat a row before them.</summary>
    public int Repeated { get; private set; }

    /// <summary>How many lines only head others.</summary>
    public int Headings { get; private set; }

    public IReadOnlyList<GroupCoverage> Coverages { get; private set; } = [];

    public IReadOnlyList<ToolFinding> Findings => [.. _findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];

    /// <summary>Whether there is a declaration to write: a report without rows has none, and one of an unknown release only where its rows are kept as unresolved.</summary>
    public bool CanBeWritten { get; private set; }

    /// <param name="file">The report, as findings name it.</param>
    /// <param name="report">What it says.</param>
    /// <param name="facts">The facts of the declaration to be made.</param>
    /// <param name="release">The release that the report was read with.</param>
    /// <param name="releases">The known releases.</param>
    /// <param name="keepsUnresolved">Whether the rows of a report whose release is not known are kept as unresolved.</param>
    public static ReportImport Run(
        string file,
        PublishedReport report,
        AssessmentFacts facts,
        ReportRelease release,
        IReadOnlyList<FrameworkCatalog> releases,
        bool keepsUnresolved = false)
    {
        var import = new ReportImport(file, report, release);
        import.CheckFacts(facts);
        import.Rows = import.RowsOf(report.Processes);
        if (release.Catalog is { } catalog)
        {
            import.Check(facts, releases);
            import.CheckTexts(catalog);
            import.Coverages = [.. import.CoveragesOf(catalog)];
        }
        else
        {
            import.RefuseRelease(facts.Release, releases, keepsUnresolved);
        }

        import.CanBeWritten = import.Rows.Count > 0 && (release.Catalog is not null || keepsUnresolved);
        if (import.Rows.Count == 0)
        {
            import.Add(
                UnreadableEntry.RuleId,
                Severity.Error,
                report.Processes.Select(process => process.Line).FirstOrDefault(),
                $"the page names {Counted.Processes(import.Headings)} in scope and has no row with a result: nothing was imported");
        }

        return import;
    }

    private void CheckFacts(AssessmentFacts facts)
    {
        foreach ((ReportFact fact, ReportedText text) in Report.ContradictingFacts)
        {
            Add(
                UnreadableEntry.RuleId,
                Severity.Info,
                text.Line,
                $"'{Excerpt.Of(text.Text)}' was left out: line {Report.Facts[fact].Line} states the {Words(fact)} as '{Excerpt.Of(Report[fact])}'");
        }

        foreach (ReportedText footnote in Report.Footnotes)
        {
            Add(UnreadableEntry.RuleId, Severity.Info, footnote.Line, $"the footnote '{Excerpt.Of(footnote.Text)}' was left out: add it to the rows that bear its mark");
        }

        if (Report.Facts.TryGetValue(ReportFact.Release, out ReportedText stated) && AssessmentFacts.ReleaseOf(stated.Text) is { } release && release != facts.Release)
        {
            Add(UnreadableEntry.RuleId, Severity.Info, stated.Line, $"the report is against release {release}, and was imported against {facts.Release}, as asked for");
        }
    }

    /// <summary>Splits the lines that name processes into headings, rows and repetitions.</summary>
    private List<ImportedRow> RowsOf(IEnumerable<ReportedProcess> processes)
    {
        var kept = new Dictionary<string, ReportedProcess>(StringComparer.Ordinal);
        var rows = new List<ImportedRow>();
        foreach (ReportedProcess reported in processes)
        {
            FrameworkProcess? process = _release.Find(reported.Identifier, reported.Name);
            string identifier = process?.Identifier.Value ?? reported.Identifier;
            string? fault = reported.Fault ?? FaultOf(reported, process);
            if (fault is not null)
            {
                Add(UnreadableEntry.RuleId, Severity.Error, reported.Line, $"'{Excerpt.Of(reported.Text)}' is not understood: {fault}; the row is kept as unresolved");
                rows.Add(new ImportedRow(reported, identifier, null) { Fault = fault });
            }
            else if (reported.Result is not { } result || (IsNotSubmitted(result) && process is not null && !_release.Scale!.IsAssessed(process.Level)))
            {
                Headings++;
                if (StockSentences.Without(reported.Comment) is not null)
                {
                    Report.OtherLines.Add(reported.Line);
                }
            }
            else if (kept.TryAdd(identifier, reported))
            {
                rows.Add(new ImportedRow(reported, identifier, IsNotSubmitted(result) ? null : result.Score));
            }
            else
            {
                Repeated++;
                ReportedProcess first = kept[identifier];
                bool isSame = IsNotSubmitted(first.Result!.Value) ? IsNotSubmitted(result) : first.Result.Value.Score == result.Score;
                Add(
                    ProcessDeclaredTwice.RuleId,
                    isSame ? Severity.Info : Severity.Error,
                    reported.Line,
                    $"{identifier} {Excerpt.Of(reported.Name)} is already in line {first.Line}, with {(isSame ? "the same" : "another")} result: the first one was taken");
            }
        }

        return rows;
    }

    /// <summary>Why what the line says cannot be taken, or <see langword="null"/>.</summary>
    private string? FaultOf(ReportedProcess reported, FrameworkProcess? process) => reported switch
    {
        { Result: { Score: null, Word: { IsSubmitted: true } word } } => $"'{Excerpt.Of(word.Text)}' comes without a score",
        { Result: null, Coverage: not null } when process is not null && process.Level != _release.Scale!.CoverageLevel && _release.Scale.IsAssessed(process.Level) =>
            $"it states a coverage, and processes of level {process.Level} have a score",
        _ => null,
    };

    private bool IsNotSubmitted(ReportedResult result) => result.Score is null or 0 || result.Score == _release.Scale?.NotSubmittedScore;

    /// <summary>Says that the release is not known, and which known one is nearest by number.</summary>
    private void RefuseRelease(ReleaseNumber release, IReadOnlyList<FrameworkCatalog> releases, bool keepsUnresolved)
    {
        string fault = $"release {release} is not known";
        string nearest = NearestOf(release, releases) is { } near ? $"; the nearest is {near}" : "";
        int line = Report.Facts.TryGetValue(ReportFact.Release, out ReportedText stated) ? stated.Line : 0;
        Add(
            UnknownRelease.RuleId,
            Severity.Error,
            line,
            $"R{fault[1..]} (known: {string.Join(", ", releases.Select(known => known.Release))}{nearest}): name a file of it by --framework"
            + (keepsUnresolved ? "; every row was kept as unresolved" : ", or keep its rows as unresolved by --unresolved"));
        foreach (ImportedRow row in Rows)
        {
            row.Fault ??= fault;
        }
    }

    private static ReleaseNumber? NearestOf(ReleaseNumber release, IReadOnlyList<FrameworkCatalog> releases) => releases
        .Select(known => (ReleaseNumber?)known.Release)
        .MinBy(known => (Math.Abs(known!.Value.Major - release.Major), Math.Abs(known.Value.Minor - release.Minor)));

    /// <summary>Checks what is to be declared by the rules of the build.</summary>
    private void Check(AssessmentFacts facts, IReadOnlyList<FrameworkCatalog> releases)
    {
        ImportedRow[] declared = [.. Rows.Where(row => row.Fault is null)];
        AssessmentDeclaration declaration = facts.ToDeclaration(declared);
        foreach (Finding finding in AssessmentRule.CheckAll(declaration, FrameworkOption.SetOf(releases)).Where(finding => !NotOfImports.Contains(finding.Rule.Id)))
        {
            ImportedRow? row = finding.Location.Attribute >= 0 ? declared[finding.Location.Attribute] : null;
            Add(finding.Rule.Id, finding.Rule.IsError ? Severity.Error : Severity.Warning, row?.Source.Line ?? 0, finding.Message);
            if (row is not null && finding.Rule.IsError)
            {
                row.Fault ??= finding.Message;
            }
        }
    }

    private void CheckTexts(FrameworkCatalog catalog)
    {
        foreach (ImportedRow row in Rows)
        {
            if (catalog.Find(row.Identifier) is not { } process)
            {
                continue;
            }

            if (row.Source.Fault is null)
            {
                Add(NameMismatch.RuleId, Severity.Warning, row.Source.Line, NameMismatch.Check(process, row.Source.Name, catalog.Release));
            }

            if (row.Score is { } score && row.Source.Result?.Word is { } word)
            {
                Add(FigureMismatch.RuleId, Severity.Warning, row.Source.Line, FigureMismatch.CheckResult(process, score, word.Text, catalog.Scale));
            }
        }
    }

    /// <summary>Compares the stated coverages with those that the rows give.</summary>
    private IEnumerable<GroupCoverage> CoveragesOf(FrameworkCatalog catalog)
    {
        foreach (ReportedProcess reported in Report.Processes)
        {
            if (reported.Coverage is not { } stated || reported.Fault is not null)
            {
                continue;
            }

            FrameworkProcess? group = _release.Find(reported.Identifier, reported.Name);
            if (group is null || group.Level != catalog.Scale.CoverageLevel)
            {
                if (reported.Result is null && (group is null || !catalog.Scale.IsAssessed(group.Level)))
                {
                    string why = group is null
                        ? $"release {catalog.Release} has no process {Excerpt.Of(reported.Identifier)}"
                        : $"{group} is of level {group.Level}, and coverage belongs to level {catalog.Scale.CoverageLevel}";
                    Add(FigureMismatch.RuleId, Severity.Warning, reported.Line, $"the coverage {stated.Submitted}/{stated.Contained} was not compared: {why}");
                }

                continue;
            }

            Add(NameMismatch.RuleId, Severity.Warning, reported.Line, NameMismatch.Check(group, reported.Name, catalog.Release));
            ImportedRow[] below = [.. Rows.Where(row => ProcessIdentifier.TryParse(row.Identifier, out ProcessIdentifier identifier) && identifier.Parent == group.Identifier)];
            int known = group.LiveChildCount + below.Select(row => row.Identifier).Distinct(StringComparer.Ordinal).Count(identifier => catalog.Find(identifier) is null);
            var computed = new Coverage(below.Count(row => row.IsSubmitted), Math.Max(group.ChildCount ?? known, known), group.ChildCount is not null);
            Add(FigureMismatch.RuleId, Severity.Warning, reported.Line, FigureMismatch.CheckCoverage(group, stated.Submitted, stated.Contained, computed));
            yield return new GroupCoverage(group, stated, computed);
        }
    }

    private static string Words(ReportFact fact) => fact switch
    {
        ReportFact.ProductVersion => "product version",
        ReportFact.FrameworxVersion => "Frameworx version",
        ReportFact.CompletedOn => "completion date",
        ReportFact.ReportUrl => "detailed report",
        ReportFact.Release => "framework release",
        ReportFact.Product => "product",
        _ => "company",
    };

    private void Add(string ruleId, Severity severity, int line, string? message)
    {
        if (message is not null)
        {
            string sentence = message.Length > 0 ? char.ToUpperInvariant(message[0]) + message[1..] : message;
            _findings.Add(new ToolFinding(ruleId, severity, sentence, _file, line, line == 0 ? 0 : 1));
        }
    }
}

/// <summary>A row to declare.</summary>
/// <param name="source">The line.</param>
/// <param name="identifier">The identifier of the process in the release; as the report writes it where the release does not list it.</param>
/// <param name="score">The score, or <see langword="null"/>.</param>
internal sealed class ImportedRow(ReportedProcess source, string identifier, decimal? score)
{
    public ReportedProcess Source => source;

    public string Identifier => identifier;

    /// <summary>The score, or <see langword="null"/> where the process was not submitted or the score is not understood.</summary>
    public decimal? Score => score;

    /// <summary>Whether the report says that the process was submitted, also where it gives no score.</summary>
    public bool IsSubmitted => score is not null || source is { Fault: null, Result.Word.IsSubmitted: true };

    /// <summary>The comment without the sentences that are the same in every row; a result word without a score is its beginning.</summary>
    public string? Comment { get; } = CommentOf(source);

    /// <summary>Why the row cannot be declared as it is, or <see langword="null"/>.</summary>
    public string? Fault { get; set; }

    private static string? CommentOf(ReportedProcess source)
    {
        string? own = StockSentences.Without(source.Comment);
        string? word = source.Result is { Score: null, Word: { IsSubmitted: true } only } ? $"{only.Text}." : null;
        string? domain = source.Domain is null ? null : $"Assessed domain: {source.Domain}.";
        string comment = string.Join(' ', new[] { word, domain, own }.OfType<string>());
        return comment.Length == 0 ? null : comment;
    }
}

/// <summary>A stated coverage and the one that the rows give.</summary>
internal sealed record GroupCoverage(FrameworkProcess Group, ReportedCoverage Stated, Coverage Computed);
