namespace EtomGen.Compiler.Diagnostics;

/// <summary>Where the page of a rule is.</summary>
internal static class RuleHelp
{
    public const string Rules = "https://github.com/etomgen/etomgen/blob/main/src/Docs/rules/";
    public const string Page = ".md";
}
