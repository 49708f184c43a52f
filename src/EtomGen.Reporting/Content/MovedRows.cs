namespace EtomGen.Reporting.Content;

/// <summary>The rows of an assessment that moves to another release.</summary>
internal static class MovedRows
{
    public static IEnumerable<MovedProcess> Of(AssessmentMove move) => move.Before.SelectMany(group => group.Processes);

    /// <summary>The rows that have a sure counterpart, of all.</summary>
    public static (int Moved, int All) Count(AssessmentMove move) => CountOf(Of(move));

    /// <summary>The scores whose rows have a sure counterpart, of all.</summary>
    public static (int Moved, int All) CountScored(AssessmentMove move) => CountOf(Of(move).Where(row => row.Row.IsSubmitted));

    /// <summary>The level-2 processes of the new release that the rows of a group go to.</summary>
    public static IEnumerable<MovedGroup> Targets(AssessmentMove move, MovedGroup group) => move.After.Where(after => after.Processes.Any(group.Processes.Contains));

    /// <summary>The rows without a sure counterpart, by the reason, the most frequent first.</summary>
    public static IReadOnlyList<IGrouping<string, MovedProcess>> Left(AssessmentMove move) =>
    [
        .. Of(move).Where(row => row.Counterpart is null)
            .GroupBy(row => ReportTexts.WhyLeft(row, move.Comparison))
            .OrderByDescending(rows => rows.Count()),
    ];

    private static (int Moved, int All) CountOf(IEnumerable<MovedProcess> rows)
    {
        MovedProcess[] all = [.. rows];
        return (all.Count(row => row.Counterpart is not null), all.Length);
    }
}
