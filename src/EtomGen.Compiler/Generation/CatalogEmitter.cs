using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>Emits the catalog of a release: its data as one text, read at first use.</summary>
internal static class CatalogEmitter
{
    private const string CatalogType = "global::EtomGen.FrameworkCatalog";
    private const string ProcessType = "global::EtomGen.FrameworkProcess";

    public static SourceText Emit(ReleaseModel release, string namespaceName, GenerationSettings settings, CancellationToken cancellationToken)
    {
        var number = new Literal(release.Number.ToString());
        var fingerprint = new Literal(release.Fingerprint);
        SourceWriter source = new SourceWriter()
            .Line($"[assembly: global::EtomGen.GeneratedRelease({number}, {fingerprint}, {new Literal(namespaceName.Replace("@", ""))}, {settings.TypeDepth})]")
            .Line()
            .Open($"namespace {namespaceName}")
            .Line($"/// <summary>Release {release.Number.ToString()} of the framework as data.</summary>")
            .Open($"{settings.Accessibility} static class {TypeNames.Catalog}")
            .Line("/// <summary>The number of the release.</summary>")
            .Line($"public const string {TypeNames.Release} = {number};")
            .Line()
            .Line("/// <summary>The release: its processes and its conformance scale.</summary>")
            .Line($"public static {CatalogType} Instance => Data.Read;")
            .Line()
            .Line("/// <summary>The process of an identifier, or null where the release lists none.</summary>")
            .Line($"public static {ProcessType}? Find(string identifier) => Instance.Find(identifier);")
            .Line();
        string? mappings = settings.HasMappings ? $"() => {MappingEmitter.ReferenceTo(settings)}" : null;
        return DataClassEmitter.Emit(source, CatalogType, CatalogType, release.CatalogText, mappings, cancellationToken)
            .Close()
            .Close()
            .ToSourceText();
    }
}
