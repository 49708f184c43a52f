using System.Globalization;
using EtomGen.Reporting.Portfolios;

namespace EtomGen.Reporting.Content;

/// <summary>Every text of the reports that the project writes, in English and in one file, so that a translation is another file.</summary>
internal static class ReportTexts
{
    // Titles and headings

    public const string Assessment = "Conformance assessment";
    public const string Summary = "Summary";
    public const string OpenPoints = "Open points";
    public const string Footprint = "Footprint";
    public const string Results = "Results in detail";
    public const string Unresolved = "Unresolved";
    public const string MappingTable = "Mapping table";
    public const string About = "About this report";
    public const string Contents = "Contents";
    public const string Skip = "Skip to the report";
    public const string Modules = "Modules";
    public const string Coverage = "Coverage";
    public const string MeanScore = "Mean score";
    public const string Facts = "Facts";

    // Columns and labels

    public const string Process = "Process";
    public const string Score = "Score";
    public const string Result = "Result";
    public const string Comment = "Comment";
    public const string Deviation = "Deviation";
    public const string Evidence = "Evidence";
    public const string Remark = "Remark";
    public const string Reason = "Reason";
    public const string SupportedBy = "Supported by";
    public const string Supports = "Supports";
    public const string Module = "Module";
    public const string Note = "Note";
    public const string Automation = "Automation";
    public const string Kind = "Kind";
    public const string Element = "Element";
    public const string PartOf = "Part of";
    public const string Fact = "Fact";
    public const string Value = "Value";
    public const string Count = "Count";
    public const string Share = "Share";
    public const string HowComputed = "How it is computed";
    public const string DetailedReport = "Detailed report";
    public const string NotMentioned = "Not mentioned";
    public const string Nothing = "Nothing";
    public const string WholeScope = "Whole scope";

    // Sheets and columns of the workbook

    public const string ResultsSheet = "Results";
    public const string MappingSheet = "Mapping";
    public const string IdentifierHead = "Identifier";
    public const string Level2Identifier = "Level-2 identifier";
    public const string Level2Name = "Level-2 process";
    public const string Submitted = "Submitted";
    public const string Contained = "Contained";
    public const string MovedFromHead = "Moved from";

    // Summary

    public const string ResultsBar = "Results of the contained processes";

    public static string PageTitle(Assessment assessment) => $"{assessment.Product}: conformance assessment";

    public static string Subject(Assessment assessment) => $"against the {assessment.Framework}";

    public static string OfMaximum(ConformanceScale scale) => $"of {NumberText.Of(scale.Maximum)}";

    public static string FullyConformant(ConformanceScale scale) => scale.Bands[^1].Result;

    public static string CountOf(int count, int all) => $"{NumberText.Of(count)} of {NumberText.Of(all)}";

    public static string OfContained(Coverage coverage) => $"of {NumberText.Of(coverage.Contained)} or more";

    public static string OfContainedIn(Coverage coverage) => coverage.IsExact ? $"of {NumberText.Of(coverage.Contained)}" : OfContained(coverage);

    public static string CoverageOf(Coverage coverage) => $"{NumberText.Of(coverage.Submitted)} of {NumberText.Of(coverage.Contained)}{(coverage.IsExact ? "" : " or more")}";

    public static string Points(int count) => count == 1 ? "point" : "points";

    public static string HowMean(int submitted) => submitted == 0
        ? "No process was submitted."
        : $"Sum of the {NumberText.Of(submitted)} submitted scores, divided by their number. For orientation: the framework itself gives no overall score.";

    public static string HowFull(ConformanceScale scale) =>
        $"Submitted processes with a score of {Range(scale.Bands[^1].From, scale.Bands[^1].To)}, divided by all submitted processes.";

    public static string HowCoverage(ConformanceScale scale) =>
        $"Submitted processes of level {NumberText.Of(scale.CoverageLevel + 1)}, divided by all that the level-{NumberText.Of(scale.CoverageLevel)} processes in scope contain.";

    public static string HowOpen(OpenPoints points)
    {
        string[] parts =
        [
            .. from part in new[]
               {
                   (points.Partial.Count, "partial scores"),
                   (points.NotSubmitted.Count, "not submitted"),
                   (points.Unsupported.Count, "without support"),
                   (points.Unresolved.Count, "unresolved"),
               }
               where part.Item1 > 0
               select $"{NumberText.Of(part.Item1)} {part.Item2}",
        ];
        return parts.Length == 0 ? "Every process in scope is submitted, fully conformant and supported." : $"{string.Join(", ", parts)}.";
    }

    /// <summary>The facts of an assessment.</summary>
    public static IEnumerable<(string Fact, string Value)> FactsOf(Assessment assessment)
    {
        yield return ("Company", assessment.Company);
        yield return ("Product", assessment.Product);
        yield return ("Product version", assessment.ProductVersion ?? "N/A");
        yield return ("Kind of assessment", assessment.Kind.ToString());
        yield return ("Frameworx version", assessment.FrameworxVersion);
        yield return ("Framework release", assessment.Framework.ToString());
        yield return ("Scope", ScopeOf(assessment));
        if (assessment.CompletedOn is { } date)
        {
            yield return ("Completed", Date(date));
        }
    }

    private static string ScopeOf(Assessment assessment)
    {
        int level = assessment.Framework.Scale.CoverageLevel;
        int listed = assessment.Framework.OfLevel(level).Count(process => !process.IsDeleted);
        return $"{CountOf(assessment.Scope.Count, Math.Max(listed, assessment.Scope.Count))} listed level-{NumberText.Of(level)} processes";
    }

    // Open points

    public const string NoOpenPoints = "No open points.";
    public const string OpenIntroduction = "What is left to do or to explain. A process can be in several lists. The details are with the results.";
    public const string PartialScores = "Partial scores";
    public const string NoDeviation = "No deviation is described.";
    public const string NoDeviationTag = "no deviation described";
    public const string NotSubmitted = "Not submitted";
    public const string WithoutSupport = "Without support";
    public const string UnsupportedMeaning = "Nothing supports these scored processes: no module, no code, also not through a process that they are part of.";
    public const string NotSubmittedMeaning = "In scope, and not submitted for assessment.";

    public static string PartialMeaning(int undescribed, int all) => undescribed == 0
        ? "Below full conformance, the lowest score first."
        : $"Below full conformance, the lowest score first. No deviation is described for {(undescribed == all ? "any of them" : $"{NumberText.Of(undescribed)} of them")}.";

    public static string UnresolvedMeaning(Assessment assessment) => $"Release {assessment.Framework.Release} does not have these rows. They count in no figure of this report.";

    // Footprint

    public const string Legend = "Legend";
    public const string NotInScope = "Not in scope";
    public const string NothingSubmitted = "In scope, nothing submitted";
    public const string ScaleOfMeans = "Mean score of the submitted processes";
    public const string CoverageLegend = "Coverage: submitted of contained processes";
    public const string NoProcessesListed = "The framework data lists no processes here.";
    public const string SupportsNothing = "Supports no process.";

    public static string FootprintIntroduction(Assessment assessment) =>
        $"The level-{NumberText.Of(assessment.Framework.Scale.CoverageLevel)} processes of release {assessment.Framework.Release}. Processes in scope "
            + "have a colour and a pattern by their mean score, with their coverage below. Each links to its results.";

    public static string AreaInScope(int inScope, int all) => $"{CountOf(inScope, all)} in scope";

    public static string NoneInScope(int all) => all == 0 ? "no processes listed" : $"none of {NumberText.Of(all)} in scope";

    public static string MeanOf(MeanScore? mean) => mean is null ? "nothing submitted" : $"mean score {mean}";

    public static string SubmittedOf(Coverage coverage) => $"{CoverageOf(coverage)} submitted";

    public static string ModuleCode(int module) => $"M{NumberText.Of(module + 1)}";

    public static string Unlisted(IReadOnlyList<FrameworkProcess> parts) => $"No processes listed: {string.Join("; ", parts)}.";

    public static string SupportsProcesses(AssessedModule module) => module.Supports.Count == 0
        ? SupportsNothing
        : $"Supports {string.Join(", ", module.Supports.Select(process => process.Identifier.Value))}.";

    public static string Range(decimal from, decimal to) => from == to ? NumberText.Of(from) : $"{NumberText.Of(from)} to {NumberText.Of(to)}";

    public static string RangeBelow(decimal from, decimal below) => $"{NumberText.Of(from)} to under {NumberText.Of(below)}";

    public static string Below(decimal below) => $"under {NumberText.Of(below)}";

    // Results

    public const string FullComment = "Supported.";
    public const string PartialComment = "Supported, with deviations.";
    public const string NotSubmittedComment = "Not submitted for assessment.";
    public const string IncompleteCount = "“Or more”: the framework data may not list every contained process.";
    public const string Search = "Find a process";
    public const string Show = "Show";
    public const string UnfoldAll = "Unfold all";
    public const string FoldAll = "Fold all";
    public const string ShownOf = "{0} of {1} processes shown";

    /// <summary>What a report says of a row besides score and result.</summary>
    public static string CommentOf(AssessedProcess process) =>
        !process.IsSubmitted ? NotSubmittedComment
        : process.IsFullyConformant ? FullComment
        : process.Deviation is null ? $"{PartialComment} {NoDeviation}"
        : PartialComment;

    /// <summary>The scale of a release in a sentence.</summary>
    public static string ScaleOf(ConformanceScale scale)
    {
        IEnumerable<string> bands = scale.Bands.Reverse().Select(band => $"{Range(band.From, band.To)} is {band.Result}");
        return $"{LevelsOf(scale)} is scored: {string.Join(", ", bands)}.";
    }

    public static string LevelsOf(ConformanceScale scale) => scale.AssessedLevels.Count == 1
        ? $"Level {NumberText.Of(scale.AssessedLevels[0])}"
        : $"Levels {string.Join(" and ", scale.AssessedLevels.Select(NumberText.Of))}";

    public static string ScoreOf(AssessedProcess process) => process.ReportedScore is { } score ? NumberText.Of(score) : "–";

    public static string ScoreOf(UnresolvedProcess row) => row.Score is { } score ? NumberText.Of(score) : "–";

    /// <summary>The pieces of evidence in one text, or <see langword="null"/> where there is none.</summary>
    public static string? EvidenceOf(IReadOnlyList<ScoreEvidence> evidence) => evidence.Count == 0 ? null : string.Join("; ", evidence);

    /// <summary>An address as readers know it: the page links it, so that the scheme only takes room.</summary>
    public static string WithoutScheme(Uri address) => address.AbsoluteUri[(address.Scheme.Length + Uri.SchemeDelimiter.Length)..];

    public static string MovedFrom(IReadOnlyList<ProcessOrigin> origins) => $"Moved from {string.Join(", ", origins)}";

    /// <summary>What a report says of what is not resolved.</summary>
    public static string UnresolvedIntroduction(Assessment assessment) =>
        $"Release {assessment.Framework.Release} does not have "
            + $"{(assessment.Unresolved.Count == 1 ? "this row" : $"these {NumberText.Of(assessment.Unresolved.Count)} rows")}. They count in no figure of "
            + "this report until somebody resolves them.";

    /// <summary>What was said of a row that is not resolved, each under its head.</summary>
    public static IEnumerable<(string Head, string Text)> CommentsOf(UnresolvedProcess row) =>
        from comment in new (string Head, string? Text)[] { (SupportedBy, row.Module), (Deviation, row.Deviation), (Remark, row.Comment), (Reason, row.Reason) }
        where comment.Text is not null
        select (comment.Head, comment.Text!);

    // Goals

    public const string Goals = "Goals";
    public const string Goal = "Goal";
    public const string GoalFor = "Goal for";
    public const string Reached = "Reached";

    public static string GoalsIntroduction(IReadOnlyList<ConformanceGoal> goals) => $"{NumberText.Of(goals.Count(goal => goal.IsMet))} of {NumberText.Of(goals.Count)} met.";

    /// <summary>What a goal asks for.</summary>
    public static string AimOf(ConformanceGoal goal) => string.Join(
        "; ",
        new[]
        {
            goal.MinimumScore is { } score ? $"each score at least {NumberText.Of(score)}" : null,
            goal.MinimumCoverage is { } coverage ? $"coverage at least {NumberText.Of(100 * coverage)}\u00A0%" : null,
        }.OfType<string>());

    /// <summary>How far an assessment is from a goal.</summary>
    public static string ReachedOf(ConformanceGoal goal) => string.Join(
        "; ",
        new[]
        {
            goal.MinimumScore is null ? null : goal.Below.Count == 0 ? "no process below" : $"{NumberText.Of(goal.Below.Count)} below",
            goal.MinimumCoverage is null ? null : $"coverage {NumberText.Percent(goal.Coverage.Submitted, goal.Coverage.Contained)} ({CoverageOf(goal.Coverage)})",
        }.OfType<string>());

    public static string ResultOf(ConformanceGoal goal) => goal.IsMet ? "Met" : "Not met";

    /// <summary>What a report says of a row that is short of its goal, or <see langword="null"/>.</summary>
    public static string? ShortOf(AssessedProcess row) =>
        row.IsBelowGoal ? $"Goal {NumberText.Of(row.Goal!.Value)}, {(row.Score is { } score ? $"scored {NumberText.Of(score)}" : "not submitted")}" : null;

    // Mapping table

    public const string MappingIntroduction = "What in the product supports a process, and how much of it runs without a person.";
    public const string NoMappings = "The assessment names nothing that supports its processes.";

    public static string SupportCount(int count) => count == 1 ? "1 mapping" : $"{NumberText.Of(count)} mappings";

    public static string Through(FrameworkProcess process) => $"Through {process}";

    public static string AutomationOf(Automation automation) => automation switch
    {
        EtomGen.Automation.Manual => "manual",
        EtomGen.Automation.Mixed => "partly automated",
        EtomGen.Automation.Automated => "automated",
        _ => "",
    };

    // About

    public static readonly IReadOnlyList<string> Disclaimer =
    [
        "This is a self-assessment. The company gave the scores. EtomGen checked that they fit the release of the framework, and wrote this "
            + "document. It is not a certificate, and nobody tested the product for it.",
        "TM Forum owns the Business Process Framework (eTOM), Frameworx and the names of the processes. TM Forum has neither made nor reviewed this document.",
    ];

    public const string FrameworkOwner = "TM Forum";
    public const string FrameworkSource = "publishes the framework";
    public const string DetailedReportLink = "Detailed report of this assessment";

    public static string WrittenBy(Generator generator) => $"Written by {generator}.";

    /// <summary>The running header of printed pages.</summary>
    public static string RunningHeader(string title) => title;

    public const string PageBefore = "Page ";
    public const string PageBetween = " of ";

    /// <summary>Year and month, or a day, in words.</summary>
    public static string Date(string date) => DateTime.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime month)
        ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    // Badge

    public static string BadgeLabel(Assessment assessment) => $"eTOM {assessment.Framework.Release}";

    public static string BadgeValue(Assessment assessment, MeanScore? mean)
    {
        string score = mean is null ? "no scores" : $"{mean} of {NumberText.Of(assessment.Framework.Scale.Maximum)}";
        return $"{score} | {CoverageOf(assessment.Coverage)} processes";
    }

    public static string BadgeDescription(Assessment assessment, MeanScore? mean) =>
        $"Self-assessment against release {assessment.Framework.Release}: {MeanOf(mean)}, {SubmittedOf(assessment.Coverage)}. {DisclaimerOfBadge}";

    private const string DisclaimerOfBadge = "Not a certificate.";

    // Portfolio

    public const string Portfolio = "Portfolio";
    public const string Directory = "Directory";
    public const string Matrix = "Matrix";
    public const string Gaps = "Gaps";
    public const string Overlaps = "Who covers a process";
    public const string Stale = "Stale references";
    public const string Versions = "Versions";
    public const string Left = "Not aligned";
    public const string Code = "Code";
    public const string Product = "Product or component";
    public const string Company = "Company";
    public const string Version = "Version";
    public const string Release = "Release";
    public const string Completed = "Completed";
    public const string InScope = "Level-2 in scope";
    public const string Report = "Report";
    public const string CoveredBy = "Covered by";
    public const string Best = "Best";
    public const string Worst = "Worst";
    public const string NamedAs = "Named as";
    public const string Now = "Now";
    public const string Change = "Change";
    public const string Before = "Before";
    public const string After = "After";
    public const string Trend = "Trend";
    public const string Component = "Component";
    public const string UnresolvedThere = "Unresolved in the assessment itself";
    public const string NotSurelyAProcess = "Not surely a process of the release that it names";
    public const string LeftIntroduction = "These have no certain counterpart in the release of the portfolio. They count in no figure of the matrix, and nothing is guessed.";
    public const string NoGaps = "Somebody covers every process of the scope.";
    public const string GapsIntroduction = "Nobody has a score for these processes, and no component implements them.";
    public const string OverlapsIntroduction = "The products and components that cover a process, with the best and the lowest score. Versions of one product count once.";
    public const string StaleIntroduction = "References to other releases, and what they are in the release of the portfolio.";
    public const string VersionsIntroduction = "Assessments of the same company and product, the oldest first.";
    public const string ListedElsewhere = "They are too many for a page: the workbook and the JSON file list them.";
    public const string MatrixRegion = "Processes by assessments and components";
    public const string MatrixLegend = "A number is a score, or the mean score of a level-2 process. – is in scope and not submitted, ✓ is implemented by a component, "
        + "and an empty cell is out of scope.";

    public static string TitleOf(Portfolio portfolio) => $"Portfolio in release {portfolio.Framework.Release}";

    public static string SizeOf(Portfolio portfolio)
    {
        int assessments = portfolio.Entries.Count(entry => entry.Assessment is not null), components = portfolio.Entries.Count - assessments;
        return $"{Many(assessments, "assessment")}, {Many(components, "component")}";

        static string Many(int count, string what) => count == 1 ? $"1 {what}" : $"{NumberText.Of(count)} {what}s";
    }

    public static string OtherScale(FrameworkCatalog framework) => $"Scores of release {framework.Release} run to {NumberText.Of(framework.Scale.Maximum)}";

    public static string NotListed(FrameworkCatalog framework) => $"The data for release {framework.Release} does not list it";

    public static string NameOf(PortfolioEntry entry) => entry.Version is null ? entry.Name : $"{entry.Name} {entry.Version}";

    public static string CoveredBySeveral(IReadOnlyList<PortfolioLine> lines) =>
        $"{NumberText.Of(lines.Count)} covered, {NumberText.Of(lines.Count(line => line.ProductCount > 1))} by several";

    /// <summary>The releases that an entry names.</summary>
    public static string ReleaseOf(PortfolioEntry entry) => entry.Assessment is { } assessment
        ? assessment.Framework.Release.ToString()
        : string.Join(", ", entry.Component!.Processes.Select(process => process.Framework?.Release).OfType<ReleaseNumber>().Distinct().Order());

    /// <summary>The score of a row in a matrix.</summary>
    public static string CellOf(PortfolioRow row) => row.Assessed is null ? "✓" : row.Assessed.Score is { } score ? NumberText.Of(score) : "–";

    /// <summary>The mean score of a level-2 process in a matrix.</summary>
    public static string CellOf(PortfolioCell cell) => cell.Coverage is null ? "✓" : cell.Mean?.ToString() ?? "–";

    /// <summary>An entry with its score for a process.</summary>
    public static string ScoreOf(PortfolioEntry entry, FrameworkProcess process) => $"{entry.Code} {NumberText.Of(entry.Of(process)!.Assessed!.Score!.Value)}";

    public static string ScoreInVersion(AssessedProcess? row) => row is null ? NotInScope : row.Score is { } score ? NumberText.Of(score) : NotSubmitted;

    public static string StepOf(PortfolioStep step) => $"{NameOf(step.Before)} → {NameOf(step.After)}";

    public static string TrendOf(PortfolioStep step)
    {
        string[] parts =
        [
            .. from kind in new[] { PortfolioChangeKind.Rose, PortfolioChangeKind.Fell, PortfolioChangeKind.Came, PortfolioChangeKind.Went }
               where step.Count(kind) > 0
               select $"{NumberText.Of(step.Count(kind))} {Word(kind)}",
        ];
        string changes = parts.Length == 0 ? "no score changed" : string.Join(", ", parts);
        return $"Mean score {step.Before.Mean?.ToString() ?? "–"} to {step.After.Mean?.ToString() ?? "–"}; {changes}.";
    }

    /// <summary>The chosen scope with what it leaves out, and entries that say they are the same version of the same product.</summary>
    public static IEnumerable<string> NotesOf(Portfolio portfolio)
    {
        if (portfolio.Scope.Count > 0)
        {
            string left = portfolio.OutOfScope.Count == 0 ? ""
                : $" Not shown there, although assessments or components name them: {string.Join(", ", portfolio.OutOfScope.Select(group => group.Identifier))}.";
            yield return $"The matrix, the gaps and who covers a process show {string.Join(", ", portfolio.Scope)}.{left}";
        }

        foreach (var same in portfolio.Entries.GroupBy(entry => (entry.Product, entry.Version, entry.Assessment?.CompletedOn)).Where(same => same.Count() > 1))
        {
            yield return $"{string.Join(" and ", same.Select(entry => entry.Code))} are {NameOf(same.First())} with the same version and date. Each has its own column.";
        }
    }

    // Comparison of releases

    public const string Compared = "Framework releases compared";
    public const string Moved = "Assessment moved to another release";
    public const string ByDomain = "Changes by domain";
    public const string Changes = "Changes";
    public const string Domain = "Domain";
    public const string All = "All";
    public const string ToldBy = "Told by";
    public const string Move = "The move";
    public const string RowsLeft = "Rows that are left";
    public const string RowsThatMove = "Rows that move";
    public const string ScoresThatMove = "Scores that move";
    public const string CoverageAfterMove = "Coverage after the move";
    public const string ShownChangesOf = "{0} of {1} changes shown";
    public const string Counted = "A process that changed in several ways counts for each. Unchanged and unlisted processes are counted here and not shown below.";
    public const string NothingChanged = "The data shows no change.";
    public const string Kept =
        "A row that is left becomes an Unresolved attribute. It keeps its score, deviation, evidence and comment, and counts for nothing until somebody resolves it.";

    /// <summary>What a comparison is of.</summary>
    public static string TitleOf(FrameworkComparison comparison) => $"What changed from release {comparison.From.Release} to {comparison.To.Release}";

    /// <summary>The title of a comparison with an assessment that moves.</summary>
    public static string TitleOf(AssessmentMove move) => $"{move.Assessment.Product}: from release {move.Comparison.From.Release} to {move.Comparison.To.Release}";

    public static string TitleOf(ChangedDomain domain, FrameworkComparison comparison) =>
        domain.IsGone ? $"{domain.Process} (release {comparison.From.Release})" : domain.Process.ToString();

    public static string InRelease(FrameworkCatalog framework) => $"In {framework.Release}";

    public static string ProcessIn(FrameworkCatalog framework) => $"Process in {framework.Release}";

    public static string ToProcessIn(FrameworkCatalog framework) => $"To, in {framework.Release}";

    public static string CoverageIn(FrameworkCatalog framework) => $"Coverage in release {framework.Release}";

    public static string ShownChanges(int count) => count switch { 0 => "no change", 1 => "1 change", _ => $"{NumberText.Of(count)} changes" };

    /// <summary>How many processes changed in which way.</summary>
    public static IEnumerable<string> CountsOf(IReadOnlyList<ProcessChange> changes) =>
        from kind in ChangedDomain.KindsIn(changes)
        select $"{NumberText.Of(ChangedDomain.Count(changes, kind))} {Word(kind)}";

    /// <summary>Each kind of a change in words.</summary>
    public static IEnumerable<string> WordsOf(ChangeKinds kinds) => ChangedDomain.KindsOf(kinds).Select(Word);

    /// <summary>The meaning of a kind of change.</summary>
    public static string MeaningOf(ChangeKinds kind) => kind switch
    {
        ChangeKinds.Unchanged => "Identifier, name, parent and level are the same.",
        ChangeKinds.Renamed => "The name is different.",
        ChangeKinds.Renumbered => "The identifier is different.",
        ChangeKinds.Moved => "The parent is another process.",
        ChangeKinds.Relevelled => "The level is different.",
        ChangeKinds.Deleted => "The newer release does not have the process.",
        ChangeKinds.Added => "The older release does not have the process.",
        ChangeKinds.Split => "Several processes replace one.",
        ChangeKinds.Merged => "One process replaces several.",
        ChangeKinds.IdentifierReused => "Another process has the identifier in the newer release.",
        ChangeKinds.Ambiguous => "Several processes may be the counterpart. The data does not show which.",
        ChangeKinds.Unlisted => "Only one release lists the process. The data of the other is incomplete there.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What tells a change, and how sure it is.</summary>
    public static string ToldByOf(ProcessChange change) => change.Evidence == ChangeEvidence.None ? "–" : $"{Word(change.Evidence)}, {Word(change.Confidence)}";

    /// <summary>What a change's process may be, where the data does not tell, or <see langword="null"/>.</summary>
    public static string? Perhaps(ProcessChange change) =>
        change.Candidates.Count == 0 ? null : $"Perhaps {string.Join(" or ", change.Candidates)}{(change.Before is null ? " before" : "")}";

    /// <summary>Which process has the identifier now, or <see langword="null"/>.</summary>
    public static string? Reused(ProcessChange change) => change.ReusedBy is { } bearer ? $"{bearer.Identifier} is {bearer.Name} now" : null;

    /// <summary>What a move means in a sentence.</summary>
    public static string SumOf(AssessmentMove move)
    {
        (int moved, int all) = MovedRows.Count(move);
        (int movedScores, int scores) = MovedRows.CountScored(move);
        string unresolved = move.Assessment.Unresolved.Count == 0 ? "" : $" {NumberText.Of(move.Assessment.Unresolved.Count)} more are unresolved already.";
        return $"{CountOf(moved, all)} rows have a sure counterpart in release {move.Comparison.To.Release}, and {CountOf(movedScores, scores)} scores move with them.{unresolved}";
    }

    public static string HowMoved(AssessmentMove move) => $"Rows with a sure counterpart in release {move.Comparison.To.Release}, of all rows.";

    public static string HowScoresMoved(AssessmentMove move) => $"Of {NumberText.Of(MovedRows.CountScored(move).All)} scores. A score moves with its row.";

    public static string HowCoverageAfter(AssessmentMove move) => $"It was {CoverageOf(move.Assessment.Coverage)} in release {move.Comparison.From.Release}.";

    public static string Rows(int count) => count == 1 ? "1 row" : $"{NumberText.Of(count)} rows";

    /// <summary>How many of a group's rows move.</summary>
    public static string MovedOf(MovedGroup group) => CountOf(group.Processes.Count(row => row.Counterpart is not null), group.Processes.Count);

    /// <summary>Why a row is left.</summary>
    public static string WhyLeft(MovedProcess row, FrameworkComparison comparison) => WhyLeft(row.Row.Process, comparison);

    /// <summary>Why a process of an older release has no certain counterpart.</summary>
    public static string WhyLeft(FrameworkProcess left, FrameworkComparison comparison) => comparison.From.Find(left.Identifier) is { } process
        ? comparison.WhyUnsure(process) ?? $"The data for release {comparison.To.Release} does not show what it is"
        : $"The data for release {comparison.From.Release} does not list it";

    /// <summary>The name of an enumeration's member as words: <c>identifier reused</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : " ")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
