namespace EtomGen.Benchmarks.Targets;

/// <summary>A group of figures in the table of src/Docs/performance-measurements.md.</summary>
internal interface ITarget
{
    /// <summary>The name of the group, for the progress and for <c>--only</c>.</summary>
    string Subject { get; }

    /// <summary>Measures the figures: rows with the same names in every mode.</summary>
    IEnumerable<Row> Measure(Effort effort);
}
