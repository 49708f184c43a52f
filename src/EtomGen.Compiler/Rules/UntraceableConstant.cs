using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Rules;

/// <summary>ETOM2024: a constant of another assembly names a process, and nothing says of which release.</summary>
internal static class UntraceableConstant
{
    public const string RuleId = "ETOM2024";

    public static string Message(ISymbol constant, FrameworkProcess process) =>
        $"{constant.ContainingType.Name}.{constant.Name} is a constant of the assembly {constant.ContainingAssembly.Name} and may be an identifier of another release: "
            + $"name {process} by its type";
}
