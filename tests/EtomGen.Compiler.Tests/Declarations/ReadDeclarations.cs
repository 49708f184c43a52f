using System.Reflection;
using System.Runtime.Loader;
using EtomGen.Compiler.Declarations;
using EtomGen.Reporting.Json;
using EtomGen.Tool.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Tests.Declarations;

/// <summary>The declarations of one project as each reader gives them, by the names of their types.</summary>
/// <param name="Source">Read from source code, as analyzers do.</param>
/// <param name="Loaded">Read from the loaded types, as an application does.</param>
/// <param name="Metadata">Read from the metadata of the assembly, as the tool does.</param>
internal sealed record ReadDeclarations(
    IReadOnlyDictionary<string, AssessmentDeclaration> Source,
    IReadOnlyDictionary<string, AssessmentDeclaration> Loaded,
    IReadOnlyDictionary<string, AssessmentDeclaration> Metadata)
{
    public required IReadOnlyList<DeclaredMapping> SourceMappings { get; init; }

    public required IReadOnlyList<DeclaredMapping> LoadedMappings { get; init; }

    public required IReadOnlyList<DeclaredMapping> MetadataMappings { get; init; }

    public static ReadDeclarations From(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(finding => finding.Severity >= DiagnosticSeverity.Error));
        DirectoryInfo folder = Directory.CreateTempSubdirectory("etomgen-readers-");
        var context = new AssemblyLoadContext("Project", isCollectible: true);
        try
        {
            string file = Path.Combine(folder.FullName, "Project.dll");
            File.WriteAllBytes(file, image.ToArray());
            using var metadata = new AssemblyDeclarations(file);
            image.Position = 0;
            Assembly assembly = context.LoadFromStream(image);
            var processes = new SourceProcesses(DeclarationSymbols.In(compilation)!, compilation);
            INamedTypeSymbol[] types = [.. TypesIn(compilation.Assembly.GlobalNamespace)];
            return new ReadDeclarations(
                ByName(
                    types
                        .Select(type => SourceDeclaration.Create(type, type.GetAttributes(), processes, TestContext.Current.CancellationToken))
                        .OfType<SourceDeclaration>()
                        .Select(source => source.Declaration)),
                ByName(assembly.GetTypes().Where(type => type.IsDefined(typeof(ConformanceAssessmentAttribute), inherit: false)).Select(ReflectedAttribute.ReadDeclaration)),
                ByName(metadata.Read()))
            {
                SourceMappings =
                [
                    .. from element in types
                        .SelectMany(type => type.GetMembers().Where(member => member is not ITypeSymbol).Prepend(type))
                        .Prepend(compilation.Assembly)
                        .Concat(FunctionsIn(compilation))
                       from attribute in element.GetAttributes()
                       let mapping = SourceMapping.Create(element, attribute, processes, TestContext.Current.CancellationToken)
                       where mapping is not null
                       select mapping.Declared,
                ],
                LoadedMappings = [.. CodeMappings.Read(assembly, ReflectedAttribute.In)],
                MetadataMappings = metadata.ReadMappings(),
            };
        }
        finally
        {
            context.Unload();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Reads a declaration back from the JSON that says the same, or returns <see langword="null"/> where JSON cannot say it.</summary>
    public static AssessmentDeclaration? ThroughJson(AssessmentDeclaration declaration) =>
        DeclaredJson.Write(declaration) is { } json ? new AssessmentJsonReader(json, []).ReadDeclaration() : null;

    /// <summary>Local functions and lambdas, which the compiler turns into methods.</summary>
    private static IEnumerable<ISymbol> FunctionsIn(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        from node in tree.GetRoot().DescendantNodes()
        let symbol = node switch
        {
            LocalFunctionStatementSyntax local => compilation.GetSemanticModel(tree).GetDeclaredSymbol(local),
            ParenthesizedLambdaExpressionSyntax lambda => compilation.GetSemanticModel(tree).GetSymbolInfo(lambda).Symbol,
            _ => null,
        }
        where symbol is not null
        select symbol;

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol scope) => scope.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(member).Prepend(type) : TypesIn(member));

    private static Dictionary<string, AssessmentDeclaration> ByName(IEnumerable<AssessmentDeclaration> declarations) => declarations.ToDictionary(declaration => declaration.Name);
}
