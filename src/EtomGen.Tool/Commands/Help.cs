using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EtomGen.Tool.Commands;

/// <summary>Help of a command: what it does in one line, its options, then the details and examples.</summary>
internal static class Help
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Command, string> Examples = [];

    /// <summary>Gives a command the examples that its help shows.</summary>
    public static T WithExamples<T>(this T command, string examples)
        where T : Command
    {
        Examples.Add(command, examples);
        return command;
    }

    /// <summary>Makes the help of all commands show details and examples at its end, and commands that only group others show their help.</summary>
    /// <param name="root">The command line.</param>
    /// <param name="isTerminal">Whether help is as wide as the terminal, and not as wide as it takes.</param>
    public static void Teach(RootCommand root, bool isTerminal)
    {
        var details = new Dictionary<Command, string>();
        Prepare(root, details);
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        var inner = (HelpAction)help.Action!;
        if (!isTerminal)
        {
            inner.MaxWidth = int.MaxValue;
        }

        var action = new HelpWithExamples(inner, details);
        help.Action = action;
        foreach (Command group in details.Keys.Where(command => command.Subcommands.Count > 0))
        {
            group.SetAction(parsed => action.Invoke(parsed));
        }
    }

    /// <summary>Leaves the first paragraph of a description, which lists of commands show, and keeps the others as details.</summary>
    private static void Prepare(Command command, Dictionary<Command, string> details)
    {
        string[] paragraphs = (command.Description ?? "").ReplaceLineEndings("\n").Split("\n\n", 2);
        command.Description = paragraphs[0];
        details.Add(command, paragraphs.Length > 1 ? paragraphs[1] : "");
        foreach (Command subcommand in command.Subcommands)
        {
            Prepare(subcommand, details);
        }
    }

    private sealed class HelpWithExamples(HelpAction inner, Dictionary<Command, string> details) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int result = inner.Invoke(parseResult);
            Command command = parseResult.CommandResult.Command;
            TextWriter output = parseResult.InvocationConfiguration.Output;
            if (details.TryGetValue(command, out string? text) && text.Length > 0)
            {
                output.Write($"{string.Join('\n', text.Split('\n').SelectMany(Wrapped))}\n\n");
            }

            if (Examples.TryGetValue(command, out string? examples))
            {
                output.Write($"Examples:\n{string.Concat(examples.Split('\n').Select(line => $"  {line}".TrimEnd() + "\n"))}\n");
            }

            return result;
        }

        /// <summary>A paragraph in lines that fit a terminal, broken between words.</summary>
        private static IEnumerable<string> Wrapped(string paragraph)
        {
            const int Width = 80;
            string line = "";
            foreach (string word in paragraph.Split(' '))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > Width)
                {
                    yield return line;
                    line = word;
                }
                else
                {
                    line = line.Length == 0 ? word : $"{line} {word}";
                }
            }

            yield return line;
        }
    }
}
