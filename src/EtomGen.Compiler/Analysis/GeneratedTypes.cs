using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Analysis;

/// <summary>The names of the generated types in a compilation, by process.</summary>
internal sealed class GeneratedTypes(Compilation compilation, GenerationSettings settings)
{
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
    public string? ShortNameOf(FrameworkCatalog release, FrameworkProcess process) => ProcessTypeNames.From(release, settings.Depth).Of(process);
}
