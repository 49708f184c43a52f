using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Benchmarks.Inputs;

/// <summary>Runs analyzers as the compiler does.</summary>
internal static class Analyses
{
    /// <summary>The findings of analyzers on a compilation, which is bound anew.</summary>
    public static ImmutableArray<Diagnostic> Run(Compilation compilation, BenchmarkProject project, ImmutableArray<DiagnosticAnalyzer> analyzers, params AdditionalText[] others)
    {
        var options = new AnalyzerOptions([.. project.Frameworks, .. others], project.Properties);
        return compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
    }
}
