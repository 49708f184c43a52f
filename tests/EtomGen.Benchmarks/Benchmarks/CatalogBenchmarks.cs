using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks;

/// <summary>The first use of a generated catalog.</summary>
public class CatalogBenchmarks
{
    private string _text = null!;
    private string _identifier = null!;

    [Params(3_000, 30_000, 300_000)]
    public int Processes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        FrameworkCatalog catalog = Releases.Csv(Processes).Definition.Catalog;
        _text = CatalogText.Write(catalog);
        _identifier = catalog.Processes[^1].Identifier.Value;
    }

    [Benchmark]
    public object FirstUse() => CatalogText.Read(_text).Find(_identifier)!;
}
