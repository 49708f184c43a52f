using System.Collections.Immutable;
using EtomGen.Benchmarks.Inputs;
using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Our analyzers on a project with scores, against Microsoft's analyzer of banned API on the same project with as many entries.</summary>
internal sealed class AnalyzerTarget : ITarget
{
    private const int Files = 50;
    private const int ScoresOfOne = 50;
    private const int Scores = 1_000;

    public static ImmutableArray<DiagnosticAnalyzer> Ours => [new AssessmentAnalyzer(), new MarkedTextAnalyzer(), new FrameworkFileAnalyzer(), new MappingFileAnalyzer()];

    public string Subject => "Analyzers";

    public IEnumerable<Row> Measure(Effort effort)
    {
        FrameworkText release = Releases.Csv(effort.Processes);
        int assessments = effort == Effort.Smoke ? 2 : Scores / ScoresOfOne;
        BenchmarkProject project = BenchmarkProject.Of(release)
            .WithSources(Declarations.OrdinaryCode(Files))
            .WithSources(Declarations.Assessments(release.Definition.Catalog, assessments, ScoresOfOne));
        CSharpCompilation compilation = project.Generate();
        int entries = assessments * ScoresOfOne;
        var banned = new MemoryText("/src/BannedSymbols.txt", string.Join('\n', BannedEntries(compilation, entries)));
        ImmutableArray<DiagnosticAnalyzer> theirs = [BannedApiAnalyzer()];
        Spread ratio = SideBySide.Ratio(
            effort.WarmsUp,
            effort.Rounds,
            SideBySide.InProcess(effort, () => Require(Analyses.Run(compilation, project, Ours))),
            SideBySide.InProcess(effort, () => Require(Analyses.Run(compilation, project, theirs, banned))));
        yield return Row.AtMost("Analyzers, against BannedApiAnalyzers with as many entries", $"{Row.Text(entries)} scores, {Row.Text(Files)} other files", 1, ratio);
    }

    /// <summary>What is compared finds nothing: a report costs both sides the same.</summary>
    private static void Require(ImmutableArray<Diagnostic> findings)
    {
        if (findings.FirstOrDefault(finding => finding.Severity >= DiagnosticSeverity.Warning) is { } finding)
        {
            throw new InvalidOperationException(finding.ToString());
        }
    }

    private static DiagnosticAnalyzer BannedApiAnalyzer()
    {
        var analyzer = new AnalyzerFileReference(Path.Combine(BuildMetadata.Value("BannedApiAnalyzers"), "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"), new Loader());
        return analyzer.GetAnalyzers(LanguageNames.CSharp).Single(found => found.GetType().Name.Contains("SymbolIsBanned", StringComparison.Ordinal));
    }

    /// <summary>Methods of the runtime that the project does not call.</summary>
    private static IEnumerable<string> BannedEntries(Compilation compilation, int count) => new[] { "System.Xml", "System.Net", "System.Security", "System.Data" }
        .SelectMany(name => Types(name.Split('.').Aggregate(compilation.GlobalNamespace, (namespaceName, part) => namespaceName.GetNamespaceMembers().Single(member => member.Name == part))))
        .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>().Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public }))
        .Select(method => method.GetDocumentationCommentId()!)
        .Distinct()
        .Take(count);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol namespaceName) => namespaceName.GetTypeMembers().Concat(namespaceName.GetNamespaceMembers().SelectMany(Types));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
