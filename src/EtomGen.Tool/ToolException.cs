namespace EtomGen.Tool;

/// <summary>Ends a command, or the reading of one of its inputs, with a sentence that says what is wrong and what to do.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(int exitCode, string message)
        : base(message) => (ExitCode, Fault) = (exitCode, message);

    private ToolException(int exitCode, string message, string fault, int line)
        : base(message) => (ExitCode, Fault, Line) = (exitCode, fault, line);

    public int ExitCode { get; }

    /// <summary>The message without the path of the input, for a finding that names it already.</summary>
    public string Fault { get; }

    /// <summary>The line of the input, from 1; 0 where the fault is in no line.</summary>
    public int Line { get; }

    public static ToolException CannotRead(string path, string why, int line = 0) =>
        new(Tool.ExitCode.CannotRead, $"{path} cannot be read: {(line > 0 ? $"line {line} " : "")}{why}", $"The file cannot be read: {(line > 0 ? "it " : "")}{why}", line);

    public static ToolException WrongUse(string message) => new(Tool.ExitCode.WrongUse, message);

    /// <summary>An input lacks what an option can give.</summary>
    public static ToolException Lacks(string path, string fault) => new(Tool.ExitCode.WrongUse, $"{path} {fault}", $"The file {fault}", 0);
}
