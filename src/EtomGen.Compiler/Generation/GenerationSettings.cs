using System.Globalization;
using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Generation;

/// <summary>The settings of a project, from its <c>Etom…</c> properties. MSBuild refuses wrong values; here they count as left out.</summary>
/// <param name="RootNamespace">The parent of the namespaces of the releases.</param>
/// <param name="IsPublic">Whether other projects see the generated types.</param>
/// <param name="Depth">The deepest level whose processes become types.</param>
/// <param name="IsCatalogOnly">Whether catalogs are generated without process types.</param>
internal sealed record GenerationSettings(string RootNamespace, bool IsPublic, int Depth, bool IsCatalogOnly = false)
{
    private const string DefaultRootNamespace = "Etom";
    private const int DefaultDepth = 3;

    /// <summary>Whether the project has mapping files. Its catalogs then refer to what they state.</summary>
    public bool HasMappings { get; init; }

    /// <summary>
    /// Whether the compiler reads documentation comments, as editors do, and builds that write a documentation file. Elsewhere nobody would see those of the process
    /// types, and reading past them takes a compiler time.
    /// </summary>
    public bool IsDocumented { get; init; }

    /// <summary>The deepest level whose processes become types, or -1 where none do.</summary>
    public int TypeDepth => IsCatalogOnly ? -1 : Depth;

    public string Accessibility => IsPublic ? "public" : "internal";

    public static GenerationSettings From(AnalyzerConfigOptions options) => new(
        Property(options, "EtomRootNamespace") is { } name && IsNamespace(name) ? Escape(name) : DefaultRootNamespace,
        string.Equals(Property(options, "EtomAccessibility"), "public", StringComparison.OrdinalIgnoreCase),
        int.TryParse(Property(options, "EtomDepth"), NumberStyles.None, CultureInfo.InvariantCulture, out int depth) ? depth : DefaultDepth,
        string.Equals(Property(options, "EtomCatalogOnly"), "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the build runs analyzers, by the properties of MSBuild that say so.</summary>
    public static bool RunsAnalyzers(AnalyzerConfigOptions options) =>
        !string.Equals(Property(options, "RunAnalyzers") ?? Property(options, "RunAnalyzersDuringBuild"), "false", StringComparison.OrdinalIgnoreCase);

    public string NamespaceOf(ReleaseNumber release) => $"{RootNamespace}.{ReleaseNames.NamespaceOf(release)}";

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue($"build_property.{name}", out string? value) && value.Trim() is { Length: > 0 } text ? text : null;

    private static bool IsNamespace(string name) => Array.TrueForAll(name.Split('.'), SyntaxFacts.IsValidIdentifier);

    /// <summary>The namespace with an @ before parts that are keywords.</summary>
    private static string Escape(string name) =>
        string.Join(".", name.Split('.').Select(part => SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : $"@{part}"));
}
