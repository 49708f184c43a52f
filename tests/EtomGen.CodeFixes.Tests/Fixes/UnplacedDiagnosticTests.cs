using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes.Tests.Fixes;

/// <summary>An editor may ask with a diagnostic of a text that the user has changed since.</summary>
public class UnplacedDiagnosticTests
{
    private const string Source = "using EtomGen;\n\n[Supports(\"1.0\", \"1.1.1\")]\nsealed class Desk;\n";

    public static TheoryData<Type, string> Diagnostics =>
    [
        .. from type in FixNamesTests.Fixes
           from id in ((CodeFixProvider)Activator.CreateInstance(type.Data)!).FixableDiagnosticIds
           select new TheoryDataRow<Type, string>(type.Data, id),
    ];

    [Theory]
    [MemberData(nameof(Diagnostics))]
    public async Task A_diagnostic_behind_the_end_of_the_text_or_in_no_text_has_no_fix(Type fix, string id)
    {
        using var workspace = new AdhocWorkspace();
        Document document = workspace.AddProject("Library", LanguageNames.CSharp).AddDocument("Desk.cs", Source);
        SyntaxTree longer = CSharpSyntaxTree.ParseText($"{Source}{Source}", cancellationToken: TestContext.Current.CancellationToken);
        Location[] locations = [Location.Create(longer, new TextSpan(Source.Length + 16, 10)), Location.Create(longer, new TextSpan(Source.Length - 5, 10)), Location.None];
        var actions = new List<CodeAction>();

        foreach (Location location in locations)
        {
            var descriptor = new DiagnosticDescriptor(id, "title", "message", "category", DiagnosticSeverity.Error, isEnabledByDefault: true);
            var diagnostic = Diagnostic.Create(descriptor, location);
            var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
            await ((CodeFixProvider)Activator.CreateInstance(fix)!).RegisterCodeFixesAsync(context);
        }

        Assert.Empty(actions);
    }
}
