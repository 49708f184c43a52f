using System.CommandLine;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom completion</c>: what a shell runs to complete commands. The suggestions themselves come from the command-line library's directive.</summary>
internal static class CompletionCommand
{
    private const string Bash =
        """
        _etom() {
            local IFS=$'\n'
            COMPREPLY=( $(etom "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
        }
        complete -o default -F _etom etom
        """;

    private const string Zsh =
        """
        _etom() {
            local -a suggestions
            suggestions=("${(@f)$(etom "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a suggestions
            _files
        }
        compdef _etom etom
        """;

    private const string Fish =
        """
        complete -c etom -a '(etom "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
        """;

    private const string PowerShell =
        """
        Register-ArgumentCompleter -Native -CommandName etom -ScriptBlock {
            param($word, $line, $position)
            etom "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal) { ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["pwsh"] = PowerShell };

    public static Command Create(ToolConsole console)
    {
        Argument<string> shell = new Argument<string>("SHELL") { Description = "The shell." }.Among("a shell", [.. Scripts.Keys]);
        var command = new Command("completion", "Print the completion script of a shell.\n\nThe script makes the shell complete etom's commands and options.") { shell };
        command.SetAction(parsed =>
        {
            console.Document(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n"));
            return ExitCode.Fine;
        });
        return command.WithExamples(
            """
            etom completion bash >> ~/.bashrc
            etom completion pwsh >> $PROFILE
            """);
    }
}
