using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Files;
using EtomGen.Framework;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Compares the assessments of one compilation with their baselines.</summary>
/// <remarks>Which assessment a baseline belongs to depends on all of them, so the first question about any of them compares all.</remarks>
internal sealed class BaselineCheck
{
    private readonly AnalyzedCompilation _compilation;
    private readonly CancellableLazy<Outcome> _outcome;

    public BaselineCheck(AnalyzedCompilation compilation, Compilation types, IReadOnlyList<BaselineFile> files)
    {
        _compilation = compilation;
        _outcome = new CancellableLazy<Outcome>(cancellationToken => Compare(types.Assembly, files, cancellationToken));
    }

    /// <summary>Reports what differs from the baselines of the assessment that a type declares.</summary>
    public void CheckType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (IsAssessment(type) && _outcome.Get(context.CancellationToken).Comparisons.TryGetValue(type, out List<BaselineComparison>? comparisons))
        {
            SourceDeclaration source = _outcome.Get(context.CancellationToken).Sources[type];
            foreach (BaselineComparison comparison in comparisons)
            {
                foreach (Finding finding in BaselineRule.CheckAll(comparison))
                {
                    context.ReportDiagnostic(
                        _compilation.Diagnostics.Create(finding, source.NodeAt(finding.Location, context.CancellationToken), comparison.Framework));
                }
            }
        }
    }

    /// <summary>Reports what is wrong with a baseline.</summary>
    public void CheckFile(AdditionalFileAnalysisContext context)
    {
        foreach (FrameworkFinding finding in _outcome.Get(context.CancellationToken).Faults[context.AdditionalFile.Path])
        {
            context.ReportDiagnostic(FileDiagnostic.Create(context.AdditionalFile.Path, finding));
        }
    }

    private bool IsAssessment(INamedTypeSymbol type) => type.GetAttributes().Any(attribute => _compilation.Processes.Symbols.PartOf(attribute) == DeclarationPart.Assessment);

    private Outcome Compare(IAssemblySymbol assembly, IReadOnlyList<BaselineFile> files, CancellationToken cancellationToken)
    {
        (INamedTypeSymbol Type, SourceDeclaration Source)[] assessments =
        [
            .. from type in TypesIn(assembly.GlobalNamespace, cancellationToken)
               let source = SourceDeclaration.Create(type, type.GetAttributes(), _compilation.Processes, cancellationToken)
               where source is not null
               select (type, source),
        ];
        AssessmentDeclaration[] declarations = [.. assessments.Select(assessment => assessment.Source.Declaration)];
        FrameworkSet releases = _compilation.Releases(cancellationToken).WithCancellation(cancellationToken);
        var comparisons = new Dictionary<INamedTypeSymbol, List<BaselineComparison>>(SymbolEqualityComparer.Default);
        var faults = new List<(string Path, FrameworkFinding Finding)>();
        foreach (BaselineFile file in files)
        {
            (BaselineReading reading, IReadOnlyList<AssessmentBaseline> baselines) = file.Read(cancellationToken);
            faults.AddRange(reading.Findings.Select(finding => (file.File.Path, finding)));
            foreach (AssessmentBaseline baseline in baselines)
            {
                int index = baseline.FindAssessment(declarations, file.Assessment, releases.Origin, out string? fault);
                if (fault is not null)
                {
                    faults.Add((file.File.Path, new FrameworkFinding(UnassignedBaseline.RuleId, true, fault, reading.LocationOf(baseline.Rows[0]))));
                }
                else if (BaselineComparison.Create(baseline, new AssessmentContext(declarations[index], releases)) is { } comparison)
                {
                    faults.AddRange(comparison.Unaligned.Select(
                        row => (file.File.Path, new FrameworkFinding(UnalignedBaseline.RuleId, true, row.Message, reading.LocationOf(row.Row)))));
                    INamedTypeSymbol type = assessments[index].Type;
                    comparisons[type] = [.. comparisons.TryGetValue(type, out List<BaselineComparison>? others) ? others : [], comparison];
                }
            }
        }

        return new Outcome(
            assessments.ToDictionary<(INamedTypeSymbol Type, SourceDeclaration Source), INamedTypeSymbol, SourceDeclaration>(
                assessment => assessment.Type, assessment => assessment.Source, SymbolEqualityComparer.Default),
            comparisons,
            faults.ToLookup(fault => fault.Path, fault => fault.Finding, StringComparer.Ordinal));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IEnumerable<INamedTypeSymbol> types = container.GetTypeMembers();
        IEnumerable<INamespaceOrTypeSymbol> inner = container is INamespaceSymbol namespaceSymbol ? [.. namespaceSymbol.GetNamespaceMembers(), .. types] : types;
        return types.Concat(inner.SelectMany(member => TypesIn(member, cancellationToken)));
    }

    /// <summary>What the baselines of a compilation say.</summary>
    /// <param name="Sources">The assessments.</param>
    /// <param name="Comparisons">The assessments with their baselines.</param>
    /// <param name="Faults">What is wrong with the baselines, by the path of their file.</param>
    private sealed record Outcome(
        IReadOnlyDictionary<INamedTypeSymbol, SourceDeclaration> Sources,
        IReadOnlyDictionary<INamedTypeSymbol, List<BaselineComparison>> Comparisons,
        ILookup<string, FrameworkFinding> Faults);
}
