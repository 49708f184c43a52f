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

        IncrementalValuesProvider<FrameworkFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, cancellation) => FrameworkFile.From(file.Left, file.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!.Value)
            .Collect()
            .SelectMany(static (files, _) => FrameworkFile.InOrder(files))
            .WithTrackingName(StepNames.Files);

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

        context.RegisterSourceOutput(releases.Combine(settings), static (output, release) => GenerateRelease(output, release.Left, release.Right));

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

    private static void GenerateRelease(SourceProductionContext output, ReleaseModel release, GenerationSettings settings)
    {
        FrameworkCatalog catalog = release.ToCatalog(output.CancellationToken);
        string space = settings.NamespaceOf(catalog.Release);
        string file = space.Replace("@", "");
        if (!settings.IsCatalogOnly)
        {
            output.AddSource($"{file}.Processes.g.cs", ProcessTypesSource.Write(catalog, space, settings, output.CancellationToken));
        }

        output.AddSource($"{file}.Catalog.g.cs", CatalogSource.Write(catalog.Release, release.CatalogText, space, settings, output.CancellationToken));
    }

    /// <summary>The namespace of the catalog that a declaration is against, or <see langword="null"/> where the project does not name that release.</summary>
    private static string? CatalogNamespace(DeclaringType type, ImmutableArray<ReleaseNumber> releases, GenerationSettings settings) =>
        ReleaseNumber.TryParse(type.Release, out ReleaseNumber release) && releases.Contains(release) ? settings.NamespaceOf(release) : null;
}
