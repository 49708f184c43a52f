using System.Collections.Immutable;
using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace EtomGen.Compiler.Tests.Analysis;

/// <summary>What projects pay that declare nothing: a look-up, and actions on symbols that have no attributes of ours.</summary>
public class RegisteredWorkTests
{
    private const string Source = "public class Plain { public string Name { get; set; } = \"1.1.1.3\"; public void Take(string text) => Take(\"1.1.1.3\"); }";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new AssessmentAnalyzer(), new MarkedTextAnalyzer(), new BaselineAnalyzer()];

    [Fact]
    public async Task A_compilation_that_does_not_know_EtomGen_has_no_actions_but_the_look_up()
    {
        Compilation compilation = TestProject
            .Of()
            .WithSource(Source)
            .Compile()
            .WithReferences(References.All.Where(reference => reference.Display?.Contains("EtomGen", StringComparison.Ordinal) != true));
        Assert.Null(compilation.GetTypeByMetadataName("EtomGen.ConformanceAssessmentAttribute"));
        foreach (AnalyzerTelemetryInfo work in await Work(compilation, TestProject.Of(Frameworks.First)))
        {
            Assert.InRange(work.CompilationStartActionsCount, 0, 1);
            Assert.Equal(0, work.SymbolActionsCount + work.OperationActionsCount + work.SyntaxNodeActionsCount + work.CompilationEndActionsCount + Others(work));
        }
    }

    [Fact]
    public async Task A_project_without_framework_files_has_no_actions_on_operations()
    {
        AnalyzerTelemetryInfo[] work = await Work(TestProject.Of().WithSource(Source).Compile(), TestProject.Of());
        Assert.All(work, found => Assert.Equal(0, found.OperationActionsCount + Others(found)));
        Assert.Equal(0, work[1].SymbolActionsCount + work[1].SyntaxNodeActionsCount);
    }

    [Fact]
    public async Task A_project_that_declares_nothing_has_few_actions_and_none_on_code_blocks()
    {
        AnalyzerTelemetryInfo[] work = await Work(TestProject.Of(Frameworks.First).WithSource(Source).Generate().Compilation, TestProject.Of(Frameworks.First));
        Assert.All(work, found => Assert.Equal(0, Others(found)));
        Assert.InRange(work[0].SymbolActionsCount, 1, 3);

        // Local functions and lambdas may have mappings, and no action on symbols gets them.
        Assert.Equal([1, 0, 0], work.Select(found => found.SyntaxNodeActionsCount));
        Assert.Equal([0, 0, 0], work.Select(found => found.OperationActionsCount));
    }

    [Theory]
    [InlineData("class Desk { public static void Take([EtomGen.ProcessIdentifier(\"1.0\")] string process) { } }")]
    [InlineData("using Mark = EtomGen.ProcessIdentifierAttribute; class Desk { [Mark(\"1.0\")] public string Process = \"\"; }")]
    public async Task A_project_with_a_mark_has_its_operations_looked_at(string marked) =>
        Assert.Equal(1, await OperationActions(TestProject.Of(Frameworks.First).WithSource(marked)));

    [Fact]
    public async Task A_project_whose_reference_can_have_marks_has_its_operations_looked_at()
    {
        Compilation library = TestProject
            .Of()
            .WithSource("public class Shelf : System.Attribute { public EtomGen.ConformanceScale? Scale; }")
            .Compile()
            .WithAssemblyName("Library");
        Assert.Equal(1, await OperationActions(TestProject.Of(Frameworks.First).WithSource(Source).WithReference(library.ToMetadataReference())));
    }

    [Fact]
    public async Task A_mark_is_seen_wherever_it_is_in_a_file()
    {
        const string marked = "class Desk { [EtomGen.ProcessIdentifier(\"1.0\")] public string Process = \"\"; }";
        foreach (int start in (int[])[0, 4_079, 4_080, 4_088, 4_095, 4_096, 9_000])
        {
            int before = Math.Max(0, start - marked.IndexOf("ProcessIdentifier", StringComparison.Ordinal));
            Assert.Equal(1, await OperationActions(TestProject.Of(Frameworks.First).WithSource(new string(' ', before) + marked)));
        }
    }

    private static async Task<int> OperationActions(TestProject project) => (await Work(project.Generate().Compilation, project))[1].OperationActionsCount;

    [Fact]
    public async Task A_project_without_a_baseline_has_no_action_for_baselines()
    {
        AnalyzerTelemetryInfo work = (await Work(TestProject.Of(Frameworks.First).WithSource(Source).Generate().Compilation, TestProject.Of(Frameworks.First)))[2];
        Assert.Equal(0, work.SymbolActionsCount + work.OperationActionsCount + work.SyntaxNodeActionsCount + work.CompilationEndActionsCount + Others(work));
    }

    private static int Others(AnalyzerTelemetryInfo work) =>
        work.SyntaxTreeActionsCount
            + work.SemanticModelActionsCount
            + work.CodeBlockActionsCount
            + work.CodeBlockStartActionsCount
            + work.CodeBlockEndActionsCount
            + work.OperationBlockActionsCount
            + work.OperationBlockStartActionsCount
            + work.OperationBlockEndActionsCount
            + work.SymbolStartActionsCount
            + work.SymbolEndActionsCount
            + work.AdditionalFileActionsCount;

    private static async Task<AnalyzerTelemetryInfo[]> Work(Compilation compilation, TestProject project)
    {
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(Analyzers, new AnalyzerOptions(project.Frameworks, project.Options));
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var work = new List<AnalyzerTelemetryInfo>();
        foreach (DiagnosticAnalyzer analyzer in Analyzers)
        {
            work.Add(await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken));
        }

        return [.. work];
    }
}
