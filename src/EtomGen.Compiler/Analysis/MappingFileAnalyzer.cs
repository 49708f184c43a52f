using System.Collections.Immutable;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Files;
using EtomGen.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Reports what is wrong in mapping files, at its location in the file (ETOM1010 to ETOM1012).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MappingFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.MappingFiles;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var frameworks = new FrameworkFileCache(start);
            if (!frameworks.MappingFiles.IsEmpty)
            {
                start.RegisterAdditionalFileAction(file => Report(file, frameworks));
            }
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, FrameworkFileCache frameworks)
    {
        int index = frameworks.MappingFiles.IndexOf(frameworks.MappingFiles.FirstOrDefault(file => file.Path == context.AdditionalFile.Path));
        if (index < 0)
        {
            return;
        }

        ItemFile file = frameworks.MappingFiles[index];
        foreach (FrameworkFinding finding in frameworks.MappingReading(file, context.CancellationToken).Findings.Concat(frameworks.MappingFaults(context.CancellationToken)[index]))
        {
            context.ReportDiagnostic(FileDiagnostic.Create(finding, file));
        }
    }
}
