namespace EtomGen.Compiler.Generation;

/// <summary>What a project asks for, and what it states about releases.</summary>
/// <param name="Settings">What it asks for.</param>
/// <param name="Mappings">The text of what its mapping files state, or <see langword="null"/> where it has none.</param>
internal sealed record StatedProject(GenerationSettings Settings, string? Mappings)
{
    /// <summary>What it asks for, and whether it has mapping files.</summary>
    public GenerationSettings CatalogSettings => Settings with { HasMappings = Mappings is not null };
}
