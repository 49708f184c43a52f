using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Portfolios;

/// <summary>Finds the counterparts of processes in the release of a portfolio.</summary>
internal sealed class PortfolioAlignment(FrameworkSet releases, FrameworkCatalog framework)
{
    /// <summary>The release of the portfolio.</summary>
    public FrameworkCatalog Framework => framework;

    /// <summary>The rows of an assessment that have a certain counterpart, and those that have none.</summary>
    public (IReadOnlyList<PortfolioRow> Rows, IReadOnlyList<PortfolioLeft> Left) Align(Assessment assessment)
    {
        string release = assessment.Framework.Release.ToString();
        var left = assessment.Unresolved.Select(row => new PortfolioLeft(row.Release, $"{row.Identifier} {row.Name}".TrimEnd(), row.Score, ReportTexts.UnresolvedThere)).ToList();
        if (assessment.Framework.Release == framework.Release)
        {
            return ([.. assessment.Processes.Select(row => new PortfolioRow(framework.FindOrStandIn(row.Process.Identifier)!, row.Process, row))], left);
        }

        if (assessment.Framework.Scale.Maximum != framework.Scale.Maximum)
        {
            left.AddRange(assessment.Processes.Select(row => new PortfolioLeft(release, row.Process.ToString(), row.Score, ReportTexts.OtherScale(assessment.Framework))));
            return ([], left);
        }

        FrameworkComparison comparison = releases.Compare(releases.Find(release)!, framework);
        MovedProcess[] moved = [.. MovedRows.Of(AssessmentMove.Create(assessment, comparison))];
        left.AddRange(moved.Where(row => row.Counterpart is null)
            .Select(row => new PortfolioLeft(release, row.Row.Process.ToString(), row.Row.Score, ReportTexts.WhyLeft(row.Row.Process, comparison))));
        return ([.. moved.Where(row => row.Counterpart is not null).Select(row => new PortfolioRow(row.Counterpart!, row.Row.Process, row.Row))], left);
    }

    /// <summary>The processes of a component that have a certain counterpart, and those that have none.</summary>
    public (IReadOnlyList<PortfolioRow> Rows, IReadOnlyList<PortfolioLeft> Left) Align(PortfolioComponent component)
    {
        var rows = new List<PortfolioRow>();
        var left = component.LeftOut.Select(text => new PortfolioLeft("", text, null, ReportTexts.NotSurelyAProcess)).ToList();
        foreach (FrameworkProcess process in component.Processes)
        {
            FrameworkCatalog? from = process.Framework;
            FrameworkComparison? comparison = from is null || from.Release == framework.Release ? null : releases.Compare(releases.Find(from.Release.ToString())!, framework);
            FrameworkProcess? counterpart = comparison is null ? framework.Find(process.Identifier)
                : comparison.From.Find(process.Identifier) is { } known ? comparison.CounterpartOf(known) : null;
            if (counterpart is not null)
            {
                rows.Add(new PortfolioRow(counterpart, process, null));
            }
            else
            {
                string reason = comparison is null ? ReportTexts.NotListed(framework) : ReportTexts.WhyLeft(process, comparison);
                left.Add(new PortfolioLeft(from?.Release.ToString() ?? "", process.ToString(), null, reason));
            }
        }

        return ([.. rows.DistinctBy(row => row.Process)], left);
    }
}
