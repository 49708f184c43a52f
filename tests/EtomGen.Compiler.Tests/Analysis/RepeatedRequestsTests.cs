using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Tests.Analysis;

/// <summary>Editors ask for the diagnostics of parts of a document, again and again, before and after they look at the whole.</summary>
public class RepeatedRequestsTests
{
    private const string Source = """
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "", Product = "Shelf")]
        [Score<Lending.LendABook>(9)]
        [Score("1.1.1.2", 4)]
        [NotSubmitted<Lending.RenewALoan>]
        [Module("Desk", Supports = ["1.1.1.3"])]
        internal static partial class Shelf;

        [Supports("1.0", "1.1.1.4"), Supports<Lending.RenewALoan>]
        internal class Desk
        {
            [ProcessIdentifier("3.0")] internal string Later = "";
            [ProcessIdentifier("1.0")] internal string Unknown = "1.1.1.3";

            [Supports("1.0", "1.1.1.33")]
            internal void Take([ProcessIdentifier("1.0")] string process = "1.1.1.3") => Take("1.1.1");
        }
        """;

    private readonly GeneratedProject _generated = TestProject.Of(Frameworks.First, Frameworks.Second).WithSource(Source).Generate();

    [Fact]
    public async Task A_part_gets_each_of_its_diagnostics_once()
    {
        CompilationWithAnalyzers analysis = Analysis();
        SemanticModel model = Model();
        ImmutableArray<TextLine> lines = [.. model.SyntaxTree.GetText(TestContext.Current.CancellationToken).Lines];
        var expected = new HashSet<(string, TextSpan, string)>((await _generated.Analyze()).Where(IsLocal).Select(Key));
        for (int round = 0; round < 3; round++)
        {
            foreach (TextLine line in lines)
            {
                var found = (await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, line.Span, TestContext.Current.CancellationToken)).Select(Key).ToArray();
                Assert.Equal(expected.Where(key => line.Span.Contains(key.Item2)).Order(), found.Where(key => line.Span.Contains(key.Item2)).Order());
            }
        }
    }

    [Fact]
    public async Task The_whole_gets_each_of_its_diagnostics_once_after_its_parts()
    {
        CompilationWithAnalyzers analysis = Analysis();
        SemanticModel model = Model();
        foreach (TextLine line in model.SyntaxTree.GetText(TestContext.Current.CancellationToken).Lines)
        {
            await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, line.Span, TestContext.Current.CancellationToken);
        }

        Assert.Equal((await _generated.Analyze()).Select(Key).Order(), (await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Select(Key).Order());
    }

    /// <summary>The diagnostics that do not need the whole compilation.</summary>
    private static bool IsLocal(Diagnostic diagnostic) => !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);

    private static (string Id, TextSpan Span, string Message) Key(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Location.SourceSpan, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private SemanticModel Model() =>
        _generated.Compilation.GetSemanticModel(_generated.Compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("Source.cs", StringComparison.Ordinal)));

    private CompilationWithAnalyzers Analysis() =>
        _generated.Compilation.WithAnalyzers(GeneratedProject.Analyzers, new AnalyzerOptions(_generated.Project.Frameworks, _generated.Project.Options));
}
