using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Where the time of the generator goes in a compiler that just started.</summary>
internal sealed class ColdBuildTarget : ITarget
{
    private static readonly (string Key, string What)[] Parts =
    [
        ("read", "Cold generation: reading and checking the file, in ms"),
        ("model", "Cold generation: the release as it flows through the pipeline, in ms"),
        ("catalog", "Cold generation: the catalog, in ms"),
        ("types", "Cold generation: writing the process types, in ms"),
        ("data", "Cold generation: writing the catalog's data, in ms"),
        ("jit", "Cold generation: what of all this the runtime spends on compiling our code, in ms"),
        ("methods", "Cold generation: methods that the runtime compiles"),
    ];

    public string Subject => "Cold generation";

    public IEnumerable<Row> Measure(Effort effort)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("etom-1.0.csv", Releases.Csv(effort.Processes).Text);
        IReadOnlyDictionary<string, double>[] runs = [.. Enumerable.Range(0, effort.Builds).Select(_ => ColdProcess.Run(ColdProcess.Generation, file))];
        foreach ((string key, string what) in Parts)
        {
            Spread spread = Spread.Of(runs.Select(run => run[key]));
            yield return new Row(what, $"{Row.Text(effort.Processes)} processes", "", Row.Text(spread.Median), spread.ToString(), Verdict.None);
        }
    }
}
