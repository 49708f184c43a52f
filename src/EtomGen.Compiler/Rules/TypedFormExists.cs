namespace EtomGen.Compiler.Rules;

/// <summary>ETOM2014: a process is named by its identifier as text, and a generated type exists for it.</summary>
internal static class TypedFormExists
{
    public const string RuleId = "ETOM2014";

    public static string Message(FrameworkProcess process, string type) => $"{process} has the type {type}: name the process by it";
}
