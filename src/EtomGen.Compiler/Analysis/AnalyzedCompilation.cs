using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Files;
using EtomGen.Compiler.Generation;
using EtomGen.Compiler.Releases;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>What the checks of one compilation share: the reader of its attributes, the releases of its project, and the factory of diagnostics.</summary>
internal sealed class AnalyzedCompilation(CompilationStartAnalysisContext context, DeclarationSymbols symbols, ProjectReleases releases)
{
    private readonly CancellableLazy<FrameworkSet> _releases = new(releases.Read);

    public SourceProcesses Processes { get; } = new(symbols, context.Compilation);

    public DiagnosticFactory Diagnostics { get; } =
        new(new GeneratedTypes(context.Compilation, GenerationSettings.From(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions)));

    public FrameworkSet Releases(CancellationToken cancellationToken) => _releases.Get(cancellationToken);
}
