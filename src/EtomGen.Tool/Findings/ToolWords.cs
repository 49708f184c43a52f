namespace EtomGen.Tool.Findings;

/// <summary>Says in the tool's terms what rules say in those of a project.</summary>
internal static class ToolWords
{
    public static string Of(string message) => message
        .Replace("in an EtomFramework item", "by --framework", StringComparison.Ordinal)
        .Replace("needs an EtomFramework item in the project", "needs --framework", StringComparison.Ordinal);
}
