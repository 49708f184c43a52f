using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>Emits the part of a declaring type that gives its assessment.</summary>
internal static class AssessmentEmitter
{
    private const string AssessmentType = "global::EtomGen.Assessment";

    /// <summary>Emits the generated part. Where the project does not have the declared release, the assessment fails at run time; the compiler reports the release.</summary>
    public static SourceText Emit(DeclaringType type, EquatableArray<CatalogReference> catalogs)
    {
        string unknown = $"{AssessmentType}.OfUnknownRelease(typeof({type.Reference}))";
        string value = catalogs.Count == 0 ? unknown
            : type.Release is not null ? Made(catalogs[0])
            : $"{DeclaredRelease(type)} switch {{ {string.Concat(catalogs.Select(catalog => $"\"{catalog.Release}\" => {Made(catalog)}, "))}_ => {unknown} }}";
        var source = new SourceWriter();

        // A base class may have such a member, too.
        source.Line("#pragma warning disable CS0108, CS0114");
        if (type.Namespace.Length > 0)
        {
            source.Open($"namespace {type.Namespace}");
        }

        foreach (string part in type.Parts)
        {
            source.Open(part);
        }

        source
            .Line("/// <summary>The assessment that this type declares, made at first use.</summary>")
            .Line("/// <exception cref=\"global::EtomGen.InvalidAssessmentException\">The declaration breaks a rule, having been compiled without the analyzers.</exception>")
            .Line($"public static {AssessmentType} {DeclaringType.Member} => {value};");
        foreach (string _ in type.Parts)
        {
            source.Close();
        }

        if (type.Namespace.Length > 0)
        {
            source.Close();
        }

        return source.ToSourceText();

        string Made(CatalogReference catalog) => $"{AssessmentType}.Of(typeof({type.Reference}), global::{catalog.Namespace}.{TypeNames.Catalog}.Instance)";
    }

    /// <summary>The release as the attribute has it at run time: a constant such as <c>Catalog.Release</c> has no value before it is generated.</summary>
    private static string DeclaredRelease(DeclaringType type) =>
        $"((global::{DeclaringType.AttributeName})global::System.Attribute.GetCustomAttribute(typeof({type.Reference}), typeof(global::{DeclaringType.AttributeName}))!).Release";
}

/// <summary>The catalog of a release in generated code.</summary>
/// <param name="Release">The number of the release.</param>
/// <param name="Namespace">The namespace of the catalog.</param>
internal sealed record CatalogReference(string Release, string Namespace);
