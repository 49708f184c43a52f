using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace EtomGen.Mutation;

/// <summary>The command line.</summary>
internal static class MutationCommand
{
    private const string NotNoticed = "NOT NOTICED";

    public static Task<int> RunAsync(string[] args)
    {
        string[] names = [.. Area.All.Select(area => area.Name)];
        var areas = new Argument<string[]>("area") { Description = $"What to change: {string.Join(", ", names)}; all where none is named.", Arity = ArgumentArity.ZeroOrMore };
        areas.AcceptOnlyFromAmong(names);
        var sample = new Option<int>("--sample") { Description = "The maximum number of mutants of each area, chosen by the seed.", DefaultValueFactory = _ => int.MaxValue };
        var minutes = new Option<int>("--minutes")
        {
            Description = "Starts no mutant of an area after this time. The order is random, so those that were tried are a sample.",
            DefaultValueFactory = _ => (int)TimeSpan.FromDays(1).TotalMinutes,
        };
        var seed = new Option<int>("--seed") { Description = "Chooses the order and the sample.", DefaultValueFactory = _ => 1 };
        var jobs = new Option<int>("--jobs") { Description = "The number of mutants tried at the same time.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var file = new Option<string>("--file") { Description = "Changes only files whose path contains this text.", DefaultValueFactory = _ => "" };
        var again = new Option<FileInfo>("--again") { Description = "Tries only what no test noticed in an earlier run, whose output is this file." };
        again.AcceptExistingOnly();
        var nearest = new Option<bool>("--nearest") { Description = "Runs only the test classes that bear the name of the changed file: quick, and a lower bound of the score." };

        var command = new RootCommand(
            "Makes small mistakes in the code, one at a time, and says which of them no test notices. Build EtomGen.sln first.")
        {
            areas, sample, minutes, seed, jobs, file, again, nearest,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string[] chosen = parsed.GetValue(areas) is { Length: > 0 } some ? some : names;
            var table = new Table().AddColumns("folder", "mutants", "noticed", "score", "target", "unseen, with a reason");
            bool isMet = true;
            HashSet<string>? keys = parsed.GetValue(again) is { } earlier ? [.. File.ReadLines(earlier.FullName).Where(IsNotNoticed).Select(KeyIn)] : null;
            foreach (Area area in Area.All.Where(area => chosen.Contains(area.Name)))
            {
                (IReadOnlyList<Mutant> mutants, int all) = MutationRun.Choose(
                    area,
                    parsed.GetValue(sample),
                    parsed.GetValue(seed),
                    path => path.Contains(parsed.GetValue(file)!, StringComparison.Ordinal),
                    mutant => keys is null || keys.Contains(mutant.Key));
                Console.WriteLine($"{area.Name}: {mutants.Count} of {all} mutants");
                IReadOnlyList<(Mutant Mutant, Outcome Outcome)> results = await MutationRun.RunAsync(
                    area,
                    mutants,
                    parsed.GetValue(nearest),
                    parsed.GetValue(jobs),
                    TimeSpan.FromMinutes(parsed.GetValue(minutes)),
                    Print,
                    cancellationToken);
                foreach (var folder in results.Where(result => result.Outcome != Outcome.DoesNotCompile).GroupBy(result => result.Mutant.Folder))
                {
                    int unseen = folder.Count(result => result.Outcome == Outcome.Survived && Unseen.ReasonOf(result.Mutant) is not null);
                    int noticed = folder.Count(result => result.Outcome == Outcome.Noticed), visible = folder.Count() - unseen;
                    double score = visible == 0 ? 100 : 100.0 * noticed / visible;
                    isMet &= score >= area.Target;
                    table.AddRow(folder.Key, Text(visible), Text(noticed), $"{score.ToString("N0", CultureInfo.InvariantCulture)} %", $"{area.Target} %", Text(unseen));
                }
            }

            AnsiConsole.Write(table);
            return isMet ? 0 : 1;
        });
        return command.Parse(args).InvokeAsync();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Print(Mutant mutant, Outcome outcome)
    {
        string word = outcome switch
        {
            Outcome.DoesNotCompile => "does not compile",
            Outcome.Noticed => "noticed",
            _ => Unseen.ReasonOf(mutant) is { } reason ? $"unseen ({reason})" : NotNoticed,
        };
        Console.WriteLine($"{word}, line {mutant.Line}: {mutant.Key}");
    }

    private static bool IsNotNoticed(string line) => line.StartsWith(NotNoticed, StringComparison.Ordinal);

    /// <summary>The mutant of a line that <see cref="Print"/> writes.</summary>
    private static string KeyIn(string line) => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
