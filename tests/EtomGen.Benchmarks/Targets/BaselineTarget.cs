using EtomGen.Benchmarks.Inputs;
using EtomGen.Compiler.Files;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Benchmarks.Targets;

/// <summary>What a baseline costs a project: in a whole build without the compiler server, and in the analyzers that run while one types.</summary>
internal sealed class BaselineTarget : ITarget
{
    private const double MaxTime = 1.10;
    private const string FileName = "baseline.csv";
    private const int Files = 50;
    private const int ScoresOfOne = 50;
    private const int Scores = 1_000;

    public string Subject => "Baselines";

    public IEnumerable<Row> Measure(Effort effort)
    {
        int assessments = effort == Effort.Smoke ? 2 : Scores / ScoresOfOne;
        string on = $"{Row.Text(assessments * ScoresOfOne)} scores, each in the baseline";
        yield return Row.AtMost("Cold build of a project with a baseline, against the same without: time", on, MaxTime, Builds(effort, assessments));
        yield return Row.AtMost("Analyzers with a baseline, against the same without", $"{on}; {Row.Text(Files)} other files", MaxTime, Analyzers(effort, assessments));
    }

    private static Spread Builds(Effort effort, int assessments)
    {
        using var folder = new TemporaryFolder();
        FrameworkCatalog release = Releases.Bundled.Definition.Catalog;
        (string, string)[] sources = [.. Declarations.Assessments(release, assessments, ScoresOfOne).Select(source => (Path.GetFileName(source.Path), source.Text))];
        string number = release.Release.ToString();
        var without = new ProjectBuild(folder.Path, "without", number, files: sources);
        var with = new ProjectBuild(folder.Path, "with", number, files: [.. sources, (FileName, Declarations.Baseline(release, assessments, ScoresOfOne))]);
        return SideBySide.Ratio(
            effort.WarmsUpBuilds, effort.Builds, () => with.Run(effort.UsesCompilerServer).Time, () => without.Run(effort.UsesCompilerServer).Time);
    }

    private static Spread Analyzers(Effort effort, int assessments)
    {
        FrameworkText release = Releases.Csv(effort.Processes);
        FrameworkCatalog catalog = release.Definition.Catalog;
        BenchmarkProject project = BenchmarkProject.Of(release)
            .WithSources(Declarations.OrdinaryCode(Files))
            .WithSources(Declarations.Assessments(catalog, assessments, ScoresOfOne));
        CSharpCompilation compilation = project.Generate();
        var baseline = new MemoryText($"/src/{FileName}", Declarations.Baseline(catalog, assessments, ScoresOfOne), ItemFile.Baseline);
        return SideBySide.Ratio(
            effort.WarmsUp,
            effort.Rounds,
            SideBySide.InProcess(effort, () => AnalyzerTarget.Require(Analyses.Run(compilation, project, GeneratedProject.Analyzers, baseline))),
            SideBySide.InProcess(effort, () => AnalyzerTarget.Require(Analyses.Run(compilation, project, GeneratedProject.Analyzers))));
    }
}
