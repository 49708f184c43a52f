using System.Reflection;

namespace EtomGen.Tool.Assemblies;

/// <summary>Reads which code of an assembly says that it supports a process.</summary>
internal static class AssemblyMappings
{
    private const BindingFlags DeclaredMethods = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<DeclaredMapping> In(Assembly assembly)
    {
        foreach (DeclaredMapping mapping in On(MappingKind.Assembly, assembly.GetName().Name ?? "", assembly.GetCustomAttributesData()))
        {
            yield return mapping;
        }

        foreach (Type type in assembly.GetTypes())
        {
            foreach (DeclaredMapping mapping in On(MappingKind.Type, type.ToString(), type.GetCustomAttributesData()))
            {
                yield return mapping;
            }

            foreach (MethodInfo method in type.GetMethods(DeclaredMethods))
            {
                foreach (DeclaredMapping mapping in On(MappingKind.Method, $"{type}.{method.Name}", method.GetCustomAttributesData()))
                {
                    yield return mapping;
                }
            }
        }
    }

    private static IEnumerable<DeclaredMapping> On(MappingKind kind, string element, IEnumerable<CustomAttributeData> attributes) =>
        from data in attributes
        where OwnAttributes.NameOf(data) == nameof(SupportsAttribute)
        select new DeclaredMapping(
            kind,
            element,
            data.AttributeType.IsGenericType
                ? OwnAttributes.ProcessOf(data, default)
                : new DeclaredProcess((string?)data.ConstructorArguments[1].Value, (string?)data.ConstructorArguments[0].Value, default),
            OwnAttributes.Text(data, nameof(SupportsAttribute.Note)),
            (Automation)(OwnAttributes.Argument(data, nameof(SupportsAttribute.Automation)) as int? ?? 0));
}
