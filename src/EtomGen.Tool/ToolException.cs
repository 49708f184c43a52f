namespace EtomGen.Tool;

/// <summary>Ends a command with a sentence that says what is wrong and what to do.</summary>
internal sealed class ToolException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static ToolException CannotRead(string path, string why) => new(Tool.ExitCode.CannotRead, $"{path} cannot be read: {why}");

    public static ToolException WrongUse(string message) => new(Tool.ExitCode.WrongUse, message);
}
