using System.Collections.Concurrent;
using System.Collections.Immutable;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Files;
using EtomGen.Compiler.Generation;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>The check of one compilation: each declaration and each mapping is read once, and kept for the rules that look at all of them.</summary>
internal sealed class CompilationCheck
{
    private readonly SourceProcesses _processes;
    private readonly CancellableLazy<FrameworkSet> _releases;
    private readonly DiagnosticFactory _diagnostics;
    private readonly ConcurrentBag<(SourceDeclaration Source, AssessmentCheck Check)> _assessments = [];
    private readonly ConcurrentBag<SourceMapping> _mappings = [];

    public CompilationCheck(Compilation compilation, DeclarationSymbols symbols, FrameworkFileCache frameworks, GenerationSettings settings)
    {
        _processes = new SourceProcesses(symbols, compilation);
        _releases = new CancellableLazy<FrameworkSet>(frameworks.Releases);
        _diagnostics = new DiagnosticFactory(new GeneratedTypes(compilation, settings));
    }

    public void CheckType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        if (attributes.IsEmpty)
        {
            return;
        }

        if (SourceDeclaration.Of(type, attributes, _processes, context.CancellationToken) is { } source)
        {
            CheckAssessment(context, type, source);
        }
        else if (attributes.FirstOrDefault(attribute => _processes.Symbols.PartOf(attribute) is DeclarationPart.Score or DeclarationPart.NotSubmitted or DeclarationPart.Module or DeclarationPart.Unresolved) is { } stray)
        {
            string[] release = [_processes.Read(stray, default, context.CancellationToken).Release ?? _releases.Get(context.CancellationToken).Catalogs.Select(found => found.Release.ToString()).FirstOrDefault() ?? ""];
            context.ReportDiagnostic(DiagnosticFactory.ToDiagnostic(
                UnsuitableType.RuleId, UnsuitableType.NotDeclared(type.Name), stray.Syntax(context.CancellationToken), RemedyProperties.Of(RemedyProperties.DeclareAssessment, release, [])));
        }

        CheckMappings(attributes, type, context.ReportDiagnostic, context.CancellationToken);
    }

    public void CheckMethod(SymbolAnalysisContext context)
    {
        // Both parts of a partial method have the attributes of either.
        if (context.Symbol is IMethodSymbol { PartialDefinitionPart: null })
        {
            CheckMappings(context.Symbol.GetAttributes(), context.Symbol, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    /// <summary>Checks what needs every declaration and mapping of the compilation.</summary>
    public void CheckWhole(CompilationAnalysisContext context)
    {
        CheckMappings(context.Compilation.Assembly.GetAttributes(), context.Compilation.Assembly, context.ReportDiagnostic, context.CancellationToken);
        (SourceDeclaration Source, AssessmentCheck Check)[] assessments = [.. _assessments.OrderBy(assessment => assessment.Check.Declaration.Name, StringComparer.Ordinal)];
        if (!_mappings.IsEmpty)
        {
            CheckSubmitted(assessments, context);
        }

        ILookup<string?, string?> supported = _mappings.ToLookup(mapping => mapping.Release, mapping => mapping.Process.Identifier);
        foreach ((SourceDeclaration source, AssessmentCheck check) in assessments)
        {
            if (check.Framework is { } framework)
            {
                CheckSupported(source, check, new HashSet<string?>(supported[framework.Release.ToString()]), context);
            }
        }
    }

    private void CheckAssessment(SymbolAnalysisContext context, INamedTypeSymbol type, SourceDeclaration source)
    {
        var check = new AssessmentCheck(source.Declaration, _releases.Get(context.CancellationToken).Until(context.CancellationToken));
        _assessments.Add((source, check));
        foreach (Finding finding in AssessmentRule.CheckAll(check))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(_diagnostics.ToDiagnostic(finding, source.NodeAt(finding.Location, context.CancellationToken), check.Framework));
        }

        // Only text may have a typed form yet; types and their constants have their release along.
        foreach (LookedUp process in check.Named.Where(process => process.Declared.Release is null))
        {
            if (_diagnostics.TypedForm(process, check.Framework, source.NodeAt(process.Declared.Location, context.CancellationToken)) is { } typedForm)
            {
                context.ReportDiagnostic(typedForm);
            }
        }

        if (UnsuitableType.Fault(type, context.CancellationToken) is { } fault)
        {
            SyntaxNode? node = source.NodeAt(new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.None), context.CancellationToken);
            context.ReportDiagnostic(DiagnosticFactory.ToDiagnostic(UnsuitableType.RuleId, fault.Message, node, fault.Remedy is null ? null : RemedyProperties.Of(fault.Remedy, [], [])));
        }
    }

    private void CheckMappings(ImmutableArray<AttributeData> attributes, ISymbol element, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        HashSet<(string?, string?)>? seen = null;
        foreach (AttributeData attribute in attributes)
        {
            if (_processes.Symbols.PartOf(attribute) != DeclarationPart.Mapping)
            {
                continue;
            }

            SourceMapping mapping = SourceMapping.Read(attribute, _processes, cancellationToken);
            if (CheckMapping(mapping, report, cancellationToken) is not { } process)
            {
                continue;
            }

            seen ??= [];
            if (seen.Add((mapping.Process.Release ?? mapping.Release, mapping.Process.Identifier)))
            {
                // What names a process of another release says nothing of the one that has its identifier here.
                if (process.Own is not null)
                {
                    _mappings.Add(mapping);
                }
            }
            else
            {
                string name = process.Standing == Standing.Listed ? process.Process!.ToString() : mapping.Process.Identifier!;
                report(DiagnosticFactory.ToDiagnostic(
                    RepeatedMapping.RuleId, RepeatedMapping.Message(name, element.Name), mapping.Node(cancellationToken), RemedyProperties.Of(RemedyKind.Remove.ToString(), [], [])));
            }
        }
    }

    /// <summary>Checks what a mapping names, and returns it where the argument compiles and its release is at hand.</summary>
    private LookedUp? CheckMapping(SourceMapping mapping, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var lookup = new ProcessLookup(_releases.Get(cancellationToken).Until(cancellationToken), mapping.Release, ProcessLookup.OfMapping);
        if (lookup.Framework is null)
        {
            // A type that compiles is of a release that some project has; only text can name one that does not exist.
            if (!mapping.IsTyped && mapping.Release is not null)
            {
                report(_diagnostics.ToDiagnostic(UnknownRelease.FindingOn(mapping.Release, _releases.Get(cancellationToken), default), mapping.ReleaseNode(cancellationToken), null));
            }

            return null;
        }

        LookedUp process = lookup.LookUp(mapping.Process, isRow: false);
        foreach (Finding finding in ProcessRule.CheckAll(process, lookup))
        {
            report(_diagnostics.ToDiagnostic(finding, mapping.Node(cancellationToken), lookup.Framework));
        }

        if (_diagnostics.TypedForm(process, lookup.Framework, mapping.Node(cancellationToken)) is { } typedForm)
        {
            report(typedForm);
        }

        return process.Standing == Standing.NotChecked ? null : process;
    }

    /// <summary>Finds the mappings to processes that assessments name as not submitted, and that none of them scores.</summary>
    private void CheckSubmitted((SourceDeclaration Source, AssessmentCheck Check)[] assessments, CompilationAnalysisContext context)
    {
        var unsubmitted = new Dictionary<(string?, string?), (FrameworkProcess Process, string Assessment)>();
        var submitted = new HashSet<(string?, string?)>();
        foreach ((SourceDeclaration _, AssessmentCheck check) in assessments)
        {
            foreach ((DeclaredRow row, FrameworkProcess process) in check.OwnRows)
            {
                (string?, string?) key = (check.Framework!.Release.ToString(), process.Identifier.Value);
                if (row.IsSubmitted)
                {
                    submitted.Add(key);
                }
                else if (!unsubmitted.ContainsKey(key))
                {
                    unsubmitted.Add(key, (process, check.Declaration.Name));
                }
            }
        }

        foreach (SourceMapping mapping in _mappings)
        {
            (string?, string?) key = (mapping.Release, mapping.Process.Identifier);
            if (!submitted.Contains(key) && unsubmitted.TryGetValue(key, out (FrameworkProcess Process, string Assessment) row))
            {
                context.ReportDiagnostic(DiagnosticFactory.ToDiagnostic(MappingToUnsubmitted.RuleId, MappingToUnsubmitted.Message(row.Process, row.Assessment), mapping.Node(context.CancellationToken)));
            }
        }
    }

    /// <summary>Finds the scored processes of an assessment that nothing supports.</summary>
    private static void CheckSupported(SourceDeclaration source, AssessmentCheck check, HashSet<string?> supported, CompilationAnalysisContext context)
    {
        supported.UnionWith(check.Supported.Select(process => process.Own?.Identifier.Value));
        foreach ((DeclaredRow row, FrameworkProcess process) in check.OwnRows)
        {
            if (row.IsSubmitted && !process.Ancestors.Prepend(process).Any(part => supported.Contains(part.Identifier.Value)))
            {
                context.ReportDiagnostic(DiagnosticFactory.ToDiagnostic(UnsupportedScore.RuleId, UnsupportedScore.Message(process), source.NodeAt(row.Process.Location, context.CancellationToken)));
            }
        }
    }
}
