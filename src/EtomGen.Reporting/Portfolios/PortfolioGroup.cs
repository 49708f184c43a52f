using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Portfolios;

/// <summary>A level-2 process that some entry has in scope, with what each entry says of it.</summary>
/// <param name="Process">The level-2 process.</param>
/// <param name="Cells">A cell for each entry; <see langword="null"/> where it is not in the entry's scope.</param>
/// <param name="Lines">The processes of an assessed level that it contains, and all that entries name, by identifier.</param>
internal sealed record PortfolioGroup(FrameworkProcess Process, IReadOnlyList<PortfolioCell?> Cells, IReadOnlyList<PortfolioLine> Lines)
{
    public static PortfolioGroup Create(FrameworkProcess group, IReadOnlyList<PortfolioEntry> entries, ConformanceScale scale)
    {
        var rows = entries.Select(entry => entry.In(group)).ToArray();
        FrameworkProcess[] processes =
        [
            .. rows.SelectMany(own => own).Select(row => row.Process)
                .Concat(ContainedIn(group, scale))
                .Where(process => process != group)
                .Distinct()
                .OrderBy(process => process.Identifier),
        ];
        return new PortfolioGroup(
            group,
            [.. rows.Select((own, i) => PortfolioCell.Of(group, own, entries[i], scale))],
            [.. processes.Select(process => PortfolioLine.Create(process, entries))]);
    }

    private static IEnumerable<FrameworkProcess> ContainedIn(FrameworkProcess process, ConformanceScale scale) => process.Children
        .Where(child => !child.IsDeleted)
        .SelectMany(child => scale.IsAssessed(child.Level) ? [child] : ContainedIn(child, scale));
}

/// <summary>What an entry says of a level-2 process.</summary>
/// <param name="Mean">The mean of its scores below the process, or <see langword="null"/> where it has none.</param>
/// <param name="Coverage">How many of the contained processes were submitted, or <see langword="null"/> for a component.</param>
internal sealed record PortfolioCell(MeanScore? Mean, Coverage? Coverage)
{
    public static PortfolioCell? Of(FrameworkProcess group, IReadOnlyList<PortfolioRow> rows, PortfolioEntry entry, ConformanceScale scale) =>
        rows.Count == 0 ? null
        : entry.Assessment is null ? new PortfolioCell(null, null)
        : new PortfolioCell(
            MeanScore.Of(rows.Select(row => row.Assessed!), scale),
            EtomGen.Coverage.Create(group, rows.Select(row => (row.Process, row.IsCovered))));
}

/// <summary>A process below a level-2 process, with what each entry says of it.</summary>
/// <param name="Process">The process.</param>
/// <param name="Rows">The row of each entry, or <see langword="null"/>.</param>
/// <param name="Covering">The entries that cover it, components also by what it is part of.</param>
internal sealed record PortfolioLine(FrameworkProcess Process, IReadOnlyList<PortfolioRow?> Rows, IReadOnlyList<PortfolioEntry> Covering)
{
    /// <summary>The products and components that cover it; versions of one product are one.</summary>
    public int ProductCount => Covering.Select(entry => entry.Product).Distinct().Count();

    public static PortfolioLine Create(FrameworkProcess process, IReadOnlyList<PortfolioEntry> entries)
    {
        PortfolioRow?[] rows = [.. entries.Select(entry => entry.Of(process))];
        return new PortfolioLine(
            process,
            rows,
            [.. entries.Where((entry, i) => rows[i]?.IsCovered ?? (entry.Component is not null && process.Ancestors.Any(part => entry.Of(part) is not null)))]);
    }

    /// <summary>The entry with the highest score and the one with the lowest, or <see langword="null"/> where nobody has a score.</summary>
    public (PortfolioEntry Best, PortfolioEntry Worst)? Extremes
    {
        get
        {
            PortfolioEntry[] scored = [.. Covering.Where(entry => entry.Of(Process)?.Assessed?.Score is not null).OrderByDescending(entry => entry.Of(Process)!.Assessed!.Score)];
            return scored.Length == 0 ? null : (scored[0], scored[^1]);
        }
    }
}
