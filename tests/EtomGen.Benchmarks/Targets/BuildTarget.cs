using EtomGen.Benchmarks.Inputs;
using Microsoft.CodeAnalysis;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Whole runs of the compiler: with the generator against the same code as files, and with an unused EtomGen against a project without it.</summary>
internal sealed class BuildTarget : ITarget
{
    private const double MaxAgainstFiles = 1.10;
    private const string SkipAnalyzers = "/skipanalyzers+";
    private const int Files = 50;
    private const int Assessments = 2;
    private const int Scores = 30;

    public string Subject => "Builds";

    public IEnumerable<Row> Measure(Effort effort)
    {
        using var compiler = new Compiler(effort.UsesCompilerServer);
        string[] code = [.. compiler.Write(Declarations.OrdinaryCode(Files))];
        FrameworkText usual = Releases.Csv(effort.Processes);
        foreach ((FrameworkText release, string on) in ((FrameworkText, string)[])[(Releases.Bundled, "release 12.0"), (usual, $"{Row.Text(effort.Processes)} processes")])
        {
            (string Path, string Text)[] assessments = [.. Declarations.Assessments(release.Definition.Catalog, Assessments, Scores)];
            string[] sources = [.. code, .. compiler.Write(assessments)];
            string[] generated = [.. CompilerArguments.WithPlugIn, .. CompilerArguments.Frameworks(compiler, release), .. sources];
            string[] checkedIn = [CompilerArguments.Reference, .. compiler.Write(GeneratedFiles(release, assessments)), .. sources];
            string suffix = release == usual ? "" : ", bundled release";
            yield return Row.AtMost(
                $"Build with the generator, against the same code checked in{suffix}",
                on,
                MaxAgainstFiles,
                Compare(compiler, effort, [SkipAnalyzers, .. generated], [SkipAnalyzers, .. checkedIn]));
            yield return Row.Figure($"The same with all analyzers, ours and the SDK's{suffix}", on, Compare(compiler, effort, generated, checkedIn));
        }

        yield return Row.Figure(
            "Build of a project that references EtomGen and declares nothing, against one without it",
            $"{Row.Text(Files)} files",
            Compare(compiler, effort, [.. CompilerArguments.WithPlugIn, .. code], code));
    }

    private static Spread Compare(Compiler compiler, Effort effort, string[] first, string[] second) =>
        SideBySide.Ratio(effort.WarmsUpBuilds, effort.Builds, compiler.Build(first), compiler.Build(second));

    /// <summary>What is generated for a release and sources, as files.</summary>
    public static IEnumerable<(string Path, string Text)> GeneratedFiles(FrameworkText release, IEnumerable<(string Path, string Text)> sources)
    {
        BenchmarkProject project = BenchmarkProject.Of(release).WithSources(sources);
        GeneratorRunResult result = project.CreateDriver().RunGenerators(project.Compile()).GetRunResult().Results.Single();
        return result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
    }
}
