using System.Globalization;

namespace EtomGen.Benchmarks.Targets;

/// <summary>What a portfolio of many assessments costs, and how that grows.</summary>
internal sealed class PortfolioTarget : ITarget
{
    private const int Usual = 200;

    /// <summary>How many times as many assessments each size has as the one before.</summary>
    private const int Step = 10;

    private const double MaxSeconds = 10;
    private const double MaxMegabytes = 1_074;
    private const double MaxIndex = 5;
    private const double MaxExponent = 1.1;

    public string Subject => "Portfolios";

    public IEnumerable<Row> Measure(Effort effort)
    {
        int usual = effort.WarmsUp ? Usual : Step, few = usual / Step, many = usual * Step;
        IReadOnlyDictionary<string, double>[] runs = [.. Enumerable.Range(0, effort.WarmsUpBuilds ? 5 : 1).Select(_ => Run(usual))];
        string on = $"{Row.Text(usual)} assessments of {ColdPortfolio.Scores} scores, 4 releases";
        yield return Row.AtMost("Portfolio, from JSON to page, Markdown, JSON and workbook, in s", on, MaxSeconds, Of(runs, "seconds"));
        yield return Row.AtMost("The same: memory of the process at its peak, in MB", on, MaxMegabytes, Of(runs, "megabytes"));
        yield return Row.AtMost("The same: the page, in MB", on, MaxIndex, Of(runs, "index"));

        // The differences leave out what a new process does once.
        double least = Run(few)["seconds"], more = Of(runs, "seconds").Median, most = Run(many)["seconds"];
        double exponent = Math.Log((most - more) / (more - least)) / Math.Log((double)(many - usual) / (usual - few));
        yield return Row.AtMost(
            "Portfolio: exponent of the growth of its time",
            $"{Row.Text(few)}, {Row.Text(usual)}, {Row.Text(many)} assessments",
            MaxExponent,
            new Spread(exponent, exponent, exponent));
    }

    private static Spread Of(IEnumerable<IReadOnlyDictionary<string, double>> runs, string figure) => Spread.Of(runs.Select(run => run[figure]));

    private static IReadOnlyDictionary<string, double> Run(int assessments)
    {
        using var folder = new TemporaryFolder();
        return ColdProcess.Run(ColdPortfolio.Verb, Path.Combine(folder.Path, "portfolio"), assessments.ToString(CultureInfo.InvariantCulture));
    }
}
