using System.Collections.Concurrent;
using EtomGen.Compiler.Generation;
using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Analysis;

/// <summary>The names of the generated types in a compilation, by process.</summary>
internal sealed class GeneratedTypes(Compilation compilation, GenerationSettings settings)
{
    private readonly ConcurrentDictionary<ReleaseNumber, IReadOnlyDictionary<FrameworkProcess, string>> _names = new();

    /// <summary>The full name of a process's type in code, or <see langword="null"/> where the compilation has none.</summary>
    public string? FullNameOf(FrameworkCatalog release, FrameworkProcess process)
    {
        if (ShortNameOf(release, process) is not { } name)
        {
            return null;
        }

        string namespaceName = settings.NamespaceOf(release.Release);
        return compilation.GetTypeByMetadataName($"{namespaceName.Replace("@", "")}.{name.Replace('.', '+')}") is null ? null : $"{namespaceName}.{name}";
    }

    /// <summary>The name of a process's type within the namespace of its release, or <see langword="null"/> where processes of its level become no types.</summary>
    public string? ShortNameOf(FrameworkCatalog release, FrameworkProcess process)
    {
        IReadOnlyDictionary<FrameworkProcess, string> names = _names.GetOrAdd(release.Release, _ => TypeNames.From(release, settings.Depth));
        if (!names.TryGetValue(process, out string? name))
        {
            return null;
        }

        for (FrameworkProcess part = process; part.Level > TypeNames.MaxNamespaceLevel && part.Parent is { } parent; part = parent)
        {
            name = $"{names[parent]}.{name}";
        }

        return name;
    }
}
