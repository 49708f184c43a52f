namespace EtomGen.Compiler.Rules;

/// <summary>ETOM2022: a project declares assessments, and its settings keep the compiler from running analyzers.</summary>
internal static class AnalyzersOff
{
    public const string RuleId = "ETOM2022";

    public const string Message = "RunAnalyzers is false, so nothing checks the assessments of this project: set it to true, or check what you build by other means";
}
