using BenchmarkDotNet.Attributes;
using EtomGen.Benchmarks.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Benchmarks;

/// <summary>The generator: cold, and after edits.</summary>
public class GeneratorBenchmarks
{
    private BenchmarkProject _project = null!;
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _unrelatedEdit = null!;
    private CSharpCompilation _assessmentEdit = null!;
    private GeneratorDriver _warm = null!;
    private GeneratorDriver _frameworkEdit = null!;

    /// <summary>The number of processes of the release; 0 is the bundled release 12.0.</summary>
    [Params(0, 3_000, 30_000, 300_000)]
    public int Processes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        FrameworkText release = Processes == 0 ? Releases.Bundled : Releases.Csv(Processes);
        _project = BenchmarkProject.Of(release)
            .WithSources(Declarations.OrdinaryCode(50))
            .WithSources(Declarations.Assessments(release.Definition.Catalog, assessments: 2, scores: 30));
        _compilation = _project.Compile();
        _unrelatedEdit = Edited(0, text => text + "// typed");
        _assessmentEdit = Edited(_project.Sources.Length - 1, text => text.Replace("\"Product 1\"", "\"Product one\"", StringComparison.Ordinal));
        _warm = _project.CreateDriver().RunGenerators(_compilation);
        FrameworkText edited = release with { Text = release.Text.Replace("Manage", "Steer", StringComparison.Ordinal) };
        _frameworkEdit = _warm.ReplaceAdditionalText(_project.Frameworks[0], BenchmarkProject.ToFile(edited));
    }

    [Benchmark]
    public object Cold() => _project.CreateDriver().RunGenerators(_compilation);

    [Benchmark]
    public object UnrelatedEdit() => _warm.RunGenerators(_unrelatedEdit);

    [Benchmark]
    public object AssessmentEdit() => _warm.RunGenerators(_assessmentEdit);

    [Benchmark]
    public object FrameworkEdit() => _frameworkEdit.RunGenerators(_compilation);

    private CSharpCompilation Edited(int file, Func<string, string> edit)
    {
        SyntaxTree tree = _compilation.SyntaxTrees[file];
        return _compilation.ReplaceSyntaxTree(tree, BenchmarkProject.Parse(edit(tree.ToString()), tree.FilePath));
    }
}
