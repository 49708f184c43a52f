using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Generation;
using EtomGen.Compiler.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Moves declared assessments of one project to another release.</summary>
/// <remarks>
/// Names keep their style where that works: a using or alias of the old release becomes one of the new, and a qualified name stays qualified. Where other code
/// of the file still needs the old names, the old usings stay and names are as long as they have to be.
/// </remarks>
internal static class AssessmentMover
{
    /// <summary>The solution with the assessments moved.</summary>
    /// <param name="project">The project as the diagnostics saw it.</param>
    /// <param name="assessments">Attributes of the assessments, one or more of each.</param>
    /// <param name="release">The release to move to.</param>
    /// <param name="solution">The solution to change.</param>
    /// <param name="cancellationToken">Stops moving.</param>
    public static async Task<Solution> RunAsync(Project project, IReadOnlyList<AttributeSyntax> assessments, string release, Solution solution, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation || DeclarationSymbols.In(compilation) is not { } symbols)
        {
            return solution;
        }

        GenerationSettings settings = GenerationSettings.From(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions);
        FrameworkSet releases = ProjectReleases.In(compilation, project.AnalyzerOptions, cancellationToken).Read(cancellationToken).WithCancellation(cancellationToken);
        var forms = new GeneratedTypes(compilation, settings);
        var processes = new SourceProcesses(symbols, compilation);
        var moved = new List<MovedDeclaration>();
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (AttributeSyntax assessment in assessments)
        {
            // A fix looks at the compilation of its project.
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
            if (assessment.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
                && compilation.GetSemanticModel(assessment.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
                && types.Add(type)
                && SourceDeclaration.Create(type, type.GetAttributes(), processes, cancellationToken) is { } source
                && releases.Find(source.Declaration.Release) is not null
                && releases.Find(release) is { } target)
            {
                moved.Add(new MovedDeclaration(type, source, releases, target, forms, cancellationToken));
            }
#pragma warning restore RS1030
        }

        var documents = new Dictionary<SyntaxTree, DocumentFixState>();
        foreach (SyntaxTree tree in moved.SelectMany(declaration => declaration.Trees).Distinct())
        {
            if (project.Solution.GetDocument(tree) is { } document && await DocumentFixState.CreateAsync(document, cancellationToken).ConfigureAwait(false) is { } original)
            {
                documents.Add(tree, original);
            }
        }

        // Other code that uses the old names would silently mean the new ones, where both releases have them.
        bool isNeeded = documents.Any(document => NamesOld(document.Key, document.Value, moved, settings, cancellationToken));
        Dictionary<SyntaxTree, SourceText> texts = Apply(documents, moved, keepsStyle: !isNeeded, settings, cancellationToken);
        if (!isNeeded && !MovedStyle.IsSound(compilation, texts, moved, release, cancellationToken))
        {
            texts = Apply(documents, moved, keepsStyle: false, settings, cancellationToken);
        }

        return texts.Aggregate(solution, (changed, text) => changed.WithDocumentText(project.Solution.GetDocument(text.Key)!.Id, text.Value));
    }

    /// <summary>Whether code of a file other than the moved assessments names types of the old release.</summary>
    private static bool NamesOld(SyntaxTree tree, DocumentFixState document, List<MovedDeclaration> moved, GenerationSettings settings, CancellationToken cancellationToken)
    {
        var oldNamespaces = new HashSet<string>(moved.Select(declaration => settings.NamespaceOf(declaration.From.Release)));
        return tree.GetRoot(cancellationToken)
            .DescendantNodes(node => node is not UsingDirectiveSyntax && !moved.Exists(declaration => declaration.Holds(node)))
            .OfType<IdentifierNameSyntax>()
            .Any(name => document.Model.GetSymbolInfo(name, cancellationToken).Symbol is INamedTypeSymbol { ContainingType: null } type
                && oldNamespaces.Contains(type.ContainingNamespace.ToDisplayString()));
    }

    private static Dictionary<SyntaxTree, SourceText> Apply(
        Dictionary<SyntaxTree, DocumentFixState> documents, List<MovedDeclaration> moved, bool keepsStyle, GenerationSettings settings, CancellationToken cancellationToken)
    {
        (string, string)[] namespaces = [.. moved.Select(declaration => (settings.NamespaceOf(declaration.From.Release), settings.NamespaceOf(declaration.To.Release))).Distinct()];
        var texts = new Dictionary<SyntaxTree, SourceText>();
        foreach (KeyValuePair<SyntaxTree, DocumentFixState> document in documents)
        {
            var style = new MovedStyle(document.Value, (CompilationUnitSyntax)document.Key.GetRoot(cancellationToken), keepsStyle, namespaces);
            TextChange[] changes =
            [
                .. moved.SelectMany(declaration => declaration.ChangesIn(document.Key, document.Value, style, cancellationToken))
                    .Concat(style.Usings)
                    .Distinct()
                    .OrderBy(change => change.Span.Start)
                    .ThenBy(change => change.Span.End),
            ];
            texts.Add(document.Key, document.Value.Text.WithChanges(changes));
        }

        return texts;
    }
}
