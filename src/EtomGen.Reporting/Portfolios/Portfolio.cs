using EtomGen.Reporting.Portfolios;

namespace EtomGen.Reporting;

/// <summary>Many assessments and components, aligned to one release of the framework.</summary>
/// <remarks>
/// What is against another release is aligned by certain counterparts. What has none is listed and counted for itself: nothing is guessed, and nothing is lost.
/// </remarks>
public sealed class Portfolio
{
    private Portfolio(FrameworkCatalog framework, IReadOnlyList<PortfolioEntry> entries)
    {
        Framework = framework;
        Entries = entries;
        Groups =
        [
            .. entries.SelectMany(entry => entry.Scope)
                .Distinct()
                .OrderBy(group => group.Identifier)
                .Select(group => PortfolioGroup.Create(group, entries, framework.Scale)),
        ];
    }

    /// <summary>The release that everything is aligned to.</summary>
    public FrameworkCatalog Framework { get; }

    /// <summary>The assessments, by company, product and completion, then the components, by name.</summary>
    internal IReadOnlyList<PortfolioEntry> Entries { get; }

    /// <summary>The level-2 processes that some entry has in scope, by identifier.</summary>
    internal IReadOnlyList<PortfolioGroup> Groups { get; }

    /// <summary>Aligns assessments and components to one release.</summary>
    /// <param name="framework">The release.</param>
    /// <param name="assessments">The assessments, against any releases.</param>
    /// <param name="components">The components, which name processes of any releases.</param>
    /// <param name="others">Further releases that help to match processes.</param>
    public static Portfolio Create(
        FrameworkCatalog framework, IEnumerable<Assessment> assessments, IEnumerable<PortfolioComponent>? components = null, IEnumerable<FrameworkCatalog>? others = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(assessments);
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
            ]);
    }

    /// <summary>The release, and how much is aligned to it.</summary>
    public override string ToString() => $"{Entries.Count} assessments and components in {Framework}";
}
