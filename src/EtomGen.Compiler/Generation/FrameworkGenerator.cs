using System.Collections.Immutable;
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
            .Select(static (file, cancellation) => ReleaseModel.Read(file, cancellation))
            .Where(static release => release is not null)
            .Select(static (release, _) => release!)
            .WithTrackingName(StepNames.Readings);

        IncrementalValuesProvider<ReleaseModel> releases = readings
            .Collect()
            .SelectMany(static (releases, _) => ReleaseModel.Distinct(releases))
            .WithTrackingName(StepNames.Releases);

        // All that is stated, as one text; null without mapping files.
        IncrementalValueProvider<string?> mappings = Files(context, ItemFile.Mapping)
            .WithTrackingName(StepNames.MappingFiles)
            .Select(static (file, cancellation) => MappingText.Write(file.ReadMappings(cancellation).Mappings))
            .Collect()
            .Select(static (texts, _) => texts.IsEmpty ? null : string.Concat(texts))
            .WithTrackingName(StepNames.Mappings);

        context.RegisterSourceOutput(mappings.Combine(settings), static (output, mappings) => GenerateMappings(output, mappings.Left, mappings.Right));

        context.RegisterSourceOutput(
            releases.Combine(settings).Combine(mappings.Select(static (text, _) => text is not null)),
            static (output, release) => GenerateCatalog(output, release.Left.Left, release.Left.Right, release.Right));

        // Releases meet here only: types are written again where what is said of them is another, and not where just another release is.
        IncrementalValuesProvider<ProcessFates> fates = releases.Collect()
            .Combine(mappings)
            .Combine(settings)
            .SelectMany(static (all, cancellation) => ProcessFates.Of(all.Left.Left, all.Left.Right, all.Right, cancellation))
            .WithTrackingName(StepNames.Fates);

        IncrementalValuesProvider<DocumentedRelease> documented = releases
            .Combine(fates.Collect())
            .Select(static (release, _) => new DocumentedRelease(release.Left, release.Right.FirstOrDefault(fates => fates.Number == release.Left.Number)?.Text ?? ""))
            .WithTrackingName(StepNames.DocumentedReleases);

        context.RegisterSourceOutput(documented.Combine(settings), static (output, release) => GenerateTypes(output, release.Left, release.Right));

        IncrementalValuesProvider<DeclaringType> declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                DeclaringType.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (declaration, cancellation) => DeclaringType.From(declaration, cancellation))
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(StepNames.Declarations);

        IncrementalValuesProvider<(DeclaringType Type, string? CatalogNamespace)> declarationsWithRelease = declarations
            .Combine(releases.Select(static (release, _) => release.Number).Collect())
            .Combine(settings)
            .Select(static (declaration, _) => (Type: declaration.Left.Left, CatalogNamespace: CatalogNamespace(declaration.Left.Left, declaration.Left.Right, declaration.Right)))
            .WithTrackingName(StepNames.DeclarationsWithRelease);

        context.RegisterSourceOutput(
            declarationsWithRelease,
            static (output, declaration) => output.AddSource($"{declaration.Type.HintName}{DeclaringType.GeneratedFileEnding}", AssessmentSource.Write(declaration.Type, declaration.CatalogNamespace)));
    }

    /// <summary>The files that an item of the project names, in order.</summary>
    private static IncrementalValuesProvider<ItemFile> Files(IncrementalGeneratorInitializationContext context, string item) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select((file, cancellation) => ItemFile.From(file.Left, item, file.Right, cancellation))
        .Where(static file => file is not null)
        .Select(static (file, _) => file!.Value)
        .Collect()
        .SelectMany(static (files, _) => ItemFile.InOrder(files));

    private static void GenerateTypes(SourceProductionContext output, DocumentedRelease release, GenerationSettings settings)
    {
        if (!settings.IsCatalogOnly)
        {
            string space = settings.NamespaceOf(release.Release.Number);
            output.AddSource(
                $"{space.Replace("@", "")}.Processes.g.cs",
                ProcessTypesSource.Write(release.Release.Catalog(output.CancellationToken), space, settings, ProcessFates.Read(release.Fates), output.CancellationToken));
        }
    }

    private static void GenerateCatalog(SourceProductionContext output, ReleaseModel release, GenerationSettings settings, bool hasMappings)
    {
        string space = settings.NamespaceOf(release.Number);
        output.AddSource($"{space.Replace("@", "")}.Catalog.g.cs", CatalogSource.Write(release.Number, release.CatalogText, space, settings, output.CancellationToken, hasMappings));
    }

    private static void GenerateMappings(SourceProductionContext output, string? mappings, GenerationSettings settings)
    {
        if (mappings is not null)
        {
            output.AddSource(StatedMappingsSource.HintName(settings), StatedMappingsSource.Write(mappings, settings, output.CancellationToken));
        }
    }

    /// <summary>The namespace of the catalog that a declaration is against, or <see langword="null"/> where the project does not name that release.</summary>
    private static string? CatalogNamespace(DeclaringType type, ImmutableArray<ReleaseNumber> releases, GenerationSettings settings) =>
        ReleaseNumber.TryParse(type.Release, out ReleaseNumber release) && releases.Contains(release) ? settings.NamespaceOf(release) : null;
}
