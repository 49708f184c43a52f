using System.Text;
using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;
using EtomGen.Framework.Reading;

namespace EtomGen.Benchmarks;

/// <summary>Reading and checking framework files.</summary>
public class ReaderBenchmarks
{
    private FrameworkText _csv = null!;
    private FrameworkText _xml = null!;

    [Params(3_000, 30_000, 300_000)]
    public int Processes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _csv = Releases.Csv(Processes);
        _xml = Releases.Xml(Processes);
    }

    [Benchmark]
    public object Csv() => FrameworkReader.Read(_csv.Format, _csv.Text);

    [Benchmark]
    public object Xml() => FrameworkReader.Read(_xml.Format, _xml.Text);

    /// <summary>The bytes, in UTF-8, of the file that a benchmark reads.</summary>
    internal static int Bytes(string benchmark, int processes) =>
        Encoding.UTF8.GetByteCount((benchmark == nameof(Csv) ? Releases.Csv(processes) : Releases.Xml(processes)).Text);
}
