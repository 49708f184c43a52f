namespace EtomGen.Compiler.Rules;

/// <summary>ETOM3003: one element says twice that it supports a process.</summary>
internal static class RepeatedMapping
{
    public const string RuleId = "ETOM3003";

    public static string Message(string process, string element) => $"{element} supports {process} already: keep one of the two";
}
