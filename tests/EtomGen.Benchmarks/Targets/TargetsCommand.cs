using System.ComponentModel;
using System.Diagnostics;
using Spectre.Console;
using Spectre.Console.Cli;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Measures every target and prints the table.</summary>
internal sealed class TargetsCommand : Command<TargetsCommand.Settings>
{
    private static readonly ITarget[] Targets =
    [
        new ReleaseTarget(),
        new BuildTarget(),
        new ColdProcessTarget(),
        new KeystrokeTarget(),
        new AnalyzerTarget(),
        new BaselineTarget(),
        new AssemblySizeTarget(),
        new PortfolioTarget(),
    ];

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--short")]
        [Description("Runs fewer rounds.")]
        public bool IsShort { get; init; }

        [CommandOption("--smoke")]
        [Description("Runs everything once on small data, and checks that the document has the rows of the table. The figures mean nothing.")]
        public bool IsSmoke { get; init; }

        [CommandOption("--only <TEXT>")]
        [Description("Measures only the groups whose name contains the text.")]
        public string? Only { get; init; }

        [CommandOption("--update-docs")]
        [Description("Writes the table into " + TargetTable.DocumentPath + ".")]
        public bool UpdatesDocument { get; init; }

        public override ValidationResult Validate() => UpdatesDocument && (Only is not null || IsSmoke)
            ? ValidationResult.Error("Only a run of all groups can be written into the document.")
            : ValidationResult.Success();
    }

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        Effort effort = settings.IsSmoke ? Effort.Smoke : settings.IsShort ? Effort.Short : Effort.Full;
        long start = Stopwatch.GetTimestamp();
        var rows = new List<Row>();
        foreach (ITarget target in Targets.Where(target => target.Subject.Contains(settings.Only ?? "", StringComparison.OrdinalIgnoreCase)))
        {
            long began = Stopwatch.GetTimestamp();
            rows.AddRange(target.Measure(effort));
            Console.Error.WriteLine($"{target.Subject}: {Stopwatch.GetElapsedTime(began).TotalSeconds:N0} s");
        }

        Console.Write(TargetTable.Markdown(rows, effort));
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
}
