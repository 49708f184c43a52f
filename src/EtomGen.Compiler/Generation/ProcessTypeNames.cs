using System.Runtime.CompilerServices;
using EtomGen.Framework.Naming;

namespace EtomGen.Compiler.Generation;

/// <summary>The names of the types that are generated for the processes of a release, computed once for each release and depth.</summary>
internal sealed class ProcessTypeNames
{
    private static readonly ConditionalWeakTable<FrameworkCatalog, ProcessTypeNames> Known = new();

    private readonly int _depth;
    private readonly IReadOnlyDictionary<FrameworkProcess, string> _names;
    private Dictionary<string, FrameworkProcess>? _byName;

    private ProcessTypeNames(FrameworkCatalog catalog, int depth, CancellationToken cancellationToken) =>
        (Catalog, _depth, _names) = (catalog, depth, TypeNames.From(catalog, depth, cancellationToken));

    public FrameworkCatalog Catalog { get; }

    /// <summary>The processes by the names of their types in the namespace of the release: <c>Selling.QualifyOpportunity</c>.</summary>
    public IReadOnlyDictionary<string, FrameworkProcess> ByName => _byName ??= _names.Keys.ToDictionary(process => Of(process)!, StringComparer.Ordinal);

    public static ProcessTypeNames From(FrameworkCatalog catalog, int depth, CancellationToken cancellationToken = default)
    {
        if (!Known.TryGetValue(catalog, out ProcessTypeNames? names) || names._depth != depth)
        {
            names = new ProcessTypeNames(catalog, depth, cancellationToken);
            Known.Remove(catalog);
            Known.GetValue(catalog, _ => names);
        }

        return names;
    }

    /// <summary>The name of a process's type in its scope, or <see langword="null"/> where processes of its level become no types.</summary>
    public string? SimpleNameOf(FrameworkProcess process) => _names.TryGetValue(process, out string? name) ? name : null;

    /// <summary>The name of a process's type in the namespace of its release, or <see langword="null"/> where processes of its level become no types.</summary>
    public string? Of(FrameworkProcess process)
    {
        string? name = SimpleNameOf(process);
        for (FrameworkProcess part = process; name is not null && part.Level > TypeNames.MaxNamespaceLevel && part.Parent is { } parent; part = parent)
        {
            name = $"{_names[parent]}.{name}";
        }

        return name;
    }
}
