namespace EtomGen.Reporting.Pictures;

/// <summary>The conformance scores of the assessed processes.</summary>
internal static class ScoreChart
{
    /// <summary>The charts, one for as many processes as fit on a page.</summary>
    public static IReadOnlyList<Figure> Draw(Assessment assessment)
    {
        double maximum = (double)assessment.Framework.Scale.Maximum;
        return Figure.Each("score-chart", ReportWords.ScoreFigure(assessment), [.. assessment.Processes.Select(BarOf)], bars => new BarChart { Bars = bars, Maximum = maximum, Axis = "Conformance score" });
    }

    private static Bar BarOf(AssessedProcess process) => process.Score is { } score
        ? new Bar(process.Process.ToString(), $"{ReportWords.Number(score)} {process.Result}", ((double)score, process.IsFullyConformant ? BarStyle.Full : BarStyle.Partial))
        : new Bar(process.Process.ToString(), process.Result);
}
