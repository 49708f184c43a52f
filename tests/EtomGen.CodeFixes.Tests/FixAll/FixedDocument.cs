using System.Collections.Immutable;
using System.Globalization;
using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.CodeFixes.Tests.FixAll;

/// <summary>A document and its diagnostics, to which fixes are applied as an editor applies them.</summary>
internal sealed class FixedDocument
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new AssessmentAnalyzer(), new MarkedTextAnalyzer()];

    private readonly Document _document;

    private readonly ImmutableArray<Diagnostic> _diagnostics;

    private FixedDocument(Document document, string text, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<string> rows) =>
        (_document, Text, _diagnostics, Rows) = (document, text, diagnostics, rows);

    public string Text { get; }

    /// <summary>The attributes of each type as the compiler binds them: whatever names and layout the text has.</summary>
    public ImmutableArray<string> Rows { get; }

    /// <summary>What is found in the document, wherever it is.</summary>
    public IEnumerable<string> Findings => _diagnostics
        .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
        .Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
        .Order(StringComparer.Ordinal);

    public static async Task<FixedDocument> Of(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        SemanticModel model = (await document.GetSemanticModelAsync(TestContext.Current.CancellationToken))!;
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers(Analyzers, document.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        CompilationUnitSyntax root = model.SyntaxTree.GetCompilationUnitRoot(TestContext.Current.CancellationToken);
        return new FixedDocument(
            document,
            (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString(),
            [
                .. diagnostics
                    .Where(diagnostic => diagnostic.Location.SourceTree == model.SyntaxTree)
                    .Concat(model.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken))
                    .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                    .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            ],
            [
                .. root.Members.OfType<TypeDeclarationSyntax>()
                    .Select(type => model.GetDeclaredSymbol(type)!)
                    .Distinct(SymbolEqualityComparer.Default)
                    .SelectMany(type => type!.GetAttributes().Select(attribute => $"{type.Name}: {Bound(attribute)}"))
            ]);
    }

    /// <summary>The keys of what a fix offers, groups of alternatives as they are.</summary>
    public async Task<IEnumerable<string?>> KeysOf(CodeFixProvider fix)
    {
        var keys = new List<string?>();
        foreach (Diagnostic diagnostic in FixableBy(fix))
        {
            keys.AddRange((await OffersFor(diagnostic, fix)).Select(offer => offer.EquivalenceKey));
        }

        return keys;
    }

    /// <summary>The keys of the actions that a fix offers for several diagnostics of the document.</summary>
    public async Task<IEnumerable<string>> RepeatedKeysOf(CodeFixProvider fix)
    {
        var keys = new List<string>();
        foreach (Diagnostic diagnostic in FixableBy(fix))
        {
            keys.AddRange((await ActionsFor(diagnostic, fix)).Select(action => action.EquivalenceKey!));
        }

        return keys.GroupBy(key => key, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key);
    }

    /// <summary>The document after the first diagnostic that the action changes the text for, or <see langword="null"/> where there is none.</summary>
    public async Task<FixedDocument?> FixFirst(CodeFixProvider fix, string key)
    {
        foreach (Diagnostic diagnostic in FixableBy(fix))
        {
            foreach (CodeAction action in (await ActionsFor(diagnostic, fix)).Where(action => action.EquivalenceKey == key))
            {
                if (await Apply(action) is { } changed)
                {
                    return changed;
                }
            }
        }

        return null;
    }

    /// <summary>The document after fix-all, or <see langword="null"/> where it changes nothing.</summary>
    public async Task<FixedDocument?> FixAll(CodeFixProvider fix, string key)
    {
        var context = new FixAllContext(
            _document, fix, FixAllScope.Document, key, fix.FixableDiagnosticIds, new Found(FixableBy(fix)), TestContext.Current.CancellationToken);
        return await fix.GetFixAllProvider()!.GetFixAsync(context) is { } action ? await Apply(action) : null;
    }

    /// <summary>An attribute as the compiler binds it, or as it is written where it does not bind.</summary>
    private static string Bound(AttributeData attribute) =>
        attribute.AttributeClass!.TypeArguments.Any(type => type.TypeKind == TypeKind.Error)
        || attribute.ConstructorArguments.Any(argument => argument.Kind == TypedConstantKind.Error)
            ? $"{attribute.ApplicationSyntaxReference!.GetSyntax(TestContext.Current.CancellationToken)}"
            : $"{attribute}";

    private Diagnostic[] FixableBy(CodeFixProvider fix) => [.. _diagnostics.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))];

    private async Task<IEnumerable<CodeAction>> ActionsFor(Diagnostic diagnostic, CodeFixProvider fix) =>
        (await OffersFor(diagnostic, fix)).SelectMany(offer => offer.NestedActions.IsEmpty ? [offer] : offer.NestedActions);

    private async Task<IReadOnlyList<CodeAction>> OffersFor(Diagnostic diagnostic, CodeFixProvider fix)
    {
        var offers = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(_document, diagnostic, (offer, _) => offers.Add(offer), TestContext.Current.CancellationToken));
        return offers;
    }

    private async Task<FixedDocument?> Apply(CodeAction action)
    {
        CodeActionOperation operation = Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken));
        Document changed = Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetDocument(_document.Id)!;
        string text = (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        return text == Text ? null : await Of(changed);
    }

    /// <summary>Gives fix-all the diagnostics of the document.</summary>
    private sealed class Found(Diagnostic[] diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
