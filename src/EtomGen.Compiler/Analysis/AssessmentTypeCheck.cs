using System.Collections.Concurrent;
using System.Collections.Immutable;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Analysis;

/// <summary>Checks the types that declare assessments, and keeps the assessments for the rules on the whole compilation.</summary>
internal sealed class AssessmentTypeCheck(AnalyzedCompilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, CheckedAssessment> _checked = new(SymbolEqualityComparer.Default);

    /// <summary>The assessments that were checked so far, in any order, each once: hosts may have a type checked again.</summary>
    public IReadOnlyCollection<CheckedAssessment> Checked => [.. _checked.Values];

    public void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (HandWrittenProcessType.FindBase(type, compilation.Processes, context.CancellationToken) is { } written)
        {
            context.ReportDiagnostic(DiagnosticFactory.Create(HandWrittenProcess.RuleId, HandWrittenProcessType.Message(type), written));
        }

        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        if (attributes.IsEmpty)
        {
            return;
        }

        if (SourceDeclaration.Create(type, attributes, compilation.Processes, context.CancellationToken) is { } source)
        {
            CheckDeclaration(context, type, source);
            CheckShape(context, type, source);
        }
        else if (attributes.FirstOrDefault(IsPartOfAssessment) is { } stray)
        {
            ReportNotDeclared(context, type, stray);
        }
    }

    private bool IsPartOfAssessment(AttributeData attribute) =>
        compilation.Processes.Symbols.PartOf(attribute) is not (null or DeclarationPart.Assessment or DeclarationPart.Mapping);

    private void CheckDeclaration(SymbolAnalysisContext context, INamedTypeSymbol type, SourceDeclaration source)
    {
        var assessment = new AssessmentContext(source.Declaration, compilation.Releases(context.CancellationToken).WithCancellation(context.CancellationToken));
        _checked[type] = new CheckedAssessment(source, assessment);

        // The generator reports a release that is missing where it leaves names of types undefined.
        bool isReported = type.GetAttributes().Any(attribute => attribute.AttributeClass is { TypeArguments: [{ TypeKind: TypeKind.Error }] });
        foreach (Finding finding in AssessmentRule.CheckAll(assessment).Where(finding => !isReported || finding.Rule.Id != UnknownRelease.RuleId))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(compilation.Diagnostics.Create(finding, source.NodeAt(finding.Location, context.CancellationToken), assessment.Framework));
        }

        // Only text may have a typed form yet; types and their constants name their release already. A row of a level that is not assessed has to go anyway.
        foreach (LookedUp process in assessment.Named.Where(process => process.Declared.Release is null && !assessment.Lookup.IsOfUnassessedLevel(process)))
        {
            SyntaxNode? node = source.NodeAt(process.Declared.Location, context.CancellationToken);
            if ((compilation.Diagnostics.CreateTypedFormExists(process, assessment.Framework, node)
                ?? DiagnosticFactory.CreateUntraceable(process, node, compilation.Processes, context.CancellationToken)) is { } otherForm)
            {
                context.ReportDiagnostic(otherForm);
            }
        }
    }

    private static void CheckShape(SymbolAnalysisContext context, INamedTypeSymbol type, SourceDeclaration source)
    {
        if (UnsuitableType.FindFault(type, context.CancellationToken) is ({ } message, { } suggestions))
        {
            var location = new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.None);
            context.ReportDiagnostic(DiagnosticFactory.Create(UnsuitableType.RuleId, message, source.NodeAt(location, context.CancellationToken), suggestions));
        }
    }

    /// <summary>Reports that a type with scores declares no assessment, and suggests the release that the scores name, or the oldest of the project.</summary>
    private void ReportNotDeclared(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData stray)
    {
        string? release = compilation.Processes.Read(stray)!.Process(context.CancellationToken).Release
            ?? compilation.Releases(context.CancellationToken).Catalogs.Select(catalog => catalog.Release.ToString()).FirstOrDefault();
        Suggestion[] suggestions = release is null ? [] : [new Suggestion(release)];
        context.ReportDiagnostic(DiagnosticFactory.Create(UnsuitableType.RuleId, UnsuitableType.NotDeclared(type.Name), stray.Syntax(context.CancellationToken), suggestions));
    }
}

/// <summary>An assessment that was checked.</summary>
/// <param name="Source">Its declaration in source.</param>
/// <param name="Context">Its declaration as the rules see it.</param>
internal sealed record CheckedAssessment(SourceDeclaration Source, AssessmentContext Context);
