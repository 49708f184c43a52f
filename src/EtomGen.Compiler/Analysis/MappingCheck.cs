using System.Collections.Concurrent;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        // Both parts of a partial method have the attributes of either, and so have the accessors that the compiler adds to an event.
        if (context.Symbol is not IMethodSymbol { PartialDefinitionPart: not null }
            and not IMethodSymbol { MethodKind: MethodKind.EventAdd or MethodKind.EventRemove, DeclaringSyntaxReferences.IsEmpty: true })
        {
            Check(context.Symbol, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    /// <summary>Checks the mappings on an event without accessors, whose attributes are on the accessors that the compiler adds.</summary>
    public void CheckEvent(SymbolAnalysisContext context)
    {
        if (((IEventSymbol)context.Symbol).AddMethod is { DeclaringSyntaxReferences.IsEmpty: true } adding)
        {
            Check(adding, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    /// <summary>Checks the mappings on a local function or a lambda, which no action on symbols gets.</summary>
    public void CheckFunction(SyntaxNodeAnalysisContext context)
    {
        bool hasAttributes = context.Node is LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } or LambdaExpressionSyntax { AttributeLists.Count: > 0 };
        if (hasAttributes
            && (context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken)
                ?? context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol) is { } function)
        {
            Check(function, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    public void CheckAssembly(CompilationAnalysisContext context) => Check(context.Compilation.Assembly, context.ReportDiagnostic, context.CancellationToken);

    private void Check(ISymbol element, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        HashSet<(string?, string?)>? seen = null;
        foreach (AttributeData attribute in element.GetAttributes())
        {
            if (SourceMapping.Create(element, attribute, compilation.Processes, cancellationToken) is not { } mapping
                || IsOnExtensionMember(element, attribute, cancellationToken)
                || CheckProcess(mapping, report, cancellationToken) is not { } process)
            {
                continue;
            }

            seen ??= [];
            if (!seen.Add((mapping.Process.Release ?? mapping.Release, mapping.Process.Identifier)))
            {
                string name = process.Status == LookupStatus.Listed ? process.Process!.ToString() : mapping.Process.Identifier!;
                string message = RepeatedMapping.Message(name, element.Name.Length > 0 ? element.Name : "This lambda");
                report(DiagnosticFactory.Create(RepeatedMapping.RuleId, message, mapping.Node(cancellationToken)));
            }
            else if (process.Own is not null)
            {
                // A process of another release says nothing about the one that has its identifier here.
                _checked[attribute] = mapping;
            }
        }
    }

    /// <summary>Whether a method implements an extension member, which has the attribute itself and is in a block of the method's type.</summary>
    private static bool IsOnExtensionMember(ISymbol element, AttributeData attribute, CancellationToken cancellationToken) =>
        element is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: true }
        && attribute.Syntax(cancellationToken)?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } around
        && !element.ContainingType.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) == around);

    /// <summary>Checks the process of a mapping, and returns it where the argument compiles and the project has its release.</summary>
    private LookedUp? CheckProcess(SourceMapping mapping, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (MalformedFacts.FindingOn(mapping.Declared) is { } malformed)
        {
            report(compilation.Diagnostics.Create(malformed, mapping.NodeAt(malformed.Location.Argument, cancellationToken), null));
        }

        FrameworkSet releases = compilation.Releases(cancellationToken);
        var lookup = new ProcessLookup(releases.WithCancellation(cancellationToken), mapping.Release, ProcessLookup.OfMapping);
        if (lookup.Framework is null)
        {
            // A type that compiles is of a release that some project has; only text can name one that does not exist.
            if (!mapping.IsTyped && mapping.Release is not null)
            {
                Finding unknown = UnknownRelease.FindingOn(mapping.Release, releases, default);
                report(compilation.Diagnostics.Create(unknown, mapping.NodeAt(DeclaredArgument.Release, cancellationToken), null));
            }

            return null;
        }

        LookedUp process = lookup.LookUp(mapping.Process, isRow: false);
        foreach (Finding finding in ProcessRule.CheckAll(process, lookup))
        {
            report(compilation.Diagnostics.Create(finding, mapping.Node(cancellationToken), lookup.Framework));
        }

        SyntaxNode? node = mapping.Node(cancellationToken);
        if ((compilation.Diagnostics.CreateTypedFormExists(process, lookup.Framework, node)
            ?? DiagnosticFactory.CreateUntraceable(process, node, compilation.Processes, cancellationToken)) is { } otherForm)
        {
            report(otherForm);
        }

        return process.Status == LookupStatus.NotChecked ? null : process;
    }
}
