using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Generation;
using EtomGen.Compiler.Releases;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Names the process type that was probably meant (ETOM2018), with its using, where CS0103, CS0117, CS0234, CS0246 or CS0426 is reported.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownProcessTypeFix)), Shared]
public sealed class UnknownProcessTypeFix : EtomFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0103", "CS0117", "CS0234", "CS0246", "CS0426");

    private protected override async Task<FixContext?> CreateContextAsync(Document document, Diagnostic diagnostic, SyntaxNode root, CancellationToken cancellationToken)
    {
        if (FixContext.From(diagnostic, root) is not { Attribute: not null } at)
        {
            return null;
        }

        SyntaxNode name = NamedTypes.WholeName(at.Node);
        IReadOnlyList<Suggestion> suggestions = await FindAsync(document, root, name.Span, cancellationToken).ConfigureAwait(false);
        SyntaxNode node = name.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: NamedTypes.IdentifierConstant } constant ? constant : name;
        return new FixContext(node, suggestions);
    }

    private protected override IEnumerable<FixContext> GetChoices(FixContext context) => context.Each();

    private protected override string? GetTitle(FixContext context) => $"Name {context.Suggestions[0]}";

    private protected override IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => context.Suggestions;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        [RowSyntax.Replace(context.Node, RowSyntax.Write(RowSyntax.FormOf(context.Node), context.Suggestions[0], context.Node, document))];

    /// <summary>The types that were probably meant by a name.</summary>
    private static async Task<IReadOnlyList<Suggestion>> FindAsync(Document document, SyntaxNode root, TextSpan name, CancellationToken cancellationToken)
    {
        var file = NamedTypes.In((CompilationUnitSyntax)root);
        if (!file.Types.Exists(type => type.Span == name) || await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return [];
        }

        UsingName[] globalUsings =
            [.. compilation.SyntaxTrees.SelectMany(tree => NamedTypes.In(((CSharpSyntaxTree)tree).GetCompilationUnitRoot(cancellationToken)).GlobalUsings)];
        AnalyzerOptions options = document.Project.AnalyzerOptions;
        IReadOnlyList<FrameworkCatalog> releases = ProjectReleases.In(compilation, options, cancellationToken).Read(cancellationToken).Catalogs;
        var settings = GenerationSettings.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return UnboundName.FindAll([file], globalUsings, releases, settings, cancellationToken)
            .FirstOrDefault(unbound => unbound.Name == name && unbound.RuleId == UnknownProcessType.RuleId)?.Suggestions ?? EquatableArray<Suggestion>.Empty;
    }
}
