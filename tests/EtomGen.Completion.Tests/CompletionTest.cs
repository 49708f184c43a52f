using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;

namespace EtomGen.Completion.Tests;

/// <summary>A document with the caret at <c>$$</c> in a workspace with the completion service, which loads our provider from its file, as editors do.</summary>
internal sealed class CompletionTest : IDisposable
{
    private readonly EditedProject _project;
    private readonly Document _document;
    private bool _isLoaded;

    public CompletionTest(string source, params FrameworkText[] frameworks)
    {
        _project = new EditedProject(source, frameworks is [] ? [Frameworks.First, Frameworks.Second] : frameworks, MefHostServices.Create(MefHostServices.DefaultAssemblies));
        _document = _project.Document.Project
            .AddAnalyzerReference(new AnalyzerFileReference(typeof(EtomCompletionProvider).Assembly.Location, new Loader()))
            .GetDocument(_project.Document.Id)!;
    }

    /// <summary>The rows of an assessment against release 1.0.</summary>
    public static CompletionTest OfRows(string rows) => new($$"""
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        {{rows}}
        public static partial class Shelf;

        """);

    public Document Document => _document;

    private CompletionService Service => CompletionService.GetService(_document)!;

    /// <summary>All items at the caret.</summary>
    public Task<CompletionList> List(CancellationToken cancellationToken = default) => List(CompletionTrigger.Invoke, cancellationToken);

    /// <summary>All items that show up when a character before the caret is typed.</summary>
    public Task<CompletionList> ListAfterTyping(char character) => List(CompletionTrigger.CreateInsertionTrigger(character), default);

    /// <summary>Our items in the order of the list.</summary>
    public async Task<IReadOnlyList<CompletionItem>> Items() => [.. (await List()).ItemsList.Where(IsOurs).OrderBy(item => item.SortText, StringComparer.Ordinal)];

    /// <summary>The texts of the items of an open list that are the best for what is typed then, as the completion service compares them.</summary>
    public async Task<string[]> Best(string typed) => [.. Service.FilterItems(_document, [.. await Items()], typed).Select(item => item.DisplayText)];

    /// <summary>The source after an item was chosen.</summary>
    public async Task<string> After(string item)
    {
        CompletionItem chosen = Assert.Single(await Items(), candidate => candidate.DisplayText == item);
        CompletionChange change = await Service.GetChangeAsync(_document, chosen);
        return (await _document.GetTextAsync()).WithChanges(change.TextChange).ToString();
    }

    public async Task<string> Describe(CompletionItem item) => (await Service.GetDescriptionAsync(_document, item))!.Text;

    public void Dispose() => _project.Dispose();

    private async Task<CompletionList> List(CompletionTrigger trigger, CancellationToken cancellationToken)
    {
        // The first request after a provider is loaded may find nothing yet.
        if (!_isLoaded)
        {
            await Service.GetCompletionsAsync(_document, _project.Caret, trigger, cancellationToken: cancellationToken);
            _isLoaded = true;
        }

        return await Service.GetCompletionsAsync(_document, _project.Caret, trigger, cancellationToken: cancellationToken);
    }

    private static bool IsOurs(CompletionItem item) => item.Properties.ContainsKey("Description") && item.SortText.Length == 7;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
