using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks;

/// <summary>Finding a process by its identifier, compared with the collections of the runtime.</summary>
public class CatalogLookupBenchmarks
{
    private FrameworkCatalog _catalog = null!;
    private Dictionary<string, FrameworkProcess> _dictionary = null!;
    private FrozenDictionary<string, FrameworkProcess> _frozen = null!;
    private string[] _identifiers = null!;
    private int _next;

    [Params(3_000, 300_000)]
    public int Processes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _catalog = Releases.Csv(Processes).Definition.Catalog;
        _dictionary = _catalog.Processes.ToDictionary(process => process.Identifier.Value, StringComparer.Ordinal);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);

        // Every identifier in random order, and as a new string: callers have other strings than the catalog.
        _identifiers = [.. _catalog.Processes.Select(process => new string(process.Identifier.Value.AsSpan()))];
        new Random(1).Shuffle(_identifiers);
    }

    [Benchmark]
    public object? Catalog() => _catalog.Find(Next());

    [Benchmark]
    public object? Dictionary() => _dictionary.GetValueOrDefault(Next());

    [Benchmark(Baseline = true)]
    public object? FrozenDictionary() => _frozen.GetValueOrDefault(Next());

    private string Next() => _identifiers[_next = _next + 1 == _identifiers.Length ? 0 : _next + 1];
}
