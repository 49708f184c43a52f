using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace EtomGen;

/// <summary>Reads the mappings on the code of an assembly: on the assembly itself, its types and their methods.</summary>
internal static class CodeMappings
{
    private const BindingFlags DeclaredMethods = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <param name="assembly">The assembly, loaded to run or as metadata only.</param>
    /// <param name="attributesOf">Reads the attributes of an assembly, a type or a method.</param>
    [RequiresUnreferencedCode(Assessment.MappingsNeedReflection)]
    public static IEnumerable<DeclaredMapping> Read(Assembly assembly, Func<ICustomAttributeProvider, IEnumerable<IAttributeValues>> attributesOf) =>
        from element in Elements(assembly)
        from attribute in attributesOf(element.Element)
        where attribute.Part == DeclarationPart.Mapping
        select DeclarationReader.ReadMapping(element.Kind, element.Name, attribute);

    /// <summary>The full name of a type as C# writes it, its parts joined by dots.</summary>
    public static string NameOf(Type type) => FullNameOf(type).Replace('+', '.');

    /// <summary>The full name of a type definition. Its text would have type parameters, which runtimes write in different ways.</summary>
    private static string FullNameOf(Type type) => type.FullName ?? type.Name;

    [RequiresUnreferencedCode(Assessment.MappingsNeedReflection)]
    private static IEnumerable<(MappingKind Kind, string Name, ICustomAttributeProvider Element)> Elements(Assembly assembly)
    {
        yield return (MappingKind.Assembly, assembly.GetName().Name ?? "", assembly);
        foreach (Type type in assembly.GetTypes())
        {
            yield return (MappingKind.Type, FullNameOf(type), type);
            foreach (MethodInfo method in type.GetMethods(DeclaredMethods))
            {
                yield return (MappingKind.Method, $"{FullNameOf(type)}.{method.Name}", method);
            }
        }
    }
}
