using System.Text.RegularExpressions;

namespace EtomGen.Mutation;

/// <summary>Runs the tests of an area with mutants, the nearest first.</summary>
internal sealed partial class TestRunner : IDisposable
{
    private static readonly string[] All = [];

    private readonly Area _area;
    private readonly Dictionary<NearTests, HostedTests> _hosts;
    private readonly string _original;
    private readonly bool _isNearestOnly;
    private readonly TimeLimits _limits;

    /// <summary>The test classes that noticed mutants of a file.</summary>
    private readonly Dictionary<string, HashSet<(NearTests Tests, string Class)>> _noticedBy = [];

    /// <param name="area">The area.</param>
    /// <param name="folder">An empty folder for the copies.</param>
    /// <param name="original">The assembly without a mutant.</param>
    /// <param name="isNearestOnly">Whether only classes that bear the name of the changed file run.</param>
    /// <param name="limits">What tests may take, for all runners of the area.</param>
    public TestRunner(Area area, string folder, string original, bool isNearestOnly, TimeLimits limits)
    {
        (_area, _original, _isNearestOnly, _limits) = (area, original, isNearestOnly, limits);
        _hosts = area.Tests.ToDictionary(tests => tests, tests => new HostedTests(tests, folder));
    }

    public void Dispose()
    {
        foreach (HostedTests host in _hosts.Values)
        {
            host.Dispose();
        }
    }

    /// <summary>
    /// Whether all tests pass with the assembly. The classes that bear the name of the changed file run first, then those that noticed other mutants of the file, then all.
    /// </summary>
    /// <exception cref="InvalidOperationException">The tests fail without the mutant.</exception>
    public async Task<bool> PassAsync(string assembly, Mutant mutant, CancellationToken cancellationToken)
    {
        if (!_noticedBy.TryGetValue(mutant.File, out HashSet<(NearTests Tests, string Class)>? noticedBy))
        {
            _noticedBy.Add(mutant.File, noticedBy = []);
        }

        string[] namesakes = ["-class", $"*{Path.GetFileNameWithoutExtension(mutant.File)}*"];
        (NearTests Tests, string[] Rehearsed, string[] Filter)[] steps =
        [
            .. _area.Tests.Select(tests => (tests, namesakes, namesakes)),
        ];
        if (!_isNearestOnly)
        {
            steps =
            [
                .. steps,
                .. noticedBy.GroupBy(item => item.Tests, item => item.Class).Select(classes => (classes.Key, All, classes.SelectMany(name => new[] { "-class", name }).ToArray())),
                .. _area.Tests.Select(tests => (tests, All, All)),
            ];
        }

        foreach ((NearTests tests, string[] rehearsed, string[] filter) in steps)
        {
            if (await _limits.FindAsync(_hosts[tests], _original, tests, rehearsed, cancellationToken) is not { } limit)
            {
                continue;
            }

            Finished run = await _hosts[tests].RunAsync(assembly, filter, limit, cancellationToken);
            if (run.ExitCode != 0)
            {
                noticedBy.UnionWith(FailedTest().Matches(run.Output).Select(match => (tests, match.Groups["class"].Value)));
                return false;
            }
        }

        return true;
    }

    /// <summary>The line that the runner writes for a failed test: its class, its method, its arguments.</summary>
    [GeneratedRegex(@"^\s+(?<class>[\w.+]+)\.\w+(\(.*)? \[FAIL\]", RegexOptions.Multiline)]
    private static partial Regex FailedTest();
}
