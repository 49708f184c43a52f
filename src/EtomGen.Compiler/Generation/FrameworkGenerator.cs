using System.Collections.Immutable;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Files;
using EtomGen.Compiler.Releases;
using EtomGen.Compiler.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>
/// Generates the process types and the catalog of every release that the project names, and the assessment of every type that declares one. Reports what
/// is wrong in framework and mapping files: compilers run no analyzer where a fault there leaves a name undefined.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FrameworkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GenerationSettings> settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (options, _) => GenerationSettings.From(options.Left.GlobalOptions) with { IsDocumented = options.Right.DocumentationMode != DocumentationMode.None })
            .WithTrackingName(StepNames.Settings);

        IncrementalValuesProvider<ItemFile> files = Files(context, ItemFile.Framework).WithTrackingName(StepNames.Files);

        // Content of a file that its catalog does not have (comments, provenance, locations of findings) ends here, and causes no further work.
        IncrementalValuesProvider<ReleaseModel> readings = files
            .Select(static (file, cancellationToken) => ReleaseModel.Read(file, cancellationToken))
            .Where(static release => release is not null)
            .Select(static (release, _) => release!)
            .WithTrackingName(StepNames.Readings);

        IncrementalValuesProvider<ReleaseModel> releases = readings
            .Collect()
            .SelectMany(static (releases, _) => ReleaseModel.Distinct(releases))
            .WithTrackingName(StepNames.Releases);

        // A class around the array: for each struct in the pipeline the runtime compiles Roslyn's generic code anew, some milliseconds in a compiler that just started.
        IncrementalValueProvider<ReleaseList> list = releases.Collect().Select(static (releases, _) => new ReleaseList(releases));

        // Changes with every keystroke; looking through the references takes microseconds, and finds the same.
#pragma warning disable RS0030
        IncrementalValueProvider<EquatableArray<ReferencedRelease>> referenced = context.CompilationProvider
            .Select(static (compilation, cancellationToken) => ReferencedRelease.FindAll(compilation, cancellationToken))
            .WithTrackingName(StepNames.ReferencedReleases);
#pragma warning restore RS0030

        IncrementalValuesProvider<ItemFile> mappingFiles = Files(context, ItemFile.Mapping).WithTrackingName(StepNames.MappingFiles);

        // Locations are in this branch only, which emits nothing.
        IncrementalValueProvider<EquatableArray<FileFinding>> findings = files.Collect()
            .Combine(mappingFiles.Collect())
            .Combine(referenced)
            .Select(static (all, cancellationToken) => FileFinding.FindAll(all.Left.Left, all.Left.Right, all.Right, cancellationToken))
            .WithTrackingName(StepNames.Findings);

        context.RegisterSourceOutput(findings, static (output, findings) => Report(output, findings));

        // Found by syntax, from trees that an edit leaves alone; only names that are not generated are bound, to see whether they are the user's own.
        IncrementalValueProvider<EquatableArray<UnboundName>> unbound = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is CompilationUnitSyntax root && NamedTypes.Matters(root),
                static (file, _) => NamedTypes.In((CompilationUnitSyntax)file.Node))
            .WithTrackingName(StepNames.NamedTypes)
            .Collect()
            .Combine(list.Combine(referenced).Select(static (all, _) => all.Left.With(all.Right)))
            .Combine(settings)
            .Combine(findings)
            .Select(static (all, cancellationToken) => FindUnboundNames(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right, cancellationToken))
            .WithTrackingName(StepNames.UnboundNames);

#pragma warning disable RS0030 // Changes with every keystroke, and costs nothing as long as there are no such names
        context.RegisterSourceOutput(
            unbound.SelectMany(static (names, _) => names.Count == 0 ? [] : new[] { names }).Combine(context.CompilationProvider),
            static (output, names) => Report(output, names.Left, names.Right));
#pragma warning restore RS0030

        IncrementalValueProvider<StatedProject> project = mappingFiles
            .Select(static (file, cancellationToken) => StatedMappings.Read(file, cancellationToken))
            .Collect()
            .Select(static (files, _) => StatedMappings.Concat(files))
            .Combine(settings)
            .Select(static (stated, _) => new StatedProject(stated.Right, stated.Left))
            .WithTrackingName(StepNames.Mappings);

        context.RegisterSourceOutput(project, static (output, project) => GenerateMappings(output, project));

        IncrementalValueProvider<(GenerationSettings Settings, EquatableArray<ReferencedRelease> Referenced)> generation =
            project.Select(static (project, _) => project.CatalogSettings).Combine(referenced);

        context.RegisterSourceOutput(
            releases.Combine(generation)
                .Where(static release => IsGenerated(release.Left, release.Right))
                .Select(static (release, _) => (Release: release.Left, release.Right.Settings)),
            static (output, release) => GenerateCatalog(output, release.Release, release.Settings));

        // Releases are compared here only: the types of a release are written again where its notes change, and not where just another release does.
        IncrementalValueProvider<EquatableArray<ReleaseSuccession>> succession = list
            .Combine(project)
            .Select(static (all, cancellationToken) => ProcessSuccession.Find(all.Left.Releases, all.Right, cancellationToken))
            .WithTrackingName(StepNames.Succession);

        IncrementalValuesProvider<DocumentedRelease> documented = releases
            .Combine(succession)
            .Select(static (release, _) => DocumentedRelease.From(release.Left, release.Right))
            .WithTrackingName(StepNames.DocumentedReleases);

        context.RegisterSourceOutput(
            documented.Combine(generation)
                .Where(static release => IsGenerated(release.Left.Release, release.Right))
                .Select(static (release, _) => (Release: release.Left, release.Right.Settings)),
            static (output, release) => GenerateTypes(output, release.Release, release.Settings));

        IncrementalValuesProvider<DeclaringType> declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                DeclaringType.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (declaration, cancellationToken) => DeclaringType.From(declaration, cancellationToken))
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(StepNames.Declarations);

        IncrementalValueProvider<bool> isUnchecked = declarations
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => GenerationSettings.RunsAnalyzers(options.GlobalOptions)))
            .Select(static (project, _) => !project.Left.IsEmpty && !project.Right);

        context.RegisterSourceOutput(isUnchecked, static (output, isUnchecked) => ReportUnchecked(output, isUnchecked));

        IncrementalValuesProvider<(DeclaringType Type, EquatableArray<CatalogReference> Catalogs)> declarationsWithRelease = declarations
            .Combine(list.Combine(referenced))
            .Combine(settings)
            .Select(static (declaration, _) =>
                (Type: declaration.Left.Left, Catalogs: CatalogsFor(declaration.Left.Left, declaration.Left.Right.Left, declaration.Left.Right.Right, declaration.Right)))
            .WithTrackingName(StepNames.DeclarationsWithRelease);

        context.RegisterSourceOutput(declarationsWithRelease, static (output, declaration) => GenerateAssessment(output, declaration.Type, declaration.Catalogs));
    }

    /// <summary>The files that an item of the project names, in order.</summary>
    private static IncrementalValuesProvider<ItemFile> Files(IncrementalGeneratorInitializationContext context, string item) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select((file, cancellationToken) => ItemFile.From(file.Left, item, file.Right, cancellationToken))
        .Where(static file => file is not null)
        .Select(static (file, _) => file!)
        .Collect()
        .SelectMany(static (files, _) => ItemFile.InOrder(files));

    private static void Report(SourceProductionContext output, EquatableArray<FileFinding> findings)
    {
        foreach (FileFinding finding in findings)
        {
            output.ReportDiagnostic(FileDiagnostic.Create(finding.Path, finding.Finding));
        }
    }

    private static EquatableArray<UnboundName> FindUnboundNames(
        ImmutableArray<NamedTypes> files, ReleaseList list, GenerationSettings settings, EquatableArray<FileFinding> findings, CancellationToken cancellationToken) =>
        findings.Any(finding => finding.Finding.IsError)
            ? EquatableArray<UnboundName>.Empty // A fault in a file may have taken any type away, and is reported itself.
            : UnboundName.FindAll(
                files, [.. files.SelectMany(file => file.GlobalUsings)], [.. list.Releases.Select(release => release.Catalog)], settings, cancellationToken);

    private static void Report(SourceProductionContext output, EquatableArray<UnboundName> names, Compilation compilation)
    {
        var reported = new HashSet<(string, string)>();
        foreach (UnboundName name in names)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            (string, string) fault = (name.Fault.Length == 0 ? "" : name.Path, name.Fault);
            if (!reported.Contains(fault) && name.Diagnose(compilation, output.CancellationToken) is { } diagnostic)
            {
                reported.Add(fault);
                output.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void GenerateTypes(SourceProductionContext output, DocumentedRelease release, GenerationSettings settings)
    {
        if (!settings.IsCatalogOnly)
        {
            string namespaceName = settings.NamespaceOf(release.Release.Number);
            output.AddSource($"{namespaceName.Replace("@", "")}.Processes.g.cs", ProcessTypeEmitter.Emit(release, namespaceName, settings, output.CancellationToken));
        }
    }

    private static void GenerateCatalog(SourceProductionContext output, ReleaseModel release, GenerationSettings settings)
    {
        string namespaceName = settings.NamespaceOf(release.Number);
        SourceText catalog = CatalogEmitter.Emit(release, namespaceName, settings, output.CancellationToken);
        output.AddSource($"{namespaceName.Replace("@", "")}.Catalog.g.cs", catalog);
    }

    private static void GenerateMappings(SourceProductionContext output, StatedProject project)
    {
        if (project.Mappings is not null)
        {
            output.AddSource(MappingEmitter.HintName(project.Settings), MappingEmitter.Emit(project.Mappings.Text, project.Settings, output.CancellationToken));
        }
    }

    private static void ReportUnchecked(SourceProductionContext output, bool isUnchecked)
    {
        if (isUnchecked)
        {
            output.ReportDiagnostic(DiagnosticFactory.Create(AnalyzersOff.RuleId, AnalyzersOff.Message, node: null));
        }
    }

    private static void GenerateAssessment(SourceProductionContext output, DeclaringType type, EquatableArray<CatalogReference> catalogs) =>
        output.AddSource($"{type.HintName}{DeclaringType.GeneratedFileEnding}", AssessmentEmitter.Emit(type, catalogs));

    /// <summary>The catalogs that a declaration may be against: the one of its release, or all where its release is a constant that is generated itself.</summary>
    private static EquatableArray<CatalogReference> CatalogsFor(
        DeclaringType type, ReleaseList list, EquatableArray<ReferencedRelease> referenced, GenerationSettings settings) => new(list.Releases
            .Select(release => new CatalogReference(release.Number.ToString(), settings.NamespaceOf(release.Number)))
            .Concat(list.With(referenced).Releases
                .Where(release => !list.Has(release.Number))
                .Select(release => new CatalogReference(release.Number.ToString(), referenced.First(found => found.Release.Number == release.Number).CatalogNamespace)))
            .Where(catalog => type.Release is null || type.Release == catalog.Release)
            .ToImmutableArray());

    /// <summary>Whether the project generates a release: a second set of types would only hide those of a referenced assembly that do.</summary>
    private static bool IsGenerated(ReleaseModel release, (GenerationSettings Settings, EquatableArray<ReferencedRelease> Referenced) project) =>
        project.Referenced.Count == 0 || project.Referenced.Count(referenced => referenced.Replaces(release, project.Settings)) != 1;
}
