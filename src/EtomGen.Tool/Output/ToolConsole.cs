using System.Text;
using Spectre.Console;

namespace EtomGen.Tool.Output;

/// <summary>Where a command writes: results to standard output, everything else to standard error.</summary>
/// <remarks>Texts from files pass through <see cref="TerminalText"/>: no file can move the cursor of a terminal or set its title.</remarks>
internal sealed class ToolConsole(TextWriter output, TextWriter error, bool isTerminal = false, bool isErrorTerminal = false)
{
    /// <summary>The console of the process, in UTF-8.</summary>
    public static ToolConsole OfProcess()
    {
        if (Console.IsOutputRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new ToolConsole(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
    }

    /// <summary>Takes what the command-line library itself prints, such as help.</summary>
    public TextWriter Output => output;

    /// <summary>Takes the command-line library's own complaints.</summary>
    public TextWriter Error => error;

    /// <summary>A line of the result.</summary>
    public void Result(string line) => WriteLine(output, TerminalText.Escape(line));

    /// <summary>A whole document of the result, written by a library that escapes what it holds.</summary>
    public void Document(string text) => output.Write(text.EndsWith('\n') ? text : $"{text}\n");

    /// <summary>A line that is not part of the result: a remark, an error.</summary>
    public void Note(string line) => WriteLine(error, TerminalText.Escape(line));

    /// <summary>Rows of the result: a table on a terminal, otherwise fields separated by tabs, as other programs read them.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (!isTerminal)
        {
            foreach (IReadOnlyList<string> row in rows)
            {
                WriteLine(output, string.Join('\t', row.Select(TerminalText.Escape)));
            }

            return;
        }

        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns([.. columns.Select(column => new TableColumn(new Text(column)))]);
        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(row.Select(cell => new Text(TerminalText.Escape(cell))));
        }

        Spectre(output).Write(table);
    }

    /// <summary>Does work that may take long, with a sign of life on a terminal.</summary>
    public T WithProgress<T>(string what, Func<T> work) => isErrorTerminal
        ? Spectre(error).Status().Start(Markup.Escape(TerminalText.Escape(what)), _ => work())
        : work();

    private static IAnsiConsole Spectre(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    private static void WriteLine(TextWriter writer, string line) => writer.Write($"{line}\n");
}
