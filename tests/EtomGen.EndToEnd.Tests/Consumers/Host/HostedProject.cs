using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Host;

/// <summary>A project as an editor holds it, with the plug-ins that the package brings.</summary>
internal static class HostedProject
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    /// <summary>The services of workspaces, and of completion where the host has all of it.</summary>
    private static HostServices Services =>
#if HAS_COMPLETION
        MefHostServices.DefaultHost;
#else
        MefHostServices.Create([typeof(Workspace).Assembly, Assembly.Load("Microsoft.CodeAnalysis.CSharp.Workspaces")]);
#endif

    /// <param name="directory">The folder with the project's sources and its .editorconfig.</param>
    /// <param name="files">The framework files, and mapping files, whose names say that they are about moves.</param>
    /// <param name="library">The library that the project references.</param>
    /// <param name="plugIns">The analyzers' assemblies.</param>
    public static Project Open(string directory, IEnumerable<string> files, string library, IEnumerable<string> plugIns)
    {
        var id = ProjectId.CreateNewId();
        var loader = new PlugInLoader();
        string[] references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsOfTheFramework), library];
        Solution solution = new AdhocWorkspace(Services).CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Hosted",
                "Hosted",
                LanguageNames.CSharp,
                filePath: Path.Combine(directory, "Hosted.csproj"),
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
                metadataReferences: references.Select(path => MetadataReference.CreateFromFile(path)),
                analyzerReferences: plugIns.Select(path => new AnalyzerFileReference(path, loader))))
            .AddDocument(DocumentId.CreateNewId(id), "ImplicitUsings.cs", ImplicitUsings);
        foreach (string file in Directory.EnumerateFiles(directory, "*.cs").Order(StringComparer.Ordinal))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(file), Text(file), filePath: file);
        }

        var marks = new StringBuilder("is_global = true\n");
        foreach (string file in files)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(file), Text(file), filePath: file);
            string item = file.EndsWith("moves.csv", StringComparison.Ordinal) ? "EtomMapping"
                : file.EndsWith("baseline.csv", StringComparison.Ordinal) ? "EtomBaseline" : "EtomFramework";
            marks.Append($"[{file}]\nbuild_metadata.AdditionalFiles.{item} = true\n");
        }

        string settings = Path.Combine(directory, ".editorconfig");
        return solution
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(marks.ToString()), filePath: Path.Combine(directory, ".globalconfig"))
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", Text(settings), filePath: settings)
            .GetProject(id)!;
    }

    private static SourceText Text(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return SourceText.From(stream);
    }

    /// <summary>The host's own assemblies are among the trusted ones too.</summary>
    private static bool IsOfTheFramework(string path) => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location);
}
