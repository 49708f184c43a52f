using System.Collections.Immutable;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Files;
using EtomGen.Framework;
using EtomGen.Framework.Rules;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Reports what is wrong in framework files, at its location in the file (ETOM1001 to ETOM1008, ETOM1010).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrameworkFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.FrameworkFiles;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var frameworks = new FrameworkFileCache(start);
            if (!frameworks.Files.IsEmpty)
            {
                start.RegisterAdditionalFileAction(file => Report(file, frameworks));
            }
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, FrameworkFileCache frameworks)
    {
        int index = frameworks.Files.IndexOf(frameworks.Files.FirstOrDefault(file => file.Path == context.AdditionalFile.Path));
        if (index < 0)
        {
            return;
        }

        ItemFile file = frameworks.Files[index];
        FrameworkReading reading = frameworks.Reading(file, context.CancellationToken);
        foreach (FrameworkFinding finding in reading.Findings)
        {
            context.ReportDiagnostic(FileDiagnostic.Create(finding, file));
        }

        if (reading.Definition?.Catalog.Release is not { } release)
        {
            return;
        }

        ItemFile first = frameworks.Files.Take(index).FirstOrDefault(earlier => frameworks.Reading(earlier, context.CancellationToken).Definition?.Catalog.Release == release);
        if (first.Path is not null)
        {
            context.ReportDiagnostic(FileDiagnostic.Create(MissingRelease.DefinedTwice(release, Path.GetFileName(first.Path), reading.ReleaseLocation), file));
        }
    }
}
