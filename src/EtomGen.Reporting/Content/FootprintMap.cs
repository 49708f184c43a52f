namespace EtomGen.Reporting.Content;

/// <summary>The map of the framework: areas or domains, their rows, and in these the processes whose coverage is shown, by the verticals that they span.</summary>
internal sealed class FootprintMap
{
    /// <summary>With more columns a column would be narrower than words.</summary>
    private const int MaxVerticals = 7;

    /// <summary>The verticals in the order of the framework's own map, as its releases call them; others follow by name.</summary>
    private static readonly string[] VerticalOrder =
    [
        "Strategy & Commit", "Strategy Management",
        "Infrastructure Lifecycle Management", "Capability Management",
        "Product Lifecycle Management", "Business Value Development",
        "Operations Support & Readiness", "Operations Readiness & Support",
        "Fulfillment",
        "Assurance",
        "Billing & Revenue Management", "Billing",
    ];

    private readonly Assessment _assessment;
    private readonly Dictionary<ProcessIdentifier, AssessedGroup> _scope;

    public FootprintMap(Assessment assessment)
    {
        _assessment = assessment;
        _scope = assessment.Scope.ToDictionary(group => group.Process.Identifier);
        int level = assessment.Framework.Scale.CoverageLevel;
        FrameworkProcess[] shown =
        [
            .. assessment.Framework.OfLevel(level)
                .Where(process => !process.IsDeleted && !_scope.ContainsKey(process.Identifier))
                .Concat(assessment.Scope.Select(group => group.Process))
                .OrderBy(process => process.Identifier),
        ];
        ILookup<ProcessIdentifier, FrameworkProcess> byArea = shown.ToLookup(process => AreaOf(process).Identifier);
        Areas =
        [
            .. assessment.Framework.Roots.Where(root => !root.IsDeleted || byArea.Contains(root.Identifier)).Select(root => AreaFrom(root, [.. byArea[root.Identifier]], level)),
        ];
    }

    /// <summary>The areas or domains, by identifier.</summary>
    public IReadOnlyList<Area> Areas { get; }

    private Area AreaFrom(FrameworkProcess root, FrameworkProcess[] shown, int level)
    {
        string[] verticals =
        [
            .. shown.SelectMany(VerticalsOf)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderBy(vertical => (uint)Array.FindIndex(VerticalOrder, known => string.Equals(known, vertical, StringComparison.OrdinalIgnoreCase)))
                .ThenBy(vertical => vertical, StringComparer.OrdinalIgnoreCase),
        ];
        if (verticals.Length > MaxVerticals)
        {
            verticals = [];
        }

        ILookup<ProcessIdentifier, FrameworkProcess> byRow = shown.ToLookup(process => RowOf(process, root, level).Identifier);
        FrameworkProcess[] rows =
        [
            .. root.Children
                .Where(child => child.Level < level && !child.IsDeleted)
                .Prepend(root)
                .Concat(shown.Select(process => RowOf(process, root, level)))
                .DistinctBy(row => row.Identifier),
        ];
        return new Area(
            root,
            verticals,
            [
                .. rows
                    .Where(row => byRow.Contains(row.Identifier))
                    .Select(row => new Row(row == root ? null : row, [.. byRow[row.Identifier].SelectMany(process => CellsOf(process, verticals))])),
            ],
            [.. rows.Where(row => row != root && !byRow.Contains(row.Identifier))]);
    }

    private static FrameworkProcess AreaOf(FrameworkProcess process) => process.Ancestors.LastOrDefault() ?? process;

    /// <summary>The row of a process: its ancestor above the coverage level, or its area where there is no level between.</summary>
    private static FrameworkProcess RowOf(FrameworkProcess process, FrameworkProcess root, int level) =>
        process.Ancestors.LastOrDefault(ancestor => ancestor != root && ancestor.Level < level) ?? root;

    /// <summary>One cell for each run of columns that a process spans, or one without columns.</summary>
    private IEnumerable<Cell> CellsOf(FrameworkProcess process, string[] verticals)
    {
        _scope.TryGetValue(process.Identifier, out AssessedGroup? scope);
        IReadOnlyList<int> modules =
        [
            .. from i in Enumerable.Range(0, _assessment.Modules.Count)
               where _assessment.Modules[i].Supports.Any(supported => Touches(supported, process, isInScope: scope is not null))
               select i,
        ];
        int[] columns =
        [
            .. VerticalsOf(process)
                .Select(vertical => Array.FindIndex(verticals, column => string.Equals(column, vertical, StringComparison.OrdinalIgnoreCase)))
                .Where(column => column >= 0)
                .Order(),
        ];
        if (columns.Length == 0)
        {
            yield return new Cell(process, scope, modules, null, null);
        }

        for (int i = 0; i < columns.Length;)
        {
            int length = 1;
            while (i + length < columns.Length && columns[i + length] == columns[i] + length)
            {
                length++;
            }

            yield return new Cell(process, scope, modules, columns[i], columns[i] + length - 1);
            i += length;
        }
    }

    /// <summary>Whether what a module supports is a process or in it; or has it in itself, which counts where the assessment is about it.</summary>
    private static bool Touches(FrameworkProcess supported, FrameworkProcess process, bool isInScope) =>
        supported.Ancestors.Prepend(supported).Any(part => part.Identifier == process.Identifier)
        || (isInScope && process.Ancestors.Any(part => part.Identifier == supported.Identifier));

    private static string[] VerticalsOf(FrameworkProcess process) =>
        process.Vertical?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>An area or a domain.</summary>
    /// <param name="Process">The process that it is.</param>
    /// <param name="Verticals">Its columns, if its processes have verticals.</param>
    /// <param name="Rows">Its rows.</param>
    /// <param name="Unlisted">Parts of it that the framework data lists nothing of.</param>
    public sealed record Area(FrameworkProcess Process, IReadOnlyList<string> Verticals, IReadOnlyList<Row> Rows, IReadOnlyList<FrameworkProcess> Unlisted)
    {
        public IEnumerable<Cell> Cells => Rows.SelectMany(row => row.Cells);

        /// <summary>The number of its processes.</summary>
        public int ProcessCount => Cells.DistinctBy(cell => cell.Process.Identifier).Count();

        /// <summary>The number of its processes in scope.</summary>
        public int ScopeCount => Cells.Where(cell => cell.Scope is not null).DistinctBy(cell => cell.Process.Identifier).Count();
    }

    /// <summary>A row of an area.</summary>
    /// <param name="Process">The process that it is, or <see langword="null"/> where the area has no parts.</param>
    /// <param name="Cells">Its processes.</param>
    public sealed record Row(FrameworkProcess? Process, IReadOnlyList<Cell> Cells);

    /// <summary>A process on the map.</summary>
    /// <param name="Process">The process.</param>
    /// <param name="Scope">What the assessment says of it, where it is in scope.</param>
    /// <param name="Modules">The indexes of the modules that support it.</param>
    /// <param name="FirstColumn">The first vertical that it spans, or <see langword="null"/> where it has none.</param>
    /// <param name="LastColumn">The last vertical that it spans.</param>
    public sealed record Cell(FrameworkProcess Process, AssessedGroup? Scope, IReadOnlyList<int> Modules, int? FirstColumn, int? LastColumn);
}
