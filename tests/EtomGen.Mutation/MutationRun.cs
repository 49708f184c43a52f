using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Mutation;

/// <summary>Tries the mutants of an area.</summary>
internal static class MutationRun
{
    /// <summary>Tries a sample of the mutants, or all of them where the sample is larger, with several workers.</summary>
    /// <param name="area">The area.</param>
    /// <param name="sample">The maximum number of mutants that are tried.</param>
    /// <param name="seed">Chooses the sample.</param>
    /// <param name="workers">The number of mutants that are tried at the same time.</param>
    /// <param name="isWanted">Chooses files by their paths.</param>
    /// <param name="report">Takes each result as it comes.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static async Task<IReadOnlyList<(Mutant Mutant, Outcome Outcome)>> RunAsync(
        Area area, int sample, int seed, int workers, Predicate<string> isWanted, Action<Mutant, Outcome> report, CancellationToken cancellationToken)
    {
        Mutant[] mutants = [.. area.Files.Where(file => isWanted(file)).SelectMany(file => Mutator.Find(file, Text(file)))];
        new Random(seed).Shuffle(mutants);
        var left = new ConcurrentQueue<Mutant>(mutants.Take(sample));
        var results = new ConcurrentBag<(Mutant, Outcome)>();
        MutableProject project = await MutableProject.LoadAsync(area.ProjectFolder, cancellationToken);
        string folder = Directory.CreateTempSubdirectory("etomgen-mutation-").FullName;
        try
        {
            await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => WorkAsync(Path.Combine(folder, $"{worker}"))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return
        [
            .. results
                .OrderBy(result => result.Item1.File, StringComparer.Ordinal)
                .ThenBy(result => result.Item1.Span.Start)
                .ThenBy(result => result.Item1.After, StringComparer.Ordinal),
        ];

        async Task WorkAsync(string work)
        {
            Directory.CreateDirectory(work);
            var runner = new TestRunner(area, work);
            string assembly = Path.Combine(work, project.AssemblyFile);
            await runner.RehearseAsync(cancellationToken);
            while (left.TryDequeue(out Mutant? mutant))
            {
                Outcome outcome = !await project.CompileAsync(mutant, assembly, cancellationToken) ? Outcome.DoesNotCompile
                    : await runner.PassAsync(assembly, mutant, cancellationToken) ? Outcome.Survived
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
