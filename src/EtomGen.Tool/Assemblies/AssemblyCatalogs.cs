using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EtomGen.Tool.Assemblies;

/// <summary>Reads the catalogs that EtomGen generated into an assembly, without running any of its code.</summary>
/// <remarks>
/// A generated class <c>Catalog</c> has a nested class <c>Data</c> with an attribute that holds the release as one text: plain data of the file.
/// </remarks>
internal static class AssemblyCatalogs
{
    private const string CatalogType = "Catalog";
    private const string DataType = "Data";
    private const string CarryingAttribute = "CatalogDataAttribute";

    /// <summary>The catalogs in an assembly; one that another version of EtomGen wrote in a way that is not understood is left out.</summary>
    /// <exception cref="BadImageFormatException">The content is not a .NET assembly.</exception>
    public static IReadOnlyList<FrameworkCatalog> Read(byte[] assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly));
        if (!file.HasMetadata)
        {
            throw new BadImageFormatException("it is not a .NET assembly");
        }

        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.TypeDefinitions
               let type = metadata.GetTypeDefinition(handle)
               where metadata.StringComparer.Equals(type.Name, CatalogType)
               from nested in type.GetNestedTypes()
               let data = metadata.GetTypeDefinition(nested)
               where metadata.StringComparer.Equals(data.Name, DataType)
               let text = CarriedText(metadata, data)
               let catalog = text is null ? null : Parse(text)
               where catalog is not null
               select catalog,
        ];
    }

    private static FrameworkCatalog? Parse(string text)
    {
        try
        {
            return CatalogText.Read(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The text in the attribute of a class.</summary>
    private static string? CarriedText(MetadataReader metadata, TypeDefinition type)
    {
        foreach (CustomAttribute attribute in type.GetCustomAttributes().Select(metadata.GetCustomAttribute))
        {
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
                && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, CarryingAttribute))
            {
                BlobReader value = metadata.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                return value.ReadSerializedString();
            }
        }

        return null;
    }

    /// <summary>Whether an assembly is a reference assembly, which compilers read and nothing runs.</summary>
    public static bool IsReferenceAssembly(byte[] assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return metadata.IsAssembly && metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute).Any(attribute =>
            attribute.Constructor.Kind == HandleKind.MemberReference
            && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, nameof(System.Runtime.CompilerServices.ReferenceAssemblyAttribute)));
    }
}
