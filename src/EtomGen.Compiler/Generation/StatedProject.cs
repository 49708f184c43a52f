namespace EtomGen.Compiler.Generation;

/// <summary>The settings of a project, and what it states about releases.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Mappings">What its mapping files state, or <see langword="null"/> where it has none.</param>
internal sealed record StatedProject(GenerationSettings Settings, StatedMappings? Mappings)
{
    /// <summary>The settings, and whether the project has mapping files.</summary>
    public GenerationSettings CatalogSettings => Settings with { HasMappings = Mappings is not null };
}
