namespace EtomGen.Reporting.Portfolios;

/// <summary>The assessments of one product, the oldest first: its company and name are the same.</summary>
/// <param name="Entries">The assessments.</param>
/// <param name="Steps">What changed from each assessment to the next.</param>
internal sealed record PortfolioHistory(IReadOnlyList<PortfolioEntry> Entries, IReadOnlyList<PortfolioStep> Steps)
{
    /// <summary>The histories of the products that have several assessments.</summary>
    public static IReadOnlyList<PortfolioHistory> Of(Portfolio portfolio) =>
    [
        .. from entry in portfolio.Entries
           where entry.Assessment is not null
           group entry by entry.Product into entries
           where entries.Count() > 1
           let versions = entries.ToArray()
           select new PortfolioHistory(versions, [.. versions.Zip(versions.Skip(1), PortfolioStep.Between)]),
    ];
}

/// <summary>What changed from one assessment of a product to the next, in the release of the portfolio.</summary>
/// <param name="Before">The older assessment.</param>
/// <param name="After">The newer one.</param>
/// <param name="Changes">The rows that rose, fell, came or went, by identifier.</param>
internal sealed record PortfolioStep(PortfolioEntry Before, PortfolioEntry After, IReadOnlyList<PortfolioChange> Changes)
{
    public static PortfolioStep Between(PortfolioEntry before, PortfolioEntry after) => new(
        before,
        after,
        [
            .. from process in before.Rows.Concat(after.Rows).Select(row => row.Process).Distinct().OrderBy(process => process.Identifier)
               let change = new PortfolioChange(process, before.Of(process)?.Assessed, after.Of(process)?.Assessed)
               where change.Kind != PortfolioChangeKind.Same
               select change,
        ]);

    public int Count(PortfolioChangeKind kind) => Changes.Count(change => change.Kind == kind);
}

/// <summary>A row of two assessments of one product.</summary>
/// <param name="Process">The process.</param>
/// <param name="Before">The older row, or <see langword="null"/> where the process was not in scope.</param>
/// <param name="After">The newer row, or <see langword="null"/> where it is not in scope any more.</param>
internal sealed record PortfolioChange(FrameworkProcess Process, AssessedProcess? Before, AssessedProcess? After)
{
    public PortfolioChangeKind Kind => (Before?.Score, After?.Score) switch
    {
        ({ } before, { } after) => after > before ? PortfolioChangeKind.Rose : after < before ? PortfolioChangeKind.Fell : PortfolioChangeKind.Same,
        (null, { }) => PortfolioChangeKind.Came,
        ({ }, null) => PortfolioChangeKind.Went,
        _ => PortfolioChangeKind.Same,
    };
}

/// <summary>How a score changed.</summary>
internal enum PortfolioChangeKind
{
    Same,
    Rose,
    Fell,

    /// <summary>The process has a score, and had none.</summary>
    Came,

    /// <summary>The process had a score, and has none.</summary>
    Went,
}
