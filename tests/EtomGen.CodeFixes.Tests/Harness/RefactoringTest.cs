using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes.Tests.Harness;

/// <summary>What a refactoring offers at <c>$$</c>, and what each offer makes of the source.</summary>
/// <param name="source">The source with the caret.</param>
/// <param name="frameworks">The framework files; both small releases where none are given.</param>
internal sealed class RefactoringTest<TRefactoring>(string source, params FrameworkText[] frameworks)
    where TRefactoring : CodeRefactoringProvider, new()
{
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>The namespace of generated code.</summary>
    public string RootNamespace { get; init; } = "Etom";

    /// <summary>The rows of an assessment against release 1.0.</summary>
    public static RefactoringTest<TRefactoring> OfRows(string rows) => new(Declaration(rows));

    /// <summary>The source of an assessment against release 1.0.</summary>
    public static string Declaration(string rows, string name = "Shelf") => $$"""
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        {{rows}}
        public static partial class {{name}};

        """;

    /// <summary>The titles of the offers; the menus that lead to one are before it.</summary>
    public async Task<string[]> Titles()
    {
        using EditedProject project = Open();
        return [.. (await Offers(project)).Select(offer => offer.Path)];
    }

    /// <summary>Makes sure that an offer turns the source into another one, which compiles.</summary>
    public async Task Becomes(string after, string title)
    {
        using EditedProject project = Open();
        CodeAction chosen = Assert.Single(await Offers(project), offer => offer.Action.Title == title).Action;
        CodeActionOperation operation = Assert.Single(await chosen.GetOperationsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(after, await project.TextOf(Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution));
    }

    private EditedProject Open() => new(
        source, frameworks is [] ? [Frameworks.First, Frameworks.Second] : frameworks, languageVersion: LanguageVersion, rootNamespace: RootNamespace);

    private static async Task<IReadOnlyList<(string Path, CodeAction Action)>> Offers(EditedProject project)
    {
        var offers = new List<(string, CodeAction)>();
        await new TRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(
            project.Document, new TextSpan(project.Caret, 0), action => Add("", action), TestContext.Current.CancellationToken));
        return offers;

        void Add(string menu, CodeAction action)
        {
            string path = menu + action.Title;
            if (action.NestedActions.IsEmpty)
            {
                offers.Add((path, action));
            }

            foreach (CodeAction nested in action.NestedActions)
            {
                Add($"{path} > ", nested);
            }
        }
    }
}
