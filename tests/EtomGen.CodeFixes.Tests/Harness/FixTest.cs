using System.Collections.Immutable;
using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.CodeFixes.Tests.Harness;

/// <summary>
/// Fixes sources with one fix, one diagnostic after the other and all at once, which must give the same text: in a document, and where there are several
/// diagnostics or files, in a project and a solution too.
/// Markup in the source says where the diagnostics are: <c>{|ETOM2014:…|}</c>; the rules that the fix is not for are off.
/// </summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<AssessmentAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private static readonly HashSet<string> OtherRules =
        new AssessmentAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Except(new TFix().FixableDiagnosticIds).ToHashSet();

    private FixTest(string before, string after, FrameworkText[] frameworks)
    {
        EtomProject.Set(this, frameworks);

        // Two analyzers report the rules on named processes.
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        SolutionTransforms.Add((solution, project) => solution.AddAnalyzerReference(project, new GeneratorReference(new FrameworkGenerator())));
        TestCode = before;
        FixedCode = after;

        // What a fix leaves to a person is found again.
        FixedState.MarkupHandling = MarkupMode.Allow;
    }

    /// <summary>Whole sources, in a project with both small releases.</summary>
    public static FixTest<TFix> Of(string before, string after) => Of(before, after, Frameworks.First, Frameworks.Second);

    public static FixTest<TFix> Of(string before, string after, params FrameworkText[] frameworks) => new(before, after, frameworks);

    /// <summary>The attributes of a type that declares an assessment against release 1.0, in a project with both small releases.</summary>
    public static FixTest<TFix> OfRows(string before, string after) => Of(Declaration(before), Declaration(after));

    /// <summary>The source of an assessment against release 1.0 that is valid except for its rows.</summary>
    public static string Declaration(string rows) => $$"""
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        {{rows}}
        public static partial class Shelf;

        """;

    /// <summary>Another file of the project, before and after.</summary>
    public FixTest<TFix> With(string before, string after)
    {
        TestState.Sources.Add(before);
        FixedState.Sources.Add(after);
        return this;
    }

    /// <summary>The namespace of generated code, where it is not <c>Etom</c>.</summary>
    public FixTest<TFix> InRootNamespace(string name)
    {
        TestState.AnalyzerConfigFiles.Add(("/root.globalconfig", $"is_global = true\nbuild_property.EtomRootNamespace = {name}\n"));
        return this;
    }

    /// <summary>Which of several fixes is applied, from 0.</summary>
    public FixTest<TFix> Choosing(int index)
    {
        CodeActionIndex = index;
        return this;
    }

    /// <summary>The title of the fix that is applied.</summary>
    public FixTest<TFix> Titled(string title)
    {
        CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        return this;
    }

    /// <summary>The text after all diagnostics are fixed at once, where another one results from fixing them one by one.</summary>
    public FixTest<TFix> AllAtOnce(string after)
    {
        BatchFixedCode = after;
        return this;
    }

    /// <summary>How many rounds it takes to fix all at once, where fixes get into each other's way.</summary>
    public FixTest<TFix> AllInRounds(int rounds)
    {
        NumberOfFixAllIterations = rounds;
        return this;
    }

    /// <summary>Applies the fix once, although it leaves diagnostics that it could fix again.</summary>
    public FixTest<TFix> Once()
    {
        CodeFixTestBehaviors |= CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck;
        return this;
    }

    /// <summary>Lets diagnostics be found only when the whole project was looked at, or by looking at another file.</summary>
    public FixTest<TFix> AtTheEnd()
    {
        CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        return this;
    }

    public Task Run()
    {
        if (TestState.Sources is [var (_, single)] && single.ToString().Split("{|").Length <= 2)
        {
            CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        }

        return RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Leaves out the rules that the fix is not for. Settings of the compilation would not do: some rules cannot be configured.</summary>
    protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics) =>
        [.. base.FilterDiagnostics(diagnostics).Where(found => !OtherRules.Contains(found.diagnostic.Id))];

    /// <summary>The fixes, those of a group one by one.</summary>
    protected override ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions) =>
        [.. base.FilterCodeActions(actions).SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions)];

    protected override ParseOptions CreateParseOptions() => EtomProject.ParseOptions;

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new AssessmentAnalyzer(), new MarkedTextAnalyzer()];
}
