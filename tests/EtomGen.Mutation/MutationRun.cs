using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Mutation;

/// <summary>Tries the mutants of an area.</summary>
internal static class MutationRun
{
    /// <summary>Chooses a sample of the mutants of an area, or all of them where the sample is larger.</summary>
    /// <param name="area">The area.</param>
    /// <param name="sample">The maximum number of mutants.</param>
    /// <param name="seed">Chooses the sample.</param>
    /// <param name="isWanted">Chooses files by their paths.</param>
    /// <param name="isChosen">Chooses mutants.</param>
    /// <returns>The sample, and the number of mutants that it comes from.</returns>
    public static (IReadOnlyList<Mutant> Sample, int All) Choose(Area area, int sample, int seed, Predicate<string> isWanted, Predicate<Mutant> isChosen)
    {
        Mutant[] mutants = [.. area.Files.Where(file => isWanted(file)).SelectMany(file => Mutator.Find(file, Text(file))).Where(mutant => isChosen(mutant))];
        new Random(seed).Shuffle(mutants);
        return ([.. mutants.Take(sample)], mutants.Length);
    }

    /// <summary>Tries mutants with several workers.</summary>
    /// <param name="area">The area of the mutants.</param>
    /// <param name="mutants">The mutants.</param>
    /// <param name="isNearestOnly">Whether only test classes that bear the name of the changed file run.</param>
    /// <param name="workers">The number of mutants that are tried at the same time.</param>
    /// <param name="time">No mutant starts after this time.</param>
    /// <param name="report">Takes each result as it comes.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static async Task<IReadOnlyList<(Mutant Mutant, Outcome Outcome)>> RunAsync(
        Area area, IReadOnlyList<Mutant> mutants, bool isNearestOnly, int workers, TimeSpan time, Action<Mutant, Outcome> report, CancellationToken cancellationToken)
    {
        if (mutants.Count == 0)
        {
            return [];
        }

        var left = new ConcurrentQueue<Mutant>(mutants);
        var results = new ConcurrentBag<(Mutant, Outcome)>();
        string folder = Directory.CreateTempSubdirectory("etomgen-mutation-").FullName;
        TestRunner[] runners = [];
        try
        {
            MutableProject project = await MutableProject.LoadAsync(area.ProjectFolder, folder, cancellationToken);
            string probed = Path.Combine(folder, project.AssemblyFile);
            Probes probes = project.CompileWithProbes(probed, cancellationToken);
            runners = [.. Enumerable.Range(0, workers).Select(worker => new TestRunner(area, Path.Combine(folder, $"{worker}")))];
            string[] files = [.. mutants.Select(mutant => mutant.File).Distinct()];
            TestMap map = await TestMap.CreateAsync(
                probes, probed, runners, name => !isNearestOnly || files.Any(file => TestRunner.IsNamesake(name, file)), cancellationToken);
            long start = Stopwatch.GetTimestamp();
            await Task.WhenAll(runners.Select((runner, worker) => WorkAsync(project, map, start, runner, Path.Combine(folder, $"{worker}", project.AssemblyFile))));
        }
        finally
        {
            foreach (TestRunner runner in runners)
            {
                runner.Dispose();
            }

            Directory.Delete(folder, recursive: true);
        }

        return
        [
            .. results
                .OrderBy(result => result.Item1.File, StringComparer.Ordinal)
                .ThenBy(result => result.Item1.Span.Start)
                .ThenBy(result => result.Item1.After, StringComparer.Ordinal),
        ];

        async Task WorkAsync(MutableProject project, TestMap map, long start, TestRunner runner, string assembly)
        {
            while (Stopwatch.GetElapsedTime(start) < time && left.TryDequeue(out Mutant? mutant))
            {
                Outcome outcome = !project.Compile(mutant, assembly, cancellationToken) ? Outcome.DoesNotCompile
                    : await runner.PassAsync(map, assembly, mutant, cancellationToken) ? Outcome.Survived
                    : Outcome.Noticed;
                results.Add((mutant, outcome));
                report(mutant, outcome);
            }
        }
    }

    private static SourceText Text(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return SourceText.From(stream);
    }
}
