using System.ComponentModel;
using System.Diagnostics;
using Spectre.Console;
using Spectre.Console.Cli;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Measures every target and prints the table.</summary>
internal sealed class TargetsCommand : Command<TargetsCommand.Settings>
{
    /// <summary>Wide enough for the table, where no terminal says how wide it is.</summary>
    private const int Width = 180;

    private static readonly ITarget[] Targets =
    [
        new BuildTarget(),
        new ScriptTarget(),
        new ColdBuildTarget(),
        new KeystrokeTarget(),
        new AnalyzerTarget(),
        new GrowthTarget(),
        new ReaderTarget(),
        new LookupTarget(),
        new FirstUseTarget(),
        new WeightTarget(),
    ];

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--short")]
        [Description("Takes less than three minutes, on smaller sizes and with fewer rounds.")]
        public bool IsShort { get; init; }

        [CommandOption("--smoke")]
        [Description("Measures nothing well: shows that everything runs, and that the document has the rows of the table.")]
        public bool IsSmoke { get; init; }

        [CommandOption("--only <TEXT>")]
        [Description("Measures only the subjects that hold a text.")]
        public string? Only { get; init; }

        [CommandOption("--update-docs")]
        [Description("Writes the table into " + TargetTable.DocumentPath + ".")]
        public bool UpdatesDocument { get; init; }

        public override ValidationResult Validate() => UpdatesDocument && (Only is not null || IsSmoke)
            ? ValidationResult.Error("The document takes the table of a whole run only.")
            : ValidationResult.Success();
    }

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        Effort effort = settings.IsSmoke ? Effort.Smoke : settings.IsShort ? Effort.Short : Effort.Full;
        long start = Stopwatch.GetTimestamp();
        var rows = new List<Row>();
        foreach (ITarget target in Targets.Where(target => settings.Only is null || target.Subject.Contains(settings.Only, StringComparison.OrdinalIgnoreCase)))
        {
            long began = Stopwatch.GetTimestamp();
            rows.AddRange(target.Measure(effort));
            Console.Error.WriteLine($"{target.Subject}: {Stopwatch.GetElapsedTime(began).TotalSeconds:N0} s");
        }

        AnsiConsole.Profile.Width = Width;
        Print(rows);
        Console.WriteLine($"{rows.Count} rows in {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s, mode {effort.Name}.");
        if (settings.UpdatesDocument)
        {
            TargetTable.Update(rows, effort);
        }

        if (settings.Only is not null)
        {
            return 0;
        }

        string[] differences = [.. TargetTable.Differences(rows)];
        Array.ForEach(differences, Console.Error.WriteLine);
        return differences.Length == 0 ? 0 : 1;
    }

    private static void Print(IEnumerable<Row> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("what", "on", "target", "measured", "middle half", "");
        foreach (Row row in rows)
        {
            table.AddRow(new[] { row.What, row.On, row.Target, row.Measured, row.Spread, TargetTable.Word(row.Verdict).Replace("*", "", StringComparison.Ordinal) }.Select(cell => new Text(cell)).ToArray());
        }

        AnsiConsole.Write(table);
    }
}
