using EtomGen.Tool.Output;

namespace EtomGen.Tool.Gate;

/// <summary>A finding of the gate.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Process">The identifier of the process that it is about, or <see langword="null"/> for one on the whole assessment or a file.</param>
internal sealed record GateFinding(ToolFinding Finding, string? Process);
