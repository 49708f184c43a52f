using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Portfolios;

/// <summary>An assessment or a component of a portfolio: a column of its matrix.</summary>
internal sealed class PortfolioEntry
{
    private readonly Dictionary<FrameworkProcess, PortfolioRow> _byProcess;
    private readonly ILookup<FrameworkProcess, PortfolioRow> _byGroup;

    private PortfolioEntry(
        string code, Assessment? assessment, PortfolioComponent? component, (IReadOnlyList<PortfolioRow> Rows, IReadOnlyList<PortfolioLeft> Left) aligned, ConformanceScale scale)
    {
        Code = code;
        Assessment = assessment;
        Component = component;
        (Rows, Left) = aligned;
        _byProcess = Rows.ToDictionary(row => row.Process);
        _byGroup = Rows.ToLookup(row => EtomGen.Assessment.GroupOf(row.Process, scale));
    }

    /// <summary>A short name that is unique in the portfolio: <c>A1</c>, <c>C1</c>.</summary>
    public string Code { get; }

    public Assessment? Assessment { get; }

    public PortfolioComponent? Component { get; }

    /// <summary>What is aligned to the release of the portfolio.</summary>
    public IReadOnlyList<PortfolioRow> Rows { get; }

    /// <summary>What has no certain counterpart there.</summary>
    public IReadOnlyList<PortfolioLeft> Left { get; }

    public string Name => Assessment?.Product ?? Component!.Name;

    public string? Version => Assessment is null ? Component!.Version : Assessment.ProductVersion;

    /// <summary>What tells products and components apart: their versions are the same product.</summary>
    public (string Company, string Name) Product => (Assessment?.Company.ToUpperInvariant() ?? "", Name.ToUpperInvariant());

    /// <summary>The mean of all scores, in the assessment's own release.</summary>
    public MeanScore? Mean => Assessment is null ? null : MeanScore.Of(Assessment.Processes, Assessment.Framework.Scale);

    public static PortfolioEntry Create(int index, Assessment assessment, PortfolioAlignment alignment) =>
        new($"A{NumberText.Of(index + 1)}", assessment, null, alignment.Align(assessment), alignment.Framework.Scale);

    public static PortfolioEntry Create(int index, PortfolioComponent component, PortfolioAlignment alignment) =>
        new($"C{NumberText.Of(index + 1)}", null, component, alignment.Align(component), alignment.Framework.Scale);

    /// <summary>The level-2 processes of the portfolio's release that it has in scope.</summary>
    public IEnumerable<FrameworkProcess> Scope => _byGroup.Select(rows => rows.Key);

    public PortfolioRow? Of(FrameworkProcess process) => _byProcess.GetValueOrDefault(process);

    /// <summary>What counts under a level-2 process.</summary>
    public IReadOnlyList<PortfolioRow> In(FrameworkProcess group) => [.. _byGroup[group]];
}

/// <summary>A row of an assessment, or a process that a component implements, in the release of the portfolio.</summary>
/// <param name="Process">The process there.</param>
/// <param name="Source">The process as the entry names it.</param>
/// <param name="Assessed">The row of the assessment, or <see langword="null"/> for a component.</param>
internal sealed record PortfolioRow(FrameworkProcess Process, FrameworkProcess Source, AssessedProcess? Assessed)
{
    /// <summary>Whether the entry does what the process asks, at least in part.</summary>
    public bool IsCovered => Assessed is null || Assessed.IsSubmitted;

    /// <summary>Whether the release of the portfolio has another identifier, name or level for the process.</summary>
    public bool IsStale => Process.Identifier != Source.Identifier || Process.Name != Source.Name || Process.Level != Source.Level;
}

/// <summary>What an entry names and the release of the portfolio does not surely have.</summary>
/// <param name="Release">The release that it is of; empty where that is unknown.</param>
/// <param name="Process">Identifier and name, or the text that was left out.</param>
/// <param name="Score">The score, or <see langword="null"/> where there is none.</param>
/// <param name="Reason">Why it is left.</param>
internal sealed record PortfolioLeft(string Release, string Process, decimal? Score, string Reason);
