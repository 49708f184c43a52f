using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>Emits the part of a declaring type that gives its assessment.</summary>
internal static class AssessmentEmitter
{
    private const string AssessmentType = "global::EtomGen.Assessment";
    private const string Store = "__assessment";

    /// <summary>Emits the generated part. Where the project does not have the declared release, the assessment fails at run time; an analyzer reports the release.</summary>
    public static SourceText Emit(DeclaringType type, string? catalogNamespace)
    {
        string value = catalogNamespace is null
            ? $"{AssessmentType}.OfUnknownRelease(typeof({type.Reference}))"
            : $"{AssessmentType}.Of(typeof({type.Reference}), global::{catalogNamespace}.{TypeNames.Catalog}.Instance)";
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
            .Line($"private static {AssessmentType}? {Store};")
            .Line()
            .Line("/// <summary>The assessment that this type declares, made at first use.</summary>")
            .Line("/// <exception cref=\"global::EtomGen.InvalidAssessmentException\">The declaration breaks a rule, having been compiled without the analyzers.</exception>")
            .Line($"public static {AssessmentType} {DeclaringType.Member} => {Store} ??= {value};");
        foreach (string _ in type.Parts)
        {
            source.Close();
        }

        if (type.Namespace.Length > 0)
        {
            source.Close();
        }

        return source.ToSourceText();
    }
}
