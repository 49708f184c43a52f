using EtomGen.Tool.Output.CSharp;

namespace EtomGen.Tool.Import.Components;

/// <summary>Writes what components support as mappings in C#, one class for each component that supports any process.</summary>
internal static class MappingWriter
{
    public static string Write(IEnumerable<(ComponentSpecification Component, IReadOnlyList<CheckedEntry> Entries)> components, string? namespaceName)
    {
        var source = new CSharpFile(namespaceName, "EtomGen");
        var references = new Dictionary<FrameworkCatalog, ProcessReferences>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            (ComponentSpecification component, IReadOnlyList<CheckedEntry> entries) in components.Where(component => component.Entries.Any(entry => entry.Process is not null)))
        {
            source.Line($"/// <summary>{CSharpText.Documentation($"{component.Name} {component.Version}".TrimEnd())}.</summary>");
            foreach ((FrameworkCatalog release, FrameworkProcess process) in entries.Where(entry => entry.Process is not null).Select(entry => (entry.Release!, entry.Process!)))
            {
                if (!references.TryGetValue(release, out ProcessReferences? named))
                {
                    references.Add(release, named = new ProcessReferences(release, asStrings: false));
                }

                // Releases use the same names for their types, so that each is named in full.
                source.Line(named.TypeOf(process.Identifier.Value) is { } type
                    ? $"[Supports<{named.Namespace}.{type}>]"
                    : $"[Supports({CSharpText.Literal(release.Release.ToString())}, {CSharpText.Literal(process.Identifier.Value)})] // {CSharpText.Remark(process.Name)}");
            }

            string name = ProcessReferences.TypeName(component.Name), distinct = name;
            for (int i = 2; !names.Add(distinct); i++)
            {
                distinct = $"{name}_{i}";
            }

            source.Line($"public static class {distinct};").Line();
        }

        return $"{source.ToString().TrimEnd('\n')}\n";
    }
}
