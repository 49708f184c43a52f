using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EtomGen.Compiler.Generation;
using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Releases;

/// <summary>
/// A release that a referenced assembly has, with a catalog that the project can use: a public one, or an internal one of an assembly that makes the project
/// its friend.
/// </summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="CatalogNamespace">The namespace of the catalog and the process types.</param>
/// <param name="Depth">The deepest level whose processes are types; -1 where none are.</param>
/// <param name="Release">The release.</param>
internal sealed record ReferencedRelease(string Assembly, string CatalogNamespace, int Depth, ReleaseModel Release)
{
    /// <summary>Whether every project that references the assembly can use the types, and not only its friends.</summary>
    private bool IsPublic { get; init; }

    private const string Library = nameof(EtomGen);
    private const string DataClass = "Data";

    /// <summary>The releases of an assembly, read once for all compilations that reference it.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, EquatableArray<ReferencedRelease>> Known = new();

    /// <summary>The releases that a compilation can use, in the order of its references.</summary>
    public static EquatableArray<ReferencedRelease> FindAll(Compilation compilation, CancellationToken cancellationToken)
    {
        List<ReferencedRelease>? found = null;
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ReferencesLibrary(assembly) && IsNamedGlobally(assembly, compilation))
            {
                IEnumerable<ReferencedRelease> usable = Known.GetValue(assembly, static assembly => new(ReadAll(assembly).ToImmutableArray()))
                    .Where(release => release.IsPublic || compilation.IsSymbolAccessibleWithin(CatalogOf(assembly, release.CatalogNamespace)!, compilation.Assembly));
                (found ??= []).AddRange(usable);
            }
        }

        return found is null or [] ? EquatableArray<ReferencedRelease>.Empty : new(found.ToImmutableArray());
    }

    /// <summary>Whether a project can use the types of the release instead of its own.</summary>
    /// <param name="release">A release that the project names.</param>
    /// <param name="settings">The settings of the project.</param>
    public bool Replaces(ReleaseModel release, GenerationSettings settings) =>
        Release.Number == release.Number
        && CatalogNamespace == settings.NamespaceOf(release.Number).Replace("@", "")
        && Depth >= settings.TypeDepth
        && (IsPublic || !settings.IsPublic)
        && !settings.HasMappings; // A generated catalog knows the mappings of its own project.

    /// <summary>Whether an assembly can use the library's types. Few of a project's references do, and only their attributes are read.</summary>
    public static bool ReferencesLibrary(IAssemblySymbol assembly)
    {
        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity reference in module.ReferencedAssemblies)
            {
                if (reference.Name == Library)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether code can name the types of an assembly as it names generated ones; a reference may give them an extern alias instead.</summary>
    private static bool IsNamedGlobally(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly) is not { Properties.Aliases: { IsEmpty: false } aliases } || aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static IEnumerable<ReferencedRelease> ReadAll(IAssemblySymbol assembly) =>
        from attribute in assembly.GetAttributes()
        where IsOurs(attribute, nameof(GeneratedReleaseAttribute)) && attribute.ConstructorArguments.Length == 4
        let catalogNamespace = attribute.ConstructorArguments[2].Value as string
        let depth = attribute.ConstructorArguments[3].Value as int?
        where catalogNamespace is not null && depth is not null
        let catalog = CatalogOf(assembly, catalogNamespace)
        where catalog is not null
        let release = ReadRelease(catalog)
        where release is not null
        select new ReferencedRelease(assembly.Name, catalogNamespace, depth.Value, release) { IsPublic = catalog.DeclaredAccessibility == Accessibility.Public };

    private static ReleaseModel? ReadRelease(INamedTypeSymbol catalog)
    {
        string? text = catalog.GetTypeMembers(DataClass).SelectMany(data => data.GetAttributes())
            .FirstOrDefault(attribute => IsOurs(attribute, nameof(CatalogDataAttribute)))?.ConstructorArguments.FirstOrDefault().Value as string;
        try
        {
            return text is null ? null : new ReleaseModel(CatalogText.Read(text), text);
        }
        catch (FormatException)
        {
            return null; // Another version of EtomGen wrote it in another form.
        }
    }

    private static INamedTypeSymbol? CatalogOf(IAssemblySymbol assembly, string catalogNamespace) => assembly.GetTypeByMetadataName($"{catalogNamespace}.{TypeNames.Catalog}");

    private static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name;
}
