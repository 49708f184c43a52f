using System.Collections.Immutable;
using EtomGen.CodeFixes;
using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Completion.Tests.Pictures;

/// <summary>
/// The pictures of an editor in the README and in the guide: drawn from what the analyzer, the fix and the completion say. <c>ETOMGEN_UPDATE=1 dotnet test --project
/// tests/EtomGen.Completion.Tests</c> draws them anew.
/// </summary>
public class EditorPicturesTests
{
    /// <summary>The first lines, which the pictures leave out.</summary>
    private const int Before = 3;

    /// <summary>An error comes, its fix is offered, and it is gone. Where motion is not wanted, the picture shows the error and the fix.</summary>
    private const string Motion =
        """
        .fixed { opacity: 0 }
        @media (prefers-reduced-motion: no-preference) {
          .wrong { animation: wrong 12s infinite } .message { animation: message 12s infinite } .menu { animation: menu 12s infinite } .fixed { animation: fixed 12s infinite }
        }
        @keyframes wrong { 0%, 60% { opacity: 1 } 61%, 99% { opacity: 0 } 100% { opacity: 1 } }
        @keyframes message { 0%, 8% { opacity: 0 } 10%, 60% { opacity: 1 } 61%, 100% { opacity: 0 } }
        @keyframes menu { 0%, 33% { opacity: 0 } 35%, 60% { opacity: 1 } 61%, 100% { opacity: 0 } }
        @keyframes fixed { 0%, 60% { opacity: 0 } 61%, 99% { opacity: 1 } 100% { opacity: 0 } }
        """;

    [Fact]
    public async Task The_animation_shows_what_the_analyzer_and_its_fix_say()
    {
        string source = $"using EtomGen;\nusing Etom.V12;\n\n{ReadmeBlock()}\n";
        using var project = new EditedProject(source, [Frameworks.V12], MefHostServices.Create(MefHostServices.DefaultAssemblies));
        Diagnostic error = Assert.Single(await Errors(project.Document));
        CodeAction[] fixes = await Fixes(project.Document, error);
        Document repaired = await Apply(fixes[0], project.Document);
        Assert.Empty(await Errors(repaired));

        LinePosition start = error.Location.GetLineSpan().StartLinePosition;
        int line = start.Line - Before, last = (await project.Document.GetTextAsync()).Lines.Count - 2, count = last - Before + 1, length = error.Location.SourceSpan.Length;
        string message = $"error {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        var picture = new CodePicture($"An editor: {message}. The fix: {fixes[0].Title}.", columns: 114, lines: 6);
        picture.Styled(Motion);
        CodePicture wrong = await new CodePicture("", 0, 0).Code(project.Document, 0, Before, last), repairedCode = await new CodePicture("", 0, 0).Code(repaired, 0, Before, last);
        picture.Group("wrong", group => group.Include(wrong));
        picture.Group("fixed", group => group.Include(repairedCode).Text(count + 1, 0, "0 errors", "fine"));
        picture.Group("message", group => group.Squiggle(line, start.Character, length).Text(count + 1, 0, message, "error"));
        int widest = fixes.Max(fix => fix.Title.Length);
        picture.Group("menu", group =>
        {
            group.Box(line + 1, start.Character, widest, fixes.Length).Box(line + 1, start.Character, widest, 1, "chosen");
            for (int i = 0; i < fixes.Length; i++)
            {
                group.Text(line + 1 + i, start.Character, fixes[i].Title);
            }
        });
        await AssertDrawn(picture.ToString(), "error-and-fix.svg");
    }

    [Fact]
    public async Task The_picture_of_completion_shows_what_the_service_lists()
    {
        const string Typed = "[Score(\"sell ";
        string source =
            $"using EtomGen;\nusing Etom.V12;\n\n[ConformanceAssessment(\"12.0\", Company = \"My company\", Product = \"My product\")]\n"
                + $"{Typed}$$\", 4.5)]\npublic static partial class MyAssessment;\n";
        using var test = new CompletionTest(source, Frameworks.V12);
        CompletionItem[] items = [.. (await test.Items()).Take(6)];
        string[] description = (await test.Describe(items[0])).Split('\n');

        var picture = new CodePicture($"An editor after {Typed}: a list that begins with {items[0].DisplayText} {items[0].InlineDescription}", columns: 108, lines: 8);
        await picture.Code(test.Document, 0, Before, Before + 2);
        picture.Caret(1, Typed.Length);
        int column = Typed.Length - 5, identifiers = items.Max(item => item.DisplayText.Length) + 2, width = identifiers + items.Max(item => item.InlineDescription.Length);
        picture.Box(2, column, width, items.Length).Box(2, column, width, 1, "chosen");
        for (int i = 0; i < items.Length; i++)
        {
            picture.Text(2 + i, column, items[i].DisplayText).Text(2 + i, column + identifiers, items[i].InlineDescription, "note");
        }

        picture.Box(2, column + width + 3, description.Max(text => text.Length), description.Length);
        for (int i = 0; i < description.Length; i++)
        {
            picture.Text(2 + i, column + width + 3, description[i], i == 0 ? "" : "note");
        }

        await AssertDrawn(picture.ToString(), "completion.svg");
    }

    private static string ReadmeBlock() => File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n").Split("```csharp\n")[1].Split("\n```")[0];

    private static async Task<Diagnostic[]> Errors(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers([new AssessmentAnalyzer()], document.Project.AnalyzerOptions)
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    private static async Task<CodeAction[]> Fixes(Document document, Diagnostic error)
    {
        var actions = new List<CodeAction>();
        await new CorrectScoreFix().RegisterCodeFixesAsync(new CodeFixContext(document, error, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return [.. actions];
    }

    private static async Task<Document> Apply(CodeAction fix, Document document)
    {
        ApplyChangesOperation change = (await fix.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single();
        return change.ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task AssertDrawn(string picture, string file)
    {
        string path = Updates.PathOf("src", "Docs", "images", file);
        if (Updates.AreAskedFor)
        {
            await File.WriteAllTextAsync(path, picture, TestContext.Current.CancellationToken);
        }

        Assert.Equal((await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), picture);
    }
}
