using System.Collections.Immutable;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Checks declared assessments by the rules that hold at run time too (ETOM2001 and up), and reports at the argument that breaks one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssessmentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => AssessmentDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (DeclarationSymbols.In(start.Compilation) is not { } symbols)
            {
                return;
            }

            var releases = new Lazy<ImmutableArray<FrameworkCatalog>>(new FrameworksAtHand(start).Releases);
            start.RegisterSymbolAction(symbol => Check(symbol, symbols, releases), SymbolKind.NamedType);
        });
    }

    private static void Check(SymbolAnalysisContext context, DeclarationSymbols symbols, Lazy<ImmutableArray<FrameworkCatalog>> releases)
    {
        if (SourceDeclaration.Of((INamedTypeSymbol)context.Symbol, symbols, context.Compilation, context.CancellationToken) is not { } declaration)
        {
            return;
        }

        foreach (Finding finding in AssessmentRule.CheckAll(declaration.Declaration, releases.Value))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Diagnostic.Create(
                AssessmentDescriptors.Of(finding.Rule.Id),
                declaration.LocationOf(finding.Place, context.CancellationToken),
                finding.Message));
        }
    }
}
