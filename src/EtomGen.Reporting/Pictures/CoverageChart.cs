namespace EtomGen.Reporting.Pictures;

/// <summary>The level-2 processes in scope, and how many of the processes that each contains were submitted.</summary>
internal static class CoverageChart
{
    /// <summary>The charts, one for as many processes as fit on a page.</summary>
    public static IReadOnlyList<Figure> Draw(Assessment assessment)
    {
        string axis = $"Level-{assessment.Framework.Scale.CoverageLevel + 1} processes";
        double maximum = Math.Max(1, assessment.Scope.Select(group => group.Coverage.Contained).DefaultIfEmpty().Max());
        return Figure.Each("coverage-chart", ReportWords.CoverageFigure(assessment), [.. assessment.Scope.Select(BarOf)], bars => new BarChart { Bars = bars, Maximum = maximum, Axis = axis });
    }

    private static Bar BarOf(AssessedGroup group) => new(
        group.Process.ToString(),
        ReportWords.CoverageOf(group.Coverage),
        (group.Coverage.Submitted, BarStyle.Full),
        (group.Coverage.Contained - group.Coverage.Submitted, BarStyle.Missing));
}
