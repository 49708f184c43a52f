using EtomGen.Benchmarks.Inputs;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Benchmarks.Targets;

/// <summary>A keystroke in a file that does not use the framework, and an edit of one of several framework files.</summary>
internal sealed class KeystrokeTarget : ITarget
{
    private const int Files = 50;
    private const double MaxBytes = 2;

    public string Subject => "Keystrokes";

    public IEnumerable<Row> Measure(Effort effort)
    {
        FrameworkText[] frameworks = [Releases.Csv(effort.Processes, "1.0"), Releases.Csv(effort.Processes, "2.0"), Releases.Csv(effort.Processes, "3.0")];
        BenchmarkProject project = BenchmarkProject.Of(frameworks)
            .WithSources(Declarations.Assessments(frameworks[0].Definition.Catalog, assessments: 2, scores: 20))
            .WithSources(Declarations.OrdinaryCode(Files));
        var keystroke = new Keystroke(project);
        string on = $"3 releases of {Row.Text(effort.Processes)} processes";

        yield return Row.Exactly("Steps of ours run again after a keystroke in another file", on, 0, keystroke.StepsRunAgain());
        yield return Row.AtMost(
            "Bytes allocated by a keystroke, against a generator that looks for the same attribute and does nothing",
            on,
            MaxBytes,
            SideBySide.Ratio(effort.WarmsUp, effort.Rounds, keystroke.Allocations(new FrameworkGenerator()), keystroke.Allocations(new IdleGenerator())));
        yield return Row.Exactly("Releases emitted again after an edit of one framework file", on, 1, EmittedAfterFrameworkEdit(project, effort));
    }

    private static int EmittedAfterFrameworkEdit(BenchmarkProject project, Effort effort)
    {
        CSharpCompilation compilation = project.Compile();
        GeneratorDriver driver = project.CreateDriver(new FrameworkGenerator(), trackSteps: true).RunGenerators(compilation);
        GeneratorRunResult result = driver
            .ReplaceAdditionalText(project.Frameworks[1], BenchmarkProject.ToFile(Releases.Renamed(effort.Processes)))
            .RunGenerators(compilation)
            .GetRunResult().Results.Single();
        return result.TrackedOutputSteps.SelectMany(step => step.Value)
            .Where(run => run.Outputs.Any(output => output.Reason != IncrementalStepRunReason.Cached))
            .Select(run => Emitted(run.Inputs.Single()))
            .Distinct()
            .Count();
    }

    /// <summary>The release that an output is made from, or its other input.</summary>
    private static object Emitted((IncrementalGeneratorRunStep Source, int OutputIndex) input) => input.Source.Outputs[input.OutputIndex].Value switch
    {
        (DocumentedRelease release, GenerationSettings) => release.Release.Number,
        (ReleaseModel release, GenerationSettings) => release.Number,
        object other => other,
    };

    /// <summary>A project whose editor types into one file.</summary>
    private sealed class Keystroke(BenchmarkProject project)
    {
        private readonly SyntaxTree _edited = project.Sources[^1];

        /// <summary>The number of outputs of our steps that were computed again and changed.</summary>
        public int StepsRunAgain()
        {
            CSharpCompilation before = project.Compile();
            GeneratorRunResult result = project.CreateDriver(new FrameworkGenerator(), trackSteps: true)
                .RunGenerators(before)
                .RunGenerators(Edited(before, 0))
                .GetRunResult().Results.Single();
            return result.TrackedSteps
                .Where(step => typeof(StepNames).GetFields().Any(name => (string?)name.GetRawConstantValue() == step.Key))
                .Concat(result.TrackedOutputSteps)
                .SelectMany(step => step.Value)
                .SelectMany(run => run.Outputs)
                .Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        }

        /// <summary>The bytes that a generator allocates at a keystroke.</summary>
        public Func<double> Allocations(IIncrementalGenerator generator)
        {
            CSharpCompilation compilation = project.Compile();
            GeneratorDriver driver = project.CreateDriver(generator).RunGenerators(compilation);
            int keystrokes = 0;
            return () =>
            {
                compilation = Edited(compilation, ++keystrokes);

                // The compiler's own work is done before the measurement.
                _ = compilation.GetSemanticModel(compilation.SyntaxTrees[^1]).GetDeclaredSymbol(compilation.SyntaxTrees[^1].GetRoot());
                long before = GC.GetAllocatedBytesForCurrentThread();
                driver = driver.RunGenerators(compilation);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            };
        }

        private CSharpCompilation Edited(CSharpCompilation compilation, int keystrokes) =>
            compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], BenchmarkProject.Parse($"{_edited}\n// {new string('x', keystrokes)}", _edited.FilePath));
    }
}
