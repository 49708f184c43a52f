using EtomGen.Framework;

namespace EtomGen.Tool.Output;

/// <summary>A finding in a file: its rule, message and location. Lines and columns count from 1, and are 0 without a location.</summary>
internal sealed record ToolFinding(string RuleId, Severity Severity, string Message, string File, int Line = 0, int Column = 0, int EndLine = 0, int EndColumn = 0)
{
    private const string Rules = "https://github.com/etomgen/etomgen/blob/main/src/Docs/rules/";

    /// <summary>The page of the rule.</summary>
    public string Help => $"{Rules}{RuleId}.md";

    public static ToolFinding From(FrameworkFinding finding, string file)
    {
        FileLocation location = finding.Location;
        return new(
            finding.RuleId,
            finding.IsError ? Severity.Error : Severity.Info,
            finding.Message,
            file,
            location.StartLine + 1,
            location.StartColumn + 1,
            location.EndLine + 1,
            location.EndColumn + 1);
    }

    /// <summary>The file, with line and column where they are known.</summary>
    public string Origin => Line == 0 ? File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Math.Max(Column, 1)})");

    /// <summary>Severity and rule.</summary>
    public string Kind => $"{Severity.Word()} {RuleId}";

    /// <summary>The finding as compilers print it, so that editors and CI find the location.</summary>
    public override string ToString() => $"{Origin}: {Kind}: {Message}";
}

/// <summary>How grave a finding is.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>The words for severities.</summary>
internal static class SeverityWords
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
