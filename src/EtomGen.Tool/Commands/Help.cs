using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EtomGen.Tool.Commands;

/// <summary>Help that ends with examples.</summary>
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

    /// <summary>Makes the help of all commands show their examples.</summary>
    public static void Teach(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    private sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
    {
        /// <summary>Who asks for help need not have given everything else.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int result = inner.Invoke(parseResult);
            if (Examples.TryGetValue(parseResult.CommandResult.Command, out string? examples))
            {
                parseResult.InvocationConfiguration.Output.Write($"Examples:\n{string.Concat(examples.Split('\n').Select(line => $"  {line}".TrimEnd() + "\n"))}\n");
            }

            return result;
        }
    }
}
