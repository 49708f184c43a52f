using EtomGen.Compiler.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Generation;

/// <summary>Generates the process types and the catalog of every release that the project names, and the assessment of every type that declares one.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FrameworkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GenerationSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => GenerationSettings.From(options.GlobalOptions))
            .WithTrackingName(StepNames.Settings);

        IncrementalValuesProvider<ItemFile> files = Files(context, ItemFile.Framework).WithTrackingName(StepNames.Files);

        // What stands in a file but not in its catalog (comments, provenance, places of findings) ends here, and costs nothing further on.
        IncrementalValuesProvider<ReleaseModel> readings = files
            .Select(static (file, cancellationToken) => ReleaseModel.Read(file, cancellationToken))
            .Where(static release => release is not null)
            .Select(static (release, _) => release!)
            .WithTrackingName(StepNames.Readings);

        IncrementalValuesProvider<ReleaseModel> releases = readings
            .Collect()
            .SelectMany(static (releases, _) => ReleaseModel.Distinct(releases))
            .WithTrackingName(StepNames.Releases);

        // Each shape of value that is a structure costs a compiler that just started some milliseconds, for it compiles Roslyn's pipeline anew for it; classes share one.
        IncrementalValueProvider<ReleaseList> list = releases.Collect().Select(static (releases, _) => new ReleaseList(releases));

        IncrementalValueProvider<StatedProject> project = Files(context, ItemFile.Mapping)
            .WithTrackingName(StepNames.MappingFiles)
            .Select(static (file, cancellationToken) => MappingText.Write(file.ReadMappings(cancellationToken).Mappings))
            .Collect()
            .Select(static (texts, _) => texts.IsEmpty ? null : string.Concat(texts))
            .Combine(settings)
            .Select(static (stated, _) => new StatedProject(stated.Right, stated.Left))
            .WithTrackingName(StepNames.Mappings);

        context.RegisterSourceOutput(project, static (output, project) => GenerateMappings(output, project));

        context.RegisterSourceOutput(
            releases.Combine(project.Select(static (project, _) => project.CatalogSettings)), static (output, release) => GenerateCatalog(output, release.Left, release.Right));

        // Releases meet here only: types are written again where what is said of them is another, and not where just another release is.
        IncrementalValueProvider<string> fates = list
            .Combine(project)
            .Select(static (all, cancellationToken) => ProcessSuccession.Of(all.Left.Releases, all.Right, cancellationToken))
            .WithTrackingName(StepNames.Fates);

        IncrementalValuesProvider<DocumentedRelease> documented = releases
            .Combine(fates)
            .Select(static (release, _) => new DocumentedRelease(release.Left, ProcessSuccession.LinesOf(release.Left.Number, release.Right)))
            .WithTrackingName(StepNames.DocumentedReleases);

        context.RegisterSourceOutput(documented.Combine(settings), static (output, release) => GenerateTypes(output, release.Left, release.Right));

        IncrementalValuesProvider<DeclaringType> declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                DeclaringType.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (declaration, cancellationToken) => DeclaringType.From(declaration, cancellationToken))
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(StepNames.Declarations);

        IncrementalValuesProvider<(DeclaringType Type, string? CatalogNamespace)> declarationsWithRelease = declarations
            .Combine(list)
            .Combine(settings)
            .Select(static (declaration, _) => (Type: declaration.Left.Left, CatalogNamespace: CatalogNamespace(declaration.Left.Left, declaration.Left.Right, declaration.Right)))
            .WithTrackingName(StepNames.DeclarationsWithRelease);

        context.RegisterSourceOutput(
            declarationsWithRelease,
            static (output, declaration) => output.AddSource($"{declaration.Type.HintName}{DeclaringType.GeneratedFileEnding}", AssessmentEmitter.Write(declaration.Type, declaration.CatalogNamespace)));
    }

    /// <summary>The files that an item of the project names, in order.</summary>
    private static IncrementalValuesProvider<ItemFile> Files(IncrementalGeneratorInitializationContext context, string item) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select((file, cancellationToken) => ItemFile.From(file.Left, item, file.Right, cancellationToken))
        .Where(static file => file is not null)
        .Select(static (file, _) => file!.Value)
        .Collect()
        .SelectMany(static (files, _) => ItemFile.InOrder(files));

    private static void GenerateTypes(SourceProductionContext output, DocumentedRelease release, GenerationSettings settings)
    {
        if (!settings.IsCatalogOnly)
        {
            string namespaceName = settings.NamespaceOf(release.Release.Number);
            output.AddSource(
                $"{namespaceName.Replace("@", "")}.Processes.g.cs",
                ProcessTypeEmitter.Write(release.Release.Catalog, namespaceName, settings, ProcessSuccession.Read(release.Fates), output.CancellationToken));
        }
    }

    private static void GenerateCatalog(SourceProductionContext output, ReleaseModel release, GenerationSettings settings)
    {
        string namespaceName = settings.NamespaceOf(release.Number);
        output.AddSource($"{namespaceName.Replace("@", "")}.Catalog.g.cs", CatalogEmitter.Write(release.Number, release.CatalogText, namespaceName, settings, output.CancellationToken));
    }

    private static void GenerateMappings(SourceProductionContext output, StatedProject project)
    {
        if (project.Mappings is not null)
        {
            output.AddSource(MappingEmitter.HintName(project.Settings), MappingEmitter.Write(project.Mappings, project.Settings, output.CancellationToken));
        }
    }

    /// <summary>The namespace of the catalog that a declaration is against, or <see langword="null"/> where the project does not name that release.</summary>
    private static string? CatalogNamespace(DeclaringType type, ReleaseList list, GenerationSettings settings) =>
        ReleaseNumber.TryParse(type.Release, out ReleaseNumber release) && list.Has(release) ? settings.NamespaceOf(release) : null;
}
