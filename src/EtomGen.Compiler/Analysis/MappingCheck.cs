using System.Collections.Concurrent;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Checks the mappings on types, methods and the assembly, and keeps them for the rules on the whole compilation.</summary>
internal sealed class MappingCheck(AnalyzedCompilation compilation)
{
    private readonly ConcurrentDictionary<AttributeData, SourceMapping> _checked = new();

    /// <summary>The mappings that were checked so far and name a process of their release, in any order, each once: hosts may have a symbol checked again.</summary>
    public IReadOnlyCollection<SourceMapping> Checked => [.. _checked.Values];

    public void Check(SymbolAnalysisContext context)
    {
        // Both parts of a partial method have the attributes of either.
        if (context.Symbol is not IMethodSymbol { PartialDefinitionPart: not null })
        {
            Check(context.Symbol, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    public void CheckAssembly(CompilationAnalysisContext context) => Check(context.Compilation.Assembly, context.ReportDiagnostic, context.CancellationToken);

    private void Check(ISymbol element, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        HashSet<(string?, string?)>? seen = null;
        foreach (AttributeData attribute in element.GetAttributes())
        {
            if (SourceMapping.Create(element, attribute, compilation.Processes, cancellationToken) is not { } mapping
                || CheckProcess(mapping, report, cancellationToken) is not { } process)
            {
                continue;
            }

            seen ??= [];
            if (!seen.Add((mapping.Process.Release ?? mapping.Release, mapping.Process.Identifier)))
            {
                string name = process.Status == LookupStatus.Listed ? process.Process!.ToString() : mapping.Process.Identifier!;
                report(DiagnosticFactory.Create(RepeatedMapping.RuleId, RepeatedMapping.Message(name, element.Name), mapping.Node(cancellationToken)));
            }
            else if (process.Own is not null)
            {
                // A process of another release says nothing about the one that has its identifier here.
                _checked[attribute] = mapping;
            }
        }
    }

    /// <summary>Checks the process of a mapping, and returns it where the argument compiles and the project has its release.</summary>
    private LookedUp? CheckProcess(SourceMapping mapping, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        FrameworkSet releases = compilation.Releases(cancellationToken);
        var lookup = new ProcessLookup(releases.WithCancellation(cancellationToken), mapping.Release, ProcessLookup.OfMapping);
        if (lookup.Framework is null)
        {
            // A type that compiles is of a release that some project has; only text can name one that does not exist.
            if (!mapping.IsTyped && mapping.Release is not null)
            {
                report(compilation.Diagnostics.Create(UnknownRelease.FindingOn(mapping.Release, releases, default), mapping.ReleaseNode(cancellationToken), null));
            }

            return null;
        }

        LookedUp process = lookup.LookUp(mapping.Process, isRow: false);
        foreach (Finding finding in ProcessRule.CheckAll(process, lookup))
        {
            report(compilation.Diagnostics.Create(finding, mapping.Node(cancellationToken), lookup.Framework));
        }

        if (compilation.Diagnostics.CreateTypedFormExists(process, lookup.Framework, mapping.Node(cancellationToken)) is { } typedForm)
        {
            report(typedForm);
        }

        return process.Status == LookupStatus.NotChecked ? null : process;
    }
}
