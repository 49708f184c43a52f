using System.Globalization;
using EtomGen.Reporting.Pictures;

namespace EtomGen.Reporting;

/// <summary>The sentences and captions of a conformance report, the same in every format.</summary>
internal static class ReportWords
{
    public const string NoDeviation = "The assessment does not describe the deviations.";

    public const string EverythingSupported = "Every scored process is supported, by itself or through a process that it is part of.";

    public const string IncompleteCount = "“Or more” marks a count of contained processes that the framework data may not list completely.";

    public static readonly IReadOnlyList<string> Disclaimer =
    [
        "This is a self-assessment: whoever declared it gave the scores; EtomGen only checked that they fit the release of the framework, and wrote them down. It is not a certificate, and nobody has tested the product for it.",
        "The Business Process Framework (eTOM), Frameworx and the names of the processes belong to TM Forum. TM Forum has neither made nor reviewed this document.",
    ];

    /// <summary>What a conformance report says of a row besides score and result.</summary>
    public static string Comment(AssessedProcess process) =>
        !process.IsSubmitted ? "Not submitted for assessment, so nothing is said of it."
        : process.IsFullyConformant ? "Does what the framework asks of this process."
        : $"{PartialComment} See the mapping table.";

    public const string PartialComment = "Does what the framework asks of this process, with deviations.";

    public const string Unsupported = "These processes are scored, but no module and no code that was looked at supports them or a process that they are part of.";

    /// <summary>The scale of a release in a sentence.</summary>
    public static string Scale(ConformanceScale scale)
    {
        IEnumerable<string> bands = scale.Bands.Reverse().Select(band => band.From == band.To ? $"{Number(band.From)} is {band.Result}" : $"{Number(band.From)} to {Number(band.To)} is {band.Result}");
        return $"On the scale of the release {string.Join(", ", bands)}.";
    }

    public static string AutomationOf(Automation automation) => automation switch
    {
        Automation.Manual => "manual",
        Automation.Mixed => "partly automated",
        Automation.Automated => "automated",
        _ => "",
    };

    /// <summary>The facts of an assessment.</summary>
    public static IEnumerable<(string Fact, string Value)> Facts(Assessment assessment)
    {
        yield return ("Company", assessment.Company);
        yield return ("Product", assessment.Product);
        yield return ("Product version", assessment.ProductVersion ?? "N/A");
        yield return ("Kind of assessment", assessment.Kind.ToString());
        yield return ("Frameworx version", assessment.FrameworxVersion);
        yield return ("Framework release", assessment.Framework.ToString());
        if (assessment.CompletedOn is { } date)
        {
            yield return ("Completed", Date(date));
        }
    }

    /// <summary>The figures that sum an assessment up.</summary>
    public static IEnumerable<(string Figure, string Of, string Note)> Numbers(Assessment assessment)
    {
        ConformanceScale scale = assessment.Framework.Scale;
        AssessedProcess[] submitted = [.. assessment.Processes.Where(process => process.IsSubmitted)];
        int listed = assessment.Framework.OfLevel(scale.CoverageLevel).Count(process => !process.IsDeleted);
        yield return (Count(assessment.Scope.Count), $"level-{scale.CoverageLevel} processes in scope", $"of {Count(Math.Max(listed, assessment.Scope.Count))} that the data for release {assessment.Framework.Release} list");
        yield return (CoverageOf(assessment.Coverage), $"level-{scale.CoverageLevel + 1} processes submitted", assessment.Coverage.IsExact ? $"{Share(assessment.Coverage)} of what the scope contains" : "which the scope contains");
        foreach (ConformanceBand band in scale.Bands.Reverse())
        {
            decimal[] scores = [.. submitted.Select(process => process.Score!.Value).Where(score => score >= band.From && score <= band.To)];
            yield return (Count(scores.Length), band.Result, scores.Length == 0 ? $"of {Count(submitted.Length)} submitted" : $"of {Count(submitted.Length)} submitted, {Range(scores.Min(), scores.Max())}");
        }
    }

    public static string CoverageOf(Coverage coverage) => $"{Count(coverage.Submitted)} of {Count(coverage.Contained)}{(coverage.IsExact ? "" : " or more")}";

    /// <summary>The covered share, rounded down, so that only all of it is 100 %.</summary>
    public static string Share(Coverage coverage) => coverage is { IsExact: true, Contained: > 0 } ? $"{Count(100 * coverage.Submitted / coverage.Contained)} %" : "–";

    public static string CoverageFigure(Assessment assessment) =>
        $"Level-{Count(assessment.Framework.Scale.CoverageLevel)} processes in scope, and how many of the processes that each contains were submitted";

    public static string ScoreFigure(Assessment assessment) => $"Conformance scores, on a scale that ends with {Number(assessment.Framework.Scale.Maximum)}";

    public static string FootprintFigure(FootprintMap.Area area)
    {
        int inScope = InScope(area).Count();
        int all = area.Cells.DistinctBy(cell => cell.Process.Identifier).Count();
        string processes = all == 0 ? "no processes listed" : $"{Count(inScope)} of {Count(all)} listed processes in scope";
        return $"{area.Process}: {processes}";
    }

    public static string FootprintDescription(Assessment assessment, FootprintMap.Area area)
    {
        string[] inScope = [.. InScope(area).Select(cell => $"{cell.Process} ({CoverageOf(cell.Scope!.Coverage)} submitted{Supported(cell)})")];
        return inScope.Length == 0 ? "Nothing in scope." : $"In scope: {string.Join("; ", inScope)}.";

        string Supported(FootprintMap.Cell cell) => cell.Modules.Count == 0 ? "" : $", supported by {string.Join(" and ", cell.Modules.Select(module => assessment.Modules[module].Name))}";
    }

    public static string ScoreOf(AssessedProcess process) => process.ReportedScore is { } score ? Number(score) : "–";

    public static string ScoreOf(UnresolvedProcess row) => row.Score is { } score ? Number(score) : "–";

    /// <summary>What a report says of what is not resolved.</summary>
    public static string Unresolved(Assessment assessment) =>
        $"{Count(assessment.Unresolved.Count)} of what was declared is not known in release {assessment.Framework.Release}. It counts in no figure of this report until somebody resolves it.";

    /// <summary>What was said of a row that is not resolved, each under its head.</summary>
    public static IEnumerable<(string Head, string Text)> Comments(UnresolvedProcess row) =>
        from comment in new (string Head, string? Text)[] { ("Supported by", row.Module), ("Deviation", row.Deviation), ("Remark", row.Comment), ("Reason", row.Reason) }
        where comment.Text is not null
        select (comment.Head, comment.Text!);

    public static string MovedFrom(IReadOnlyList<ProcessOrigin> origins) => $"Moved from {string.Join(", ", origins)}";

    public static string ModuleCode(int module) => $"M{Count(module + 1)}";

    public static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Levels(ConformanceScale scale) => scale.AssessedLevels.Count == 1
        ? $"Level {Count(scale.AssessedLevels[0])}"
        : $"Levels {string.Join(" and ", scale.AssessedLevels.Select(Count))}";

    /// <summary>Year and month, or a day, in words.</summary>
    public static string Date(string date) => DateTime.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime month)
        ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static IEnumerable<FootprintMap.Cell> InScope(FootprintMap.Area area) => area.Cells.Where(cell => cell.Scope is not null).DistinctBy(cell => cell.Process.Identifier);

    private static string Range(decimal lowest, decimal highest) => lowest == highest ? $"scored {Number(lowest)}" : $"scored {Number(lowest)} to {Number(highest)}";
}
