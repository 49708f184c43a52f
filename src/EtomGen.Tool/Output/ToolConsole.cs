using System.Text;
using Spectre.Console;

namespace EtomGen.Tool.Output;

/// <summary>Where a command writes: results to standard output, everything else to standard error.</summary>
/// <remarks>Texts from files pass through <see cref="TerminalText"/>: no file can move the cursor of a terminal or set its title.</remarks>
internal sealed class ToolConsole(TextWriter output, TextWriter error, bool isTerminal = false, bool isErrorTerminal = false)
{
    private const int MaxLineLength = 100_000;

    /// <summary>The console of the process, in UTF-8.</summary>
    public static ToolConsole OfProcess()
    {
        if (Console.IsOutputRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new ToolConsole(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
    }

    /// <summary>Whether results go to a terminal.</summary>
    public bool IsTerminal => isTerminal;

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

    /// <summary>A finding, its severity in colour on a terminal.</summary>
    public void Finding(ToolFinding finding)
    {
        if (!IsTerminal)
        {
            Result(finding.ToString());
            return;
        }

        // As wide as it takes: a line that is broken names no location that editors can find.
        IAnsiConsole terminal = Spectre(output);
        terminal.Profile.Width = MaxLineLength;
        string colour = finding.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "blue" };
        terminal.MarkupLine($"{Escaped(finding.Origin)}: [{colour}]{finding.Kind}[/]: {Escaped(finding.Message)}");
    }

    /// <summary>Rows of the result: a table on a terminal, otherwise fields separated by tabs, as other programs read them.</summary>
    /// <param name="columns">The headings. On a terminal a column without a heading continues the one before it, so that tables are narrow.</param>
    /// <param name="rows">The rows, each with a cell for each column.</param>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (!IsTerminal)
        {
            foreach (IReadOnlyList<string> row in rows)
            {
                WriteLine(output, string.Join('\t', row.Select(TerminalText.Escape)));
            }

            return;
        }

        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns([.. columns.Where(column => column.Length > 0).Select(column => new TableColumn(new Text(column)))]);
        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(Joined(columns, row).Select(cell => new Text(TerminalText.Escape(cell))));
        }

        Spectre(output).Write(table);
    }

    /// <summary>Does work that may take long, with a sign of life on a terminal.</summary>
    public T WithProgress<T>(string what, Func<T> work) => isErrorTerminal
        ? Spectre(error).Status().Start(Escaped(what), _ => work())
        : work();

    private static List<string> Joined(IReadOnlyList<string> columns, IReadOnlyList<string> row)
    {
        var cells = new List<string>();
        for (int i = 0; i < row.Count; i++)
        {
            if (columns[i].Length > 0)
            {
                cells.Add(row[i]);
            }
            else
            {
                cells[^1] = $"{cells[^1]} {row[i]}".Trim();
            }
        }

        return cells;
    }

    private static string Escaped(string text) => Markup.Escape(TerminalText.Escape(text));

    /// <summary>A writer as a terminal, without colour where the variable <c>NO_COLOR</c> asks for none.</summary>
    private static IAnsiConsole Spectre(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    private static void WriteLine(TextWriter writer, string line) => writer.Write($"{line}\n");
}
