namespace EtomGen.Benchmarks.Targets;

/// <summary>Something that src/Docs/performance.md tells the cost of.</summary>
internal interface ITarget
{
    /// <summary>What is being measured, while it is.</summary>
    string Subject { get; }

    /// <summary>Measures it: rows with the same names in every mode.</summary>
    IEnumerable<Row> Measure(Effort effort);
}
