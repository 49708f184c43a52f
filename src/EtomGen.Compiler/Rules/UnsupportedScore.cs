namespace EtomGen.Compiler.Rules;

/// <summary>ETOM3002: no module and no mapping supports a scored process.</summary>
internal static class UnsupportedScore
{
    public const string RuleId = "ETOM3002";

    public static string Message(FrameworkProcess process) =>
        $"{process} is scored, but no module and no Supports attribute of this project names it or a process that it is part of";
}
