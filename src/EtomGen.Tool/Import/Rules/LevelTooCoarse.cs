namespace EtomGen.Tool.Import.Rules;

/// <summary>ETOM4004: a component specification names an area or a domain instead of processes.</summary>
internal static class LevelTooCoarse
{
    public const string RuleId = "ETOM4004";

    /// <summary>The level of core processes.</summary>
    private const int CoarsestLevel = 2;

    public static string? Check(FrameworkProcess process) => process.Level >= CoarsestLevel
        ? null
        : $"{process} is of level {process.Level}, which says too little of a component: name its processes of level {CoarsestLevel} or deeper";
}
