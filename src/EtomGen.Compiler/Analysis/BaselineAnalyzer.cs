using System.Collections.Immutable;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Files;
using EtomGen.Compiler.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Compares declared assessments with their baselines, at the row (ETOM6001 to ETOM6004), and checks the baselines (ETOM6005 to ETOM6007).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Baselines;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            // A project without a baseline costs a look at its items.
            IReadOnlyList<BaselineFile> files = BaselineFile.In(start.Options, start.CancellationToken);
            if (files.Count > 0 && DeclarationSymbols.In(start.Compilation) is { } symbols)
            {
                var releases = ProjectReleases.In(start.Compilation, start.Options, start.CancellationToken);
                var check = new BaselineCheck(new AnalyzedCompilation(start, symbols, releases), start.Compilation, files);
                start.RegisterSymbolAction(check.CheckType, SymbolKind.NamedType);
                start.RegisterAdditionalFileAction(check.CheckFile);
            }
        });
    }
}
