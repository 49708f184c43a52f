using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks;

/// <summary>The catalog of a release at run time: its first use, and finding processes in it.</summary>
public class CatalogBenchmarks
{
    private string _text = null!;
    private FrameworkCatalog _catalog = null!;
    private Dictionary<string, FrameworkProcess> _dictionary = null!;
    private FrozenDictionary<string, FrameworkProcess> _frozen = null!;
    private string[] _identifiers = null!;
    private int _next;

    [Params(3_000, 30_000, 250_000)]
    public int Processes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _text = CatalogText.Write(Releases.Csv(Processes).Definition.Catalog);
        _catalog = CatalogText.Read(_text);
        _dictionary = _catalog.Processes.ToDictionary(process => process.Identifier.Value, StringComparer.Ordinal);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        _identifiers = [.. _catalog.Processes.Select(process => new string(process.Identifier.Value.AsSpan()))];
        new Random(1).Shuffle(_identifiers);
    }

    /// <summary>What the first use of a generated catalog costs.</summary>
    [Benchmark]
    public object FirstUse() => CatalogText.Read(_text).Find(_identifiers[0])!;

    [Benchmark]
    public object? Find() => _catalog.Find(Next());

    [Benchmark]
    public object? FindInDictionary() => _dictionary.GetValueOrDefault(Next());

    [Benchmark]
    public object? FindInFrozenDictionary() => _frozen.GetValueOrDefault(Next());

    private string Next() => _identifiers[_next = _next + 1 == _identifiers.Length ? 0 : _next + 1];
}
