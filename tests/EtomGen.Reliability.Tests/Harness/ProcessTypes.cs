using Microsoft.CodeAnalysis;

namespace EtomGen.Reliability.Harness;

/// <summary>Finds the generated types by their constants, without the code that names them.</summary>
internal static class ProcessTypes
{
    /// <summary>The types of a release by process identifier, as code names them in full.</summary>
    public static Dictionary<string, string> Of(GeneratedProject project, string namespaceName = "Etom.V1")
    {
        INamespaceSymbol? scope = project.Compilation.GlobalNamespace;
        foreach (string part in namespaceName.Split('.'))
        {
            scope = scope?.GetNamespaceMembers().SingleOrDefault(found => found.Name == part);
        }

        return (scope?.GetTypeMembers() ?? []).SelectMany(WithNested)
            .Select(type => (Type: type, Id: type.GetMembers("Id").OfType<IFieldSymbol>().SingleOrDefault()?.ConstantValue as string))
            .Where(found => found.Id is not null)
            .ToDictionary(found => found.Id!, found => found.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
    }

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);
}
