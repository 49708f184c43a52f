using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>The time of the generator in a compiler that just started, and of the first use of a catalog in a program that just started.</summary>
internal sealed class ColdProcessTarget : ITarget
{
    private static readonly (string Key, string What)[] Parts =
    [
        ("read", "Cold generation: reading and checking the file, in ms"),
        ("model", "Cold generation: the release as it flows through the pipeline, in ms"),
        ("catalog", "Cold generation: the catalog, in ms"),
        ("types", "Cold generation: writing the process types, in ms"),
        ("data", "Cold generation: writing the catalog's data, in ms"),
        ("jit", "Cold generation: the part of all this that the runtime spends on compiling our code, in ms"),
        ("methods", "Cold generation: methods that the runtime compiles"),
    ];

    public string Subject => "Cold processes";

    public IEnumerable<Row> Measure(Effort effort)
    {
        using var folder = new TemporaryFolder();
        FrameworkText release = Releases.Csv(effort.Processes);
        string framework = folder.Write("etom-1.0.csv", release.Text), catalog = folder.Write("catalog.txt", CatalogText.Write(release.Definition.Catalog));
        string on = $"{Row.Text(effort.Processes)} processes";
        IReadOnlyDictionary<string, double>[] runs = Repeat(effort, ColdProcess.Generation, framework);
        foreach ((string key, string what) in Parts)
        {
            yield return Row.Figure(what, on, Spread.Of(runs.Select(run => run[key])));
        }

        yield return Row.Figure(
            "First use of a catalog as the first thing that a new process does, in ms",
            on,
            Spread.Of(Repeat(effort, ColdProcess.FirstUse, catalog).Select(run => run["use"])));
    }

    private static IReadOnlyDictionary<string, double>[] Repeat(Effort effort, string verb, string file) =>
        [.. Enumerable.Range(0, effort.Builds).Select(_ => ColdProcess.Run(verb, file))];
}
