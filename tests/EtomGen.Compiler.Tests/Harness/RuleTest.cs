using System.Collections.Immutable;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.Compiler.Tests.Harness;

/// <summary>Checks what one analyzer finds. Markup in the source says where findings are: <c>{|#0:…|}</c>.</summary>
internal sealed class RuleTest<TAnalyzer> : EtomAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Remarks on an assessment as a whole or on its style, which nearly every short source earns: looked at where a test expects one or says that it looks.</summary>
    private readonly HashSet<string> _disregarded =
    [
        UnmentionedProcesses.RuleId,
        PartialScoreWithoutDeviation.RuleId,
        TypedFormExists.RuleId,
        ModuleOutOfScope.RuleId,
        UnsupportedScore.RuleId,
        ChangedInNewerRelease.RuleId,
        AssessmentWithoutRows.RuleId,
    ];

    private readonly Lazy<FrameworkSet> _releases;
    private Compilation? _compilation;
    private int _expected;

    public RuleTest(string source, FrameworkText[] frameworks)
        : base(frameworks)
    {
        TestCode = source;
        _releases = new(() => new FrameworkSet([.. frameworks.Select(file => file.Read().Definition?.Catalog).OfType<FrameworkCatalog>()], []));
    }

    /// <summary>Another file of the project.</summary>
    public RuleTest<TAnalyzer> With(string source)
    {
        TestState.Sources.Add(source);
        return this;
    }

    /// <summary>Lets processes down to a level become types.</summary>
    public RuleTest<TAnalyzer> WithDepth(int depth)
    {
        TestState.AnalyzerConfigFiles.Add(("/.depth.globalconfig", $"is_global = true\nbuild_property.EtomDepth = {depth}\n"));
        return this;
    }

    /// <summary>Looks at what a rule finds, though none of it may be expected.</summary>
    public RuleTest<TAnalyzer> LookingAt(params string[] ruleIds)
    {
        _disregarded.ExceptWith(ruleIds);
        return this;
    }

    /// <summary>Leaves out what a rule finds.</summary>
    public RuleTest<TAnalyzer> Disregarding(string ruleId)
    {
        _disregarded.Add(ruleId);
        return this;
    }

    /// <summary>Looks at what every rule finds that is on by default.</summary>
    public RuleTest<TAnalyzer> LookingAtAll()
    {
        _disregarded.IntersectWith([UnsupportedScore.RuleId]);
        return this;
    }

    /// <summary>Expects a finding at the next place of the markup.</summary>
    public RuleTest<TAnalyzer> Expect(string ruleId, string message) => ExpectAt(_expected, ruleId, message);

    /// <summary>Expects a finding at a place of the markup.</summary>
    public RuleTest<TAnalyzer> ExpectAt(int place, string ruleId, string message)
    {
        _expected = place + 1;
        DiagnosticDescriptor descriptor = Descriptors.Get(ruleId);
        ExpectedDiagnostics.Add(new DiagnosticResult(descriptor).WithLocation(place).WithMessage(message));
        return LookingAt(ruleId);
    }

    /// <summary>Expects an error of the compiler at the next place of the markup.</summary>
    public RuleTest<TAnalyzer> ExpectCompilerError(string id)
    {
        ExpectedDiagnostics.Add(new DiagnosticResult(id, DiagnosticSeverity.Error).WithLocation(_expected++));
        return this;
    }

    /// <summary>
    /// Checks what the analyzer finds, and that what the source declares is read alike from source, loaded types, metadata and JSON. A type that cannot carry an
    /// assessment has no name that all of these know.
    /// </summary>
    public async Task Run()
    {
        await RunAsync(TestContext.Current.CancellationToken);
        if (_compilation is { } compilation
            && !ExpectedDiagnostics.Any(expected => expected.Id == UnsuitableType.RuleId)
            && !compilation.GetDiagnostics(TestContext.Current.CancellationToken).Any(found => found.Severity == DiagnosticSeverity.Error))
        {
            ReadersAgree.Verify(ReadDeclarations.From(compilation), _releases.Value);
        }
    }

    protected override async Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(
        Project project, IVerifier verifier, CancellationToken cancellationToken)
    {
        (Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics) result = await base.GetProjectCompilationAsync(project, verifier, cancellationToken);
        _compilation = result.compilation;
        return result;
    }

    /// <summary>Leaves out what the test does not look at. Settings of the compilation would not do: some rules cannot be configured.</summary>
    protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics) =>
        [.. base.FilterDiagnostics(diagnostics).Where(found => !_disregarded.Contains(found.diagnostic.Id))];
}
