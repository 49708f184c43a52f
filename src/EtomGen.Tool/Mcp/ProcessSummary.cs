namespace EtomGen.Tool.Mcp;

/// <summary>A process in a list.</summary>
/// <param name="Identifier">The identifier.</param>
/// <param name="Name">The name.</param>
/// <param name="Level">The level.</param>
/// <param name="IsDeleted">True where the release lists the process as deleted; left out otherwise.</param>
internal sealed record ProcessSummary(string Identifier, string Name, int Level, bool? IsDeleted = null)
{
    public static ProcessSummary From(FrameworkProcess process) => new(process.Identifier.Value, process.Name, process.Level, process.IsDeleted ? true : null);

    public static ProcessSummary? FromOrNull(FrameworkProcess? process) => process is null ? null : From(process);
}
