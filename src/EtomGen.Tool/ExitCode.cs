namespace EtomGen.Tool;

/// <summary>The tool's exit codes.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The command did its work and found something wrong.</summary>
    public const int Findings = 1;

    public const int WrongUse = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int CannotRead = 3;

    /// <summary>The tool itself failed.</summary>
    public const int ToolFailed = 4;

    /// <summary>What shells expect of a program that Ctrl-C ended.</summary>
    public const int Cancelled = 130;
}
