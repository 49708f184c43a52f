using System.CommandLine;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary>The command line as a whole: it parses, runs the command, and turns every exception into a sentence.</summary>
internal static class EtomCommand
{
    private const string Introduction =
        """
        Import and check framework releases, published reports and component specifications, and write reports.

        Exit codes: 0 fine, 1 findings, 2 wrong use, 3 a file cannot be read or written, 4 etom itself failed. Results go to standard output, everything else to standard error.
        """;

    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellationToken)
    {
        try
        {
            ParseResult parsed = Create(console).Parse(args);
            string[] faults = [.. CommandLineFaults.Of(parsed)];
            if (faults.Length > 0)
            {
                Array.ForEach(faults, fault => console.Note($"etom: {fault}"));
                console.Note($"Try: {CommandLineFaults.NameOf(parsed.CommandResult.Command)} --help");
                return ExitCode.WrongUse;
            }

            var configuration =
                new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop };
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
        catch (Exception e)
        {
            console.Note($"etom: {UnexpectedError.Describe(e, [.. args.Where(File.Exists)])}");
            return ExitCode.ToolFailed;
        }
    }

    /// <summary>The commands, with what their options share.</summary>
    public static RootCommand Create(ToolConsole console)
    {
        var root = new RootCommand(Introduction)
        {
            CheckCommand.Create(console),
            ConvertCommand.Create(console),
            ImportCommand.Create(console),
            ListCommand.Create(console),
            DiffCommand.Create(console),
            ReportCommand.Create(console),
            PortfolioCommand.Create(console),
            BaselineCommand.Create(console),
            GateCommand.Create(console),
            NewCommand.Create(console),
            McpCommand.Create(console),
            CompletionCommand.Create(console),
        };
        Help.Teach(
            root.WithExamples(
                """
                etom list
                etom check framework-data/etom-25.5.csv
                etom import report report.html -o Assessment.cs
                """),
            console.IsTerminal);
        TakeNoValues(root);
        return root;
    }

    /// <summary>Flags take no value, so that none is parsed and refused in the words of a library.</summary>
    private static void TakeNoValues(Command command)
    {
        foreach (Option<bool> flag in command.Options.OfType<Option<bool>>())
        {
            flag.Arity = ArgumentArity.Zero;
        }

        foreach (Command subcommand in command.Subcommands)
        {
            TakeNoValues(subcommand);
        }
    }
}
