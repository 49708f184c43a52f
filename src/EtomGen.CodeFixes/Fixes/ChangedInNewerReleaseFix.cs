using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.CodeFixes;

/// <summary>Moves a whole assessment to another release (ETOM5001): release, rows, modules and usings, in every file that declares a part of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangedInNewerReleaseFix)), Shared]
public sealed class ChangedInNewerReleaseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ChangedInNewerRelease.RuleId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new InProjects();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || AssessmentOf(diagnostic, root) is not ({ } assessment, var releases))
            {
                continue;
            }

            IEnumerable<CodeAction> moves = releases.Select(release => CodeAction.Create(
                $"Move the assessment to release {release}",
                cancellationToken => AssessmentMover.RunAsync(context.Document.Project, [assessment], release, context.Document.Project.Solution, cancellationToken),
                KeyOf(release)));
            if (Alternatives.Join("Move the assessment to another release", moves) is { } action)
            {
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static string KeyOf(string release) => $"{nameof(ChangedInNewerReleaseFix)}.{release}";

    /// <summary>An attribute of the assessment, and the releases that it can be moved to.</summary>
    private static (AttributeSyntax? Assessment, string[] Releases) AssessmentOf(Diagnostic diagnostic, SyntaxNode root) =>
        FixContext.From(diagnostic, root) is { Attribute: { } attribute } context
            ? (attribute, [.. context.Suggestions.Select(release => release.Value)])
            : (null, []);

    /// <summary>Moves all assessments of a project at once, so that they agree on usings.</summary>
    private sealed class InProjects : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            string? key = fixAllContext.CodeActionEquivalenceKey;
            IEnumerable<Project> projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
            Solution solution = fixAllContext.Solution;
            foreach (Project project in projects.Where(project => project.Language == LanguageNames.CSharp))
            {
                ImmutableArray<Diagnostic> diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                    ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                foreach (string release in diagnostics.Select(diagnostic => MeantBy(diagnostic)).OfType<string>().Distinct().ToArray())
                {
                    AttributeSyntax[] assessments = [.. diagnostics.Select(diagnostic => AssessmentIn(diagnostic, release)).OfType<AttributeSyntax>()];
                    solution = await AssessmentMover.RunAsync(project, assessments, release, solution, fixAllContext.CancellationToken).ConfigureAwait(false);
                }
            }

            return CodeAction.Create("Move the assessments", _ => Task.FromResult(solution), key);

            string? MeantBy(Diagnostic diagnostic) => Array.Find(Read(diagnostic).Releases, release => Alternatives.IsMeant(KeyOf(release), key));

            AttributeSyntax? AssessmentIn(Diagnostic diagnostic, string release) =>
                Read(diagnostic) is ({ } attribute, var releases) && releases.Contains(release) ? attribute : null;

            (AttributeSyntax? Assessment, string[] Releases) Read(Diagnostic diagnostic) =>
                diagnostic.Location.SourceTree?.GetRoot(fixAllContext.CancellationToken) is { } root ? AssessmentOf(diagnostic, root) : (null, []);
        }
    }
}
