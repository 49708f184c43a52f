#if HAS_COMPLETION
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace Host;

/// <summary>What completion lists in a string that is typed into a row of an assessment.</summary>
internal static class Completions
{
    private const string Typed = "sell prop";

    private const string Rows =
        """
        using EtomGen;

        [ConformanceAssessment("12.0", Company = "A", Product = "B")]
        [Score("1.1.1.4.1", 5)]
        [Score("sell prop", 4)]
        public static partial class Completed;
        """;

    public static async Task<IEnumerable<string>> List(Project project)
    {
        Document document = project.AddDocument("Completed.cs", Rows);
        int caret = Rows.IndexOf(Typed, StringComparison.Ordinal) + Typed.Length;
        var lines = new List<string>();
        foreach ((CompletionItem item, string description, TextChange change) in await Items(document, caret))
        {
            lines.Add($"{item.DisplayText} {item.InlineDescription}: {description.ReplaceLineEndings(", ")}: {change.Span} {change.NewText}");
        }

        return lines;
    }

    /// <summary>Asks the completion service, which finds the provider by its export.</summary>
    private static async Task<IEnumerable<(CompletionItem Item, string Description, TextChange Change)>> Items(Document document, int caret)
    {
        CompletionService service = CompletionService.GetService(document)!;

        // The first request after a provider is loaded may find nothing yet.
        await service.GetCompletionsAsync(document, caret);
        CompletionList list = await service.GetCompletionsAsync(document, caret);
        var items = new List<(CompletionItem, string, TextChange)>();
        foreach (CompletionItem item in list.ItemsList)
        {
            items.Add((item, (await service.GetDescriptionAsync(document, item))!.Text, (await service.GetChangeAsync(document, item)).TextChange));
        }

        return items;
    }
}
#endif
