using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;
using EtomGen.Framework.Naming;

namespace EtomGen.Benchmarks;

/// <summary>Naming the types of a release, all seven levels of it.</summary>
public class NamingBenchmarks
{
    private FrameworkCatalog _catalog = null!;

    [Params(3_000, 30_000, 300_000)]
    public int Processes { get; set; }

    [GlobalSetup]
    public void SetUp() => _catalog = Releases.Csv(Processes).Definition.Catalog;

    [Benchmark]
    public object Names() => TypeNames.From(_catalog, depth: 7);
}
