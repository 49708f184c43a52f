using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;
using EtomGen.Framework.Reading;

namespace EtomGen.Benchmarks;

/// <summary>Reading real files: the bundled 12.0 and, on machines that have its licensed data, 25.5.</summary>
public class RealReaderBenchmarks
{
    private FrameworkText _file = null!;

    public static IEnumerable<string> Files => Repository.HasEvidence(WorkbookFacts.Source) ? ["12.0", "25.5"] : ["12.0"];

    [ParamsSource(nameof(Files))]
    public string Release { get; set; } = "";

    [GlobalSetup]
    public void SetUp() => _file = Release == "12.0" ? Releases.Bundled : new FrameworkText("/data/etom-25.5.csv", WorkbookFacts.ToCsv());

    [Benchmark]
    public object Read() => FrameworkReader.Read(_file.Format, _file.Text);
}
