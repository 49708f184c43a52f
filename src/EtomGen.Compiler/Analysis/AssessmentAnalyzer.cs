using System.Collections.Immutable;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Checks declared assessments and mappings (ETOM2001 to ETOM5001), and reports at the argument that breaks a rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssessmentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Processes.AddRange(Descriptors.Assessments).AddRange(Descriptors.Mappings);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            // A project that does not know EtomGen costs one look-up.
            if (DeclarationSymbols.In(start.Compilation) is not { } symbols)
            {
                return;
            }

            var compilation = new AnalyzedCompilation(start, symbols, ProjectReleases.In(start.Compilation, start.Options, start.CancellationToken));
            var assessments = new AssessmentTypeCheck(compilation);
            var mappings = new MappingCheck(compilation);
            start.RegisterSymbolAction(
                type =>
                {
                    assessments.Check(type);
                    mappings.Check(type);
                },
                SymbolKind.NamedType);
            start.RegisterSymbolAction(mappings.Check, SymbolKind.Method);
            start.RegisterSymbolAction(mappings.CheckEvent, SymbolKind.Event);
            start.RegisterSyntaxNodeAction(mappings.CheckFunction, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);
            start.RegisterCompilationEndAction(end =>
            {
                mappings.CheckAssembly(end);
                SubmissionCheck.Check(assessments.Checked, mappings.Checked, end);
            });
        });
    }
}
