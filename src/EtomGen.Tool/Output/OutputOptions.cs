using System.CommandLine;

namespace EtomGen.Tool.Output;

/// <summary>The options that name a file to write.</summary>
internal sealed class OutputOptions(string description, bool isRequired = true)
{
    private readonly Option<string?> _output = new("--output", "-o") { Description = description, HelpName = "FILE", Required = isRequired };
    private readonly Option<bool> _force = new("--force") { Description = "Replace an existing file." };

    public void AddTo(Command command)
    {
        command.Options.Add(_output);
        command.Options.Add(_force);
    }

    /// <summary>The file to write, or <see langword="null"/>; refused before any work is done for it.</summary>
    public string? Target(ParseResult parsed)
    {
        string? target = parsed.GetValue(_output);
        if (target is not null)
        {
            OutputFile.Check(target, IsForced(parsed));
        }

        return target;
    }

    /// <summary>The folder to write into, which is made where it is missing.</summary>
    /// <exception cref="ToolException">It is a file, or the folder cannot be made.</exception>
    public string Folder(ParseResult parsed)
    {
        string folder = parsed.GetValue(_output)!;
        OutputFile.CheckFolder(folder);
        try
        {
            return Directory.CreateDirectory(folder).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.CannotRead, $"{folder} cannot be written: {e.Message}");
        }
    }

    public bool IsForced(ParseResult parsed) => parsed.GetValue(_force);
}
