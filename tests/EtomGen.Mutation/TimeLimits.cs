using System.Diagnostics;

namespace EtomGen.Mutation;

/// <summary>How long tests may take with a mutant: a multiple of what they take without one.</summary>
internal sealed class TimeLimits : IDisposable
{
    /// <summary>A mutant may loop. Tests that take so many times as long as usual count as failed.</summary>
    private const int Patience = 4;

    private static readonly TimeSpan MinPatience = TimeSpan.FromSeconds(30);

    private readonly Dictionary<(NearTests Tests, string Filter), TimeSpan?> _limits = [];
    private readonly SemaphoreSlim _turn = new(1);

    public void Dispose() => _turn.Dispose();

    /// <summary>Runs tests on the unchanged code, once. They must pass, and show how long they take.</summary>
    /// <param name="host">What runs the tests.</param>
    /// <param name="original">The assembly without a mutant.</param>
    /// <param name="tests">The tests.</param>
    /// <param name="filter">Chooses some of the tests.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The limit, or nothing where the filter chooses no test.</returns>
    /// <exception cref="InvalidOperationException">The tests fail without a mutant.</exception>
    public async Task<TimeSpan?> FindAsync(HostedTests host, string original, NearTests tests, string[] filter, CancellationToken cancellationToken)
    {
        (NearTests, string) key = (tests, string.Join(' ', filter));
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!_limits.TryGetValue(key, out TimeSpan? limit))
            {
                long start = Stopwatch.GetTimestamp();
                Finished run = await host.RunAsync(original, filter, Timeout.InfiniteTimeSpan, cancellationToken);
                if (run.ExitCode != 0)
                {
                    throw new InvalidOperationException($"The tests fail without a mutant:\n{run.Output}");
                }

                TimeSpan usual = Stopwatch.GetElapsedTime(start) * Patience;
                limit = run.Output.Contains(" Total: 0", StringComparison.Ordinal) ? null : usual > MinPatience ? usual : MinPatience;
                _limits.Add(key, limit);
            }

            return limit;
        }
        finally
        {
            _turn.Release();
        }
    }
}
