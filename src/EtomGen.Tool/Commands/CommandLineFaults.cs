using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using EtomGen.Rules;

namespace EtomGen.Tool.Commands;

/// <summary>Says what is wrong with a command line, the nearest command or option where one is misspelt.</summary>
internal static class CommandLineFaults
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        bool isWrong = parsed.Action is ParseErrorAction;
        if (parsed.Action is System.CommandLine.Help.HelpAction)
        {
            return [];
        }

        // A misspelt option is not an argument: no release and no file that exists starts with a dash.
        IEnumerable<string> arguments = parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        string? unknown = arguments.Concat(isWrong ? parsed.UnmatchedTokens : []).FirstOrDefault(token => token.Length > 1 && token[0] == '-' && !File.Exists(token))
            ?? (isWrong && parsed.UnmatchedTokens is [var first, ..] ? first : null);
        return unknown is not null ? [Unknown(command, unknown)] : isWrong ? parsed.Errors.Select(error => error.Message) : [];
    }

    public static string NameOf(Command command) => command is RootCommand ? "etom" : $"{NameOf((Command)command.Parents.First())} {command.Name}";

    private static string Unknown(Command command, string token)
    {
        bool isOption = token.StartsWith('-');
        IEnumerable<string> known = isOption ? OptionsOf(command)
            .SelectMany(option => option.Aliases.Prepend(option.Name)) : command.Subcommands.Select(subcommand => subcommand.Name);
        string kind = isOption ? "an option" : command.Subcommands.Count > 0 ? "a command" : "an argument";
        string? nearest = NearestMatch.Word(token.Split('=')[0], known);
        return $"'{Excerpt.Of(token)}' is not {kind} of {NameOf(command)}{(nearest is null ? "" : $"; did you mean '{nearest}'?")}";
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive).Concat(command.Options);
}
