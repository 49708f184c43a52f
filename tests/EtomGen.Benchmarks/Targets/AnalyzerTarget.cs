using System.Collections.Immutable;
using EtomGen.Benchmarks.Inputs;
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
            SideBySide.InProcess(effort, () => Require(Analyses.Run(compilation, project, GeneratedProject.Analyzers))),
            SideBySide.InProcess(effort, () => Require(Analyses.Run(compilation, project, theirs, banned))));
        yield return Row.AtMost("Analyzers, against BannedApiAnalyzers with as many entries", $"{Row.Text(entries)} scores, {Row.Text(Files)} other files", 1, ratio);
    }

    /// <summary>Makes sure that neither side finds anything, since reporting costs both sides the same.</summary>
    public static void Require(ImmutableArray<Diagnostic> findings)
    {
        if (findings.FirstOrDefault(finding => finding.Severity >= DiagnosticSeverity.Warning) is { } finding)
        {
            throw new InvalidOperationException(finding.ToString());
        }
    }

    private static DiagnosticAnalyzer BannedApiAnalyzer()
    {
        string path = Path.Combine(BuildMetadata.Value("BannedApiAnalyzers"), "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll");
        return new AnalyzerFileReference(path, new Loader())
            .GetAnalyzers(LanguageNames.CSharp)
            .Single(found => found.GetType().Name.Contains("SymbolIsBanned", StringComparison.Ordinal));
    }

    /// <summary>Methods of the runtime that the project does not call.</summary>
    private static IEnumerable<string> BannedEntries(Compilation compilation, int count) => new[] { "Xml", "Net", "Security", "Data" }
        .Select(name => Member(Member(compilation.GlobalNamespace, "System"), name))
        .SelectMany(Types)
        .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public })
        .Select(method => method.GetDocumentationCommentId()!)
        .Distinct()
        .Take(count);

    private static INamespaceSymbol Member(INamespaceSymbol parent, string name) => parent.GetNamespaceMembers().Single(member => member.Name == name);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol parent) => parent.GetTypeMembers().Concat(parent.GetNamespaceMembers().SelectMany(Types));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
