using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace EtomGen.Benchmarks;

/// <summary>A column of BenchmarkDotNet's table for a figure that follows from the mean; empty where the figure makes no sense.</summary>
internal sealed class FigureColumn(string name, string legend, Func<Summary, BenchmarkCase, double?> figure) : IColumn
{
    /// <summary>The mean as a multiple of the mean for a tenth of the size: 10 is linear.</summary>
    public static readonly FigureColumn Growth = new("Growth", "Mean, as a multiple of the mean for a tenth of the size", (summary, benchmark) =>
    {
        BenchmarkCase? tenth = summary.BenchmarksCases.FirstOrDefault(other => other.Descriptor == benchmark.Descriptor && Size(other) * 10L == Size(benchmark) && Size(other) > 0);
        return tenth is null ? null : Mean(summary, benchmark) / Mean(summary, tenth);
    });

    /// <summary>The megabytes (of 1,000,000 bytes) of a framework file that are read in a second.</summary>
    public static readonly FigureColumn Throughput = new("MB/s", "Megabytes of the framework file in a second", (summary, benchmark) =>
        benchmark.Descriptor.Type == typeof(ReaderBenchmarks) && Size(benchmark) is { } size
            ? ReaderBenchmarks.Bytes(benchmark.Descriptor.WorkloadMethod.Name, size) / Mean(summary, benchmark) * 1000
            : null);

    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => figure(summary, benchmarkCase)?.ToString("N1", CultureInfo.InvariantCulture) ?? "";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => figure(summary, benchmark) is not null);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    private static int? Size(BenchmarkCase benchmark) => benchmark.Parameters.Items.Select(parameter => parameter.Value).OfType<int>().Cast<int?>().FirstOrDefault();

    /// <summary>The mean in nanoseconds.</summary>
    private static double? Mean(Summary summary, BenchmarkCase benchmark) => summary[benchmark]?.ResultStatistics?.Mean;
}
