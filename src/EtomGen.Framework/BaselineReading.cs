namespace EtomGen.Framework;

/// <summary>The result of reading a baseline file.</summary>
/// <param name="rows">The rows in the order of the file; a malformed row is left out.</param>
/// <param name="findings">The faults of the file, from the first line to the last.</param>
/// <param name="locate">The location of a column of a row.</param>
internal sealed class BaselineReading(IReadOnlyList<BaselineRow> rows, IReadOnlyList<FrameworkFinding> findings, Func<BaselineRow, int, FileLocation> locate)
{
    public IReadOnlyList<BaselineRow> Rows => rows;

    public IReadOnlyList<FrameworkFinding> Findings => findings;

    /// <summary>Where a row names its process.</summary>
    public FileLocation LocationOf(BaselineRow row) => locate(row, BaselineColumns.Identifier);
}

/// <summary>The columns of a baseline file: what baselines are written with, then the others of a report in CSV, which say nothing here.</summary>
internal static class BaselineColumns
{
    public const int Company = 0;
    public const int Product = 1;
    public const int Release = 2;
    public const int Identifier = 3;
    public const int Name = 4;
    public const int Score = 5;
    public const int MovedFrom = 6;

    private const int WrittenCount = 6;

    /// <summary>The character by which spreadsheets know a text; a report begins texts with it that would be taken for something else.</summary>
    public const char TextMark = '\'';

    public static readonly string[] All =
    [
        "company", "product", "release", "identifier", "name", "score", "moved_from",
        "level2_identifier", "level2_name", "submitted", "contained", "result", "comment", "deviation", "evidence", "supported_by", "goal",
    ];

    public static IEnumerable<string> Written => All.Take(WrittenCount);
}
