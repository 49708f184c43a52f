using EtomGen.Reporting.Portfolios;

namespace EtomGen.Reporting;

/// <summary>Many assessments and components, aligned to one release of the framework.</summary>
/// <remarks>
/// What is against another release is aligned by certain counterparts. What has none is listed and counted for itself: nothing is guessed, and nothing is lost.
/// </remarks>
public sealed class Portfolio
{
    private Portfolio(FrameworkCatalog framework, IReadOnlyList<PortfolioEntry> entries, IReadOnlyList<FrameworkProcess> scope)
    {
        Framework = framework;
        Entries = entries;
        Scope = scope;
        FrameworkProcess[] named = [.. entries.SelectMany(entry => entry.Scope).Distinct()];
        FrameworkProcess[] shown = scope.Count == 0 ? named
            : [.. framework.OfLevel(framework.Scale.CoverageLevel).Where(group => !group.IsDeleted).Union(named).Where(IsChosen)];
        Groups = [.. shown.OrderBy(group => group.Identifier).Select(group => PortfolioGroup.Create(group, entries, framework.Scale))];
        OutOfScope = [.. named.Except(shown).OrderBy(group => group.Identifier)];
    }

    /// <summary>The release that everything is aligned to.</summary>
    public FrameworkCatalog Framework { get; }

    /// <summary>The assessments, by company, product and completion, then the components, by name.</summary>
    internal IReadOnlyList<PortfolioEntry> Entries { get; }

    /// <summary>The processes that were chosen as the scope, by identifier; empty where the scope is what some entry has in scope.</summary>
    public IReadOnlyList<FrameworkProcess> Scope { get; }

    /// <summary>The level-2 processes of the scope, by identifier.</summary>
    internal IReadOnlyList<PortfolioGroup> Groups { get; }

    /// <summary>The level-2 processes that some entry has in scope, and that are not in the chosen one.</summary>
    internal IReadOnlyList<FrameworkProcess> OutOfScope { get; }

    /// <summary>Aligns assessments and components to one release.</summary>
    /// <param name="framework">The release.</param>
    /// <param name="assessments">The assessments, against any releases.</param>
    /// <param name="components">The components, which name processes of any releases.</param>
    /// <param name="others">Further releases that help to match processes.</param>
    /// <param name="scope">
    /// Processes of the release, at or above the level at which coverage is counted: the matrix and the gaps show all that they contain, and nothing else. Where there
    /// are none, they show what some entry has in scope.
    /// </param>
    /// <exception cref="ArgumentException">A process of the scope is of another release, is deleted, or is below the level at which coverage is counted.</exception>
    public static Portfolio Create(
        FrameworkCatalog framework,
        IEnumerable<Assessment> assessments,
        IEnumerable<PortfolioComponent>? components = null,
        IEnumerable<FrameworkCatalog>? others = null,
        IEnumerable<FrameworkProcess>? scope = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(assessments);
        FrameworkProcess[] chosen = [.. (scope ?? []).Distinct().OrderBy(process => process.Identifier)];
        if (chosen.Select(process => FaultOf(process, framework)).FirstOrDefault(fault => fault is not null) is { } fault)
        {
            throw new ArgumentException(fault, nameof(scope));
        }

        Assessment[] assessed =
        [
            .. assessments
                .OrderBy(assessment => assessment.Company, StringComparer.OrdinalIgnoreCase)
                .ThenBy(assessment => assessment.Product, StringComparer.OrdinalIgnoreCase)
                .ThenBy(assessment => assessment.CompletedOn, StringComparer.Ordinal)
                .ThenBy(assessment => assessment.ProductVersion, StringComparer.Ordinal),
        ];
        PortfolioComponent[] named =
            [.. (components ?? []).OrderBy(component => component.Name, StringComparer.OrdinalIgnoreCase).ThenBy(component => component.Version, StringComparer.Ordinal)];
        IEnumerable<FrameworkCatalog> own = assessed.Select(assessment => assessment.Framework)
            .Concat(named.SelectMany(component => component.Processes).Select(process => process.Framework).OfType<FrameworkCatalog>());
        FrameworkCatalog[] releases = [.. own.Concat(others ?? []).Prepend(framework).DistinctBy(release => release.Release)];
        var alignment = new PortfolioAlignment(new FrameworkSet(releases, framework.StatedMappings), framework);
        return new Portfolio(
            framework,
            [
                .. assessed.Select((assessment, i) => PortfolioEntry.Create(i, assessment, alignment)),
                .. named.Select((component, i) => PortfolioEntry.Create(i, component, alignment)),
            ],
            chosen);
    }

    /// <summary>Why a process cannot be part of a scope, or <see langword="null"/> where it can.</summary>
    internal static string? FaultOf(FrameworkProcess process, FrameworkCatalog framework)
    {
        int level = framework.Scale.CoverageLevel;
        return framework.Find(process.Identifier) != process ? $"{process} is not a process of {framework}"
            : process.IsDeleted ? $"{process} is deleted in release {framework.Release}"
            : process.Level > level ? $"{process} is on level {process.Level}: a scope is made of processes down to level {level}"
            : null;
    }

    private bool IsChosen(FrameworkProcess group) => Scope.Contains(group) || group.Ancestors.Any(Scope.Contains);

    /// <summary>The release, and how much is aligned to it.</summary>
    public override string ToString() => Entries.Count == 1 ? $"1 assessment or component in {Framework}" : $"{Entries.Count} assessments and components in {Framework}";
}
