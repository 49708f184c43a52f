using EtomGen.Framework.Naming;

namespace EtomGen.Tool.Output.CSharp;

/// <summary>How a declaration names the processes of a release: by the types that a project with the default settings gets, or by identifier.</summary>
internal sealed class ProcessReferences(FrameworkCatalog? catalog, bool asStrings)
{
    private const string RootNamespace = "Etom";
    private const int DefaultDepth = 3;

    /// <summary>Names that mean something in a declaration, the generated property among them.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "Assessment",
        "EtomGen",
        RootNamespace,
        TypeNames.Catalog,
        TypeNames.Base,
        "Score",
        "NotSubmitted",
        "Module",
        "Supports",
        "ConformanceAssessment",
        "Unresolved",
        "AssessmentKind",
    ];

    private readonly IReadOnlyDictionary<FrameworkProcess, string> _names = catalog is null || asStrings
        ? new Dictionary<FrameworkProcess, string>()
        : TypeNames.From(catalog, DefaultDepth);

    /// <summary>The namespace of the types, or <see langword="null"/> where none are named.</summary>
    public string? Namespace => catalog is null || asStrings ? null : $"{RootNamespace}.{ReleaseNames.NamespaceOf(catalog.Release)}";

    /// <summary>The type of a process, or <see langword="null"/> where it has none.</summary>
    public string? TypeOf(string identifier)
    {
        if (catalog?.Find(identifier) is not { } process || !_names.TryGetValue(process, out string? name))
        {
            return null;
        }

        for (FrameworkProcess inner = process; inner.Level > TypeNames.MaxNamespaceLevel; inner = inner.Parent!)
        {
            name = $"{_names[inner.Parent!]}.{name}";
        }

        return name;
    }

    /// <summary>A name for a declaring type that hides no type of the release, and none that declarations name.</summary>
    public string DeclaringType(string text)
    {
        string name = TypeName(text);
        return _names.Values.Contains(name) ? $"{name}Declaration" : name;
    }

    /// <summary>A type name made from a text.</summary>
    public static string TypeName(string text) => TypeNames.Pascal(text) is { Length: > 0 } name && !Reserved.Contains(name) ? name : $"{TypeNames.Pascal(text)}Declaration";
}
