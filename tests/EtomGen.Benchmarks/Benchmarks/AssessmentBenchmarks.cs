using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;
using EtomGen.Reporting;

namespace EtomGen.Benchmarks;

/// <summary>Making an assessment from its declaration at run time, and writing its reports.</summary>
public class AssessmentBenchmarks
{
    private DeclaredAssessment _declared = null!;
    private Assessment _assessment = null!;

    [Params(30, 300, 3_000)]
    public int Scores { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _declared = DeclaredAssessment.Of(Scores);
        _assessment = _declared.Make();
    }

    [Benchmark]
    public object Make() => _declared.Make();

    [Benchmark]
    public object Html() => AssessmentHtml.Write(_assessment);

    [Benchmark]
    public object Json() => AssessmentJson.Write(_assessment);

    [Benchmark]
    public object Markdown() => AssessmentMarkdown.Write(_assessment);

    [Benchmark]
    public object Csv() => AssessmentCsv.Write(_assessment);
}
