using System.Text;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Testing;

/// <summary>A project in the workspace of an editor: a document with the caret at <c>$$</c>, framework files, and the generator.</summary>
public sealed class EditedProject : IDisposable
{
    private const string CaretMark = "$$";

    private readonly AdhocWorkspace _workspace;
    private readonly DocumentId _document;

    /// <param name="source">The source with the caret.</param>
    /// <param name="frameworks">The framework files.</param>
    /// <param name="services">The services of the workspace, or <see langword="null"/> for those that every workspace has.</param>
    /// <param name="languageVersion">The version of C#.</param>
    /// <param name="rootNamespace">The namespace of generated code.</param>
    public EditedProject(
        string source, FrameworkText[] frameworks, HostServices? services = null, LanguageVersion languageVersion = LanguageVersion.Latest, string rootNamespace = "Etom")
    {
        _workspace = services is null ? new AdhocWorkspace() : new AdhocWorkspace(services);
        Caret = source.IndexOf(CaretMark, StringComparison.Ordinal);
        ProjectId project = ProjectId.CreateNewId();
        _document = DocumentId.CreateNewId(project);
        string marks = string.Concat(frameworks.Select(file => $"[{file.Path}]\nbuild_metadata.AdditionalFiles.{file.Item} = true\n"));
        string config = $"is_global = true\nbuild_property.EtomRootNamespace = {rootNamespace}\n{marks}";
        Solution solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Default,
                "Project",
                "Project",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(languageVersion),
                metadataReferences: References.All,
                analyzerReferences: [new GeneratorReference(new FrameworkGenerator())]))
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".globalconfig", SourceText.From(config, Encoding.UTF8), filePath: "/.globalconfig")
            .AddDocument(_document, "Source.cs", SourceText.From(source.Replace(CaretMark, "", StringComparison.Ordinal), Encoding.UTF8), filePath: "/src/Source.cs");
        foreach (FrameworkText file in frameworks)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(file.Path), SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path);
        }

        Assert.True(_workspace.TryApplyChanges(solution));
    }

    /// <summary>The position of the caret.</summary>
    public int Caret { get; }

    public Document Document => _workspace.CurrentSolution.GetDocument(_document)!;

    /// <summary>The text of the document in a changed solution, whose project compiles without an error or a warning.</summary>
    public async Task<string> TextOf(Solution changed)
    {
        Document document = changed.GetDocument(_document)!;
        Compilation? compilation = await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken);
        Assert.Empty(compilation!.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding.Severity >= DiagnosticSeverity.Warning));
        return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    public void Dispose() => _workspace.Dispose();
}
