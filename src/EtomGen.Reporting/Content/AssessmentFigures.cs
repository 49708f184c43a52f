namespace EtomGen.Reporting.Content;

/// <summary>The figures that sum an assessment up, and its results by kind.</summary>
internal sealed class AssessmentFigures
{
    public AssessmentFigures(Assessment assessment)
    {
        ConformanceScale scale = assessment.Framework.Scale;
        AssessedProcess[] rows = [.. assessment.Processes], submitted = [.. rows.Where(row => row.IsSubmitted)];
        int full = submitted.Count(row => row.IsFullyConformant);
        Mean = MeanScore.Of(rows, scale);
        OpenPoints = OpenPoints.Of(assessment);
        Headline =
        [
            new(ReportTexts.MeanScore, Mean?.ToString() ?? "–", ReportTexts.OfMaximum(scale), ReportTexts.HowMean(submitted.Length)),
            new(ReportTexts.FullyConformant(scale), NumberText.Percent(full, submitted.Length), ReportTexts.CountOf(full, submitted.Length), ReportTexts.HowFull(scale)),
            new(
                ReportTexts.Coverage,
                assessment.Coverage.IsExact ? NumberText.Percent(assessment.Coverage.Submitted, assessment.Coverage.Contained) : NumberText.Of(assessment.Coverage.Submitted),
                assessment.Coverage.IsExact ? ReportTexts.CoverageOf(assessment.Coverage) : ReportTexts.OfContained(assessment.Coverage),
                ReportTexts.HowCoverage(scale)),
            new(ReportTexts.OpenPoints, NumberText.Of(OpenPoints.Count), ReportTexts.Points(OpenPoints.Count), ReportTexts.HowOpen(OpenPoints)),
        ];
        int mentioned = rows.Count(row => row.Process.Level == scale.CoverageLevel + 1);
        ResultCount[] results =
        [
            .. scale.Bands.Reverse().Select((band, i) => new ResultCount(
                band.Result, submitted.Count(row => row.Score >= band.From && row.Score <= band.To), i == 0 ? ResultKind.Full : ResultKind.Partial)),
            new(scale.NotSubmitted, rows.Length - submitted.Length, ResultKind.NotSubmitted),
            new(ReportTexts.NotMentioned, Math.Max(0, assessment.Coverage.Contained - mentioned), ResultKind.NotMentioned),
        ];
        Results = [.. results.Where(result => result.Count > 0 || result.Kind is ResultKind.Full or ResultKind.Partial)];
    }

    /// <summary>The mean of all scores, or <see langword="null"/> where nothing was submitted.</summary>
    public MeanScore? Mean { get; }

    /// <summary>The figures of the headline.</summary>
    public IReadOnlyList<HeadlineFigure> Headline { get; }

    /// <summary>The number of processes by result, the best first.</summary>
    public IReadOnlyList<ResultCount> Results { get; }

    public OpenPoints OpenPoints { get; }

    /// <summary>The number of processes that <see cref="Results"/> counts.</summary>
    public int Total => Results.Sum(result => result.Count);
}

/// <summary>A figure of the headline.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">What the number is of.</param>
/// <param name="How">How it is computed.</param>
internal sealed record HeadlineFigure(string Label, string Value, string Unit, string How);

/// <summary>The number of processes with a result.</summary>
/// <param name="Result">The result in words.</param>
/// <param name="Count">The number.</param>
/// <param name="Kind">The kind of result, for colours.</param>
internal sealed record ResultCount(string Result, int Count, ResultKind Kind);

/// <summary>The kinds of results that documents show in different ways.</summary>
internal enum ResultKind
{
    /// <summary>The topmost band of the scale.</summary>
    Full,

    /// <summary>Any other score.</summary>
    Partial,

    /// <summary>In scope and declared as not submitted.</summary>
    NotSubmitted,

    /// <summary>Contained in the scope and not declared.</summary>
    NotMentioned,
}
