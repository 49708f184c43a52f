using System.CommandLine;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary>The command line as a whole.</summary>
internal static class EtomCommand
{
    private const string Introduction =
        """
        Brings in and checks what conformance assessments are made of: framework releases, published reports, component specifications.

        Exit codes: 0 fine, 1 findings, 2 wrong use, 3 a file cannot be read or written. Results go to standard output, everything else to standard error.
        """;

    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellationToken)
    {
        ParseResult parsed = Create(console).Parse(args);
        if (parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                console.Note($"etom: {error.Message}");
            }

            console.Note($"Try: {NameOf(parsed.CommandResult.Command)} --help");
            return ExitCode.WrongUse;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (ToolException e)
        {
            console.Note($"etom: {e.Message}");
            return e.ExitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Note($"etom: {e.Message}");
            return ExitCode.CannotRead;
        }
        catch (OperationCanceledException)
        {
            console.Note("etom: stopped; nothing was written");
            return ExitCode.Cancelled;
        }
    }

    private static RootCommand Create(ToolConsole console)
    {
        var root = new RootCommand(Introduction)
        {
            CheckCommand.Create(console),
            ConvertCommand.Create(console),
            ImportCommand.Create(console),
            ListCommand.Create(console),
            DiffCommand.Create(console),
            ReportCommand.Create(console),
            NewCommand.Create(console),
            CompletionCommand.Create(console),
        };
        Help.Teach(root);
        return root;
    }

    private static string NameOf(Command command) => command is RootCommand ? "etom" : $"{NameOf((Command)command.Parents.First())} {command.Name}";
}
