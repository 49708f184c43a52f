using System.Collections.Immutable;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Files;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Checks declared assessments and mappings (ETOM2001 to ETOM5001), and reports at the argument that breaks a rule.</summary>
/// <remarks>The rules that need no compiler are those of the run time; what is special to source is found here.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssessmentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ProcessDescriptors.All.AddRange(AssessmentDescriptors.All).AddRange(MappingDescriptors.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // One look-up is all that a project costs which does not know EtomGen.
            if (DeclarationSymbols.In(start.Compilation) is not { } symbols)
            {
                return;
            }

            var check = new CompilationCheck(start.Compilation, symbols, new FrameworkFileCache(start), GenerationSettings.From(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
            start.RegisterSymbolAction(check.CheckType, SymbolKind.NamedType);
            start.RegisterSymbolAction(check.CheckMethod, SymbolKind.Method);
            start.RegisterCompilationEndAction(check.CheckWhole);
        });
    }
}
