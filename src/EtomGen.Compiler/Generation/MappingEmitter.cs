using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>Emits what the mapping files of a project state: their data as one text, read at first use.</summary>
internal static class MappingEmitter
{
    private const string TypeName = "StatedMappings";
    private const string ListMember = "All";
    private const string MappingType = "global::EtomGen.ReleaseMapping";
    private const string ListType = "global::System.Collections.Generic.IReadOnlyList<global::EtomGen.ReleaseMapping>";

    public static string HintName(GenerationSettings settings) => $"{settings.RootNamespace.Replace("@", "")}.{TypeName}.g.cs";

    /// <summary>The full name of the list in other generated code.</summary>
    public static string ReferenceTo(GenerationSettings settings) => $"global::{settings.RootNamespace}.{TypeName}.{ListMember}";

    public static SourceText Emit(string mappingText, GenerationSettings settings, CancellationToken cancellationToken)
    {
        SourceWriter source = new SourceWriter()
            .Open($"namespace {settings.RootNamespace}")
            .Line("/// <summary>What the mapping files of this project state about processes of two releases.</summary>")
            .Open($"{settings.Accessibility} static class {TypeName}")
            .Line("/// <summary>Every mapping, in the order of the files.</summary>")
            .Line($"public static {ListType} {ListMember} => Data.Read;")
            .Line();
        return DataClassEmitter.Emit(source, ListType, MappingType, mappingText, null, cancellationToken)
            .Close()
            .Close()
            .ToSourceText();
    }
}
