using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.Compiler.Tests.Harness;

/// <summary>Checks declared assessments against the two small releases. Markup in the source says where findings stand: <c>{|#0:…|}</c>.</summary>
internal sealed class AssessmentTest : EtomAnalyzerTest<AssessmentAnalyzer>
{
    private int _expected;

    private AssessmentTest(string source, FrameworkText[] frameworks)
        : base(frameworks) => TestCode = source;

    /// <summary>The source of an assessment against release 1.0 that is right but for what stands in its rows.</summary>
    public static string Declaration(string rows) => $$"""
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        {{rows}}
        public static partial class Shelf;
        """;

    /// <summary>Rows of an assessment against release 1.0, with both small releases at hand.</summary>
    public static AssessmentTest OfRows(string rows) => Of(Declaration(rows));

    /// <summary>A whole source, with both small releases at hand.</summary>
    public static AssessmentTest Of(string source) => Of(source, Frameworks.First, Frameworks.Second);

    public static AssessmentTest Of(string source, params FrameworkText[] frameworks) => new(source, frameworks);

    /// <summary>Another file of the project.</summary>
    public AssessmentTest With(string source)
    {
        TestState.Sources.Add(source);
        return this;
    }

    /// <summary>Lets processes down to a level become types.</summary>
    public AssessmentTest WithDepth(int depth)
    {
        TestState.AnalyzerConfigFiles.Add(("/.depth.globalconfig", $"is_global = true\nbuild_property.EtomDepth = {depth}\n"));
        return this;
    }

    /// <summary>Expects a finding at the next place of the markup.</summary>
    public AssessmentTest Expect(string ruleId, string message) => ExpectAt(_expected, ruleId, message);

    /// <summary>Expects a finding at a place of the markup.</summary>
    public AssessmentTest ExpectAt(int place, string ruleId, string message)
    {
        _expected = place + 1;
        ExpectedDiagnostics.Add(new DiagnosticResult(AssessmentDescriptors.Of(ruleId)).WithLocation(place).WithMessage(message));
        return this;
    }

    /// <summary>Expects an error of the compiler at the next place of the markup.</summary>
    public AssessmentTest ExpectCompilerError(string id)
    {
        ExpectedDiagnostics.Add(new DiagnosticResult(id, DiagnosticSeverity.Error).WithLocation(_expected++));
        return this;
    }

    public Task Run() => RunAsync(TestContext.Current.CancellationToken);
}
