using System.Collections.Concurrent;
using System.Diagnostics;

namespace EtomGen.Mutation;

/// <summary>The test classes of an area, with the code that each of them runs and the time that it takes.</summary>
internal sealed class TestMap
{
    /// <summary>A mutant may loop. Tests that take so many times as long as usual count as failed.</summary>
    private const int Patience = 4;

    private static readonly TimeSpan MinPatience = TimeSpan.FromSeconds(30);

    private readonly Probes _probes;
    private readonly IReadOnlyList<TestClass> _classes;

    private TestMap(Probes probes, IReadOnlyList<TestClass> classes) => (_probes, _classes) = (probes, classes);

    /// <summary>Runs test classes one at a time, each with all assemblies of the repository loaded anew, so that no class runs less because another one has run before.</summary>
    /// <param name="probes">The probes in the assembly.</param>
    /// <param name="assembly">The assembly with probes, and without a mutant.</param>
    /// <param name="runners">What runs tests; each takes some of the classes.</param>
    /// <param name="isWanted">Chooses test classes by their names.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="InvalidOperationException">Tests fail without a mutant.</exception>
    public static async Task<TestMap> CreateAsync(
        Probes probes, string assembly, IReadOnlyList<TestRunner> runners, Predicate<string> isWanted, CancellationToken cancellationToken)
    {
        var left = new ConcurrentQueue<(NearTests Tests, string Name)>();
        foreach (NearTests tests in runners[0].Tests)
        {
            foreach (string name in await runners[0].ListAsync(tests, assembly, cancellationToken))
            {
                if (isWanted(name))
                {
                    left.Enqueue((tests, name));
                }
            }
        }

        var classes = new ConcurrentBag<TestClass>();
        await Task.WhenAll(runners.Select(async runner =>
        {
            while (left.TryDequeue(out (NearTests Tests, string Name) next))
            {
                long start = Stopwatch.GetTimestamp();
                Finished run = await runner.RunAsync(next.Tests, assembly, [next.Name], Timeout.InfiniteTimeSpan, cancellationToken);
                classes.Add(run.ExitCode == 0
                    ? new TestClass(next.Tests, next.Name, Stopwatch.GetElapsedTime(start), [.. run.Reached])
                    : throw new InvalidOperationException($"The tests fail without a mutant:\n{run.Output}"));
            }
        }));
        return new TestMap(probes, [.. classes.OrderBy(item => item.Time)]);
    }

    /// <summary>The test classes that run the code of a mutant, the quickest first: all of them where it is in code that has no probe.</summary>
    public IReadOnlyList<TestClass> Find(Mutant mutant) => _probes.Find(mutant) is { } probe ? [.. _classes.Where(item => item.Reached.Contains(probe))] : _classes;

    /// <summary>What test classes may take together.</summary>
    public static TimeSpan LimitOf(IEnumerable<TestClass> classes)
    {
        TimeSpan usual = classes.Aggregate(TimeSpan.Zero, (sum, item) => sum + item.Time) * Patience;
        return usual > MinPatience ? usual : MinPatience;
    }
}

/// <summary>A test class.</summary>
/// <param name="Tests">The project of the class.</param>
/// <param name="Name">The full name of the class.</param>
/// <param name="Time">What the class takes, with the time to load it.</param>
/// <param name="Reached">The numbers of the probes that it passes.</param>
internal sealed record TestClass(NearTests Tests, string Name, TimeSpan Time, HashSet<int> Reached);
