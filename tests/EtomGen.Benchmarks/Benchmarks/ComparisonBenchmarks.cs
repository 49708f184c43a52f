using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks;

/// <summary>Comparing a release with one in which a word of many names has changed.</summary>
public class ComparisonBenchmarks
{
    private FrameworkCatalog _from = null!;
    private FrameworkCatalog _to = null!;

    [Params(3_000, 30_000, 300_000)]
    public int Processes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _from = Releases.Csv(Processes).Definition.Catalog;
        _to = Releases.Renamed(Processes).Definition.Catalog;
    }

    [Benchmark]
    public object Compare() => FrameworkComparison.Between(_from, _to);
}
