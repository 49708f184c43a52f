using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.Compiler.Tests.Harness;

/// <summary>Compares an assessment with a baseline. Markup in the source and in the baseline says where findings are: <c>{|#0:…|}</c>.</summary>
internal static class BaselineTest
{
    /// <summary>A project with the two small releases, an assessment of some rows against release 1.0, and a baseline.</summary>
    public static Task Run(string rows, string baseline, params (string Rule, string Message)[] expected) =>
        Run(AssessmentTest.Declaration(rows), [FrameworkText.Baseline(baseline)], expected);

    /// <summary>A project with the two small releases, a source, and baselines; findings are in the order of the markup.</summary>
    public static Task Run(string source, FrameworkText[] baselines, params (string Rule, string Message)[] expected)
    {
        var test = new EtomAnalyzerTest<BaselineAnalyzer>([Frameworks.First, Frameworks.Second, .. baselines]) { TestCode = source };
        test.ExpectedDiagnostics.AddRange(
            expected.Select((finding, i) => new DiagnosticResult(Descriptors.Get(finding.Rule)).WithLocation(i).WithMessage(finding.Message)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
