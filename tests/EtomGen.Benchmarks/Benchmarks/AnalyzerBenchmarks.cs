using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;
using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Benchmarks;

/// <summary>Each analyzer on a project with ordinary code and up to 200 assessments of 300 scores.</summary>
public class AnalyzerBenchmarks
{
    private const int ScoresOfOne = 300;

    private BenchmarkProject _project = null!;
    private CSharpCompilation _compilation = null!;

    [Params(0, 600, 6_000, 60_000)]
    public int Scores { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        FrameworkText release = Releases.Csv(Inputs.Releases.Usual);
        _project = BenchmarkProject.Of(release)
            .WithSources(Declarations.OrdinaryCode(50))
            .WithSources(Declarations.Assessments(release.Definition.Catalog, Scores / ScoresOfOne, ScoresOfOne));
        _compilation = _project.Generate();
    }

    [Benchmark]
    public object Assessments() => Analyses.Run(_compilation, _project, [new AssessmentAnalyzer()]);

    [Benchmark]
    public object MarkedTexts() => Analyses.Run(_compilation, _project, [new MarkedTextAnalyzer()]);
}
