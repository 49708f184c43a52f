using System.Text.Json;
using System.Text.RegularExpressions;

namespace EtomGen.Mutation;

/// <summary>Runs the tests of an area with mutants, the nearest first.</summary>
internal sealed partial class TestRunner : IDisposable
{
    /// <summary>Loading the assemblies takes as long as some tests, so that quick classes run together.</summary>
    private static readonly TimeSpan MaxQuick = TimeSpan.FromSeconds(15);

    private readonly Dictionary<NearTests, HostedTests> _hosts;

    /// <summary>The test classes that noticed mutants of a file.</summary>
    private readonly Dictionary<string, HashSet<string>> _noticedBy = [];

    /// <param name="area">The area.</param>
    /// <param name="folder">An empty folder for the copies.</param>
    public TestRunner(Area area, string folder) => _hosts = area.Tests.ToDictionary(tests => tests, tests => new HostedTests(tests, folder));

    public IEnumerable<NearTests> Tests => _hosts.Keys;

    public void Dispose()
    {
        foreach (HostedTests host in _hosts.Values)
        {
            host.Dispose();
        }
    }

    /// <summary>Lists the test classes of a project.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(NearTests tests, string assembly, CancellationToken cancellationToken)
    {
        Finished run = await _hosts[tests].RunAsync(assembly, ["-noLogo", "-list", "classes/json"], Timeout.InfiniteTimeSpan, cancellationToken);
        return run.Output.Split('\n').FirstOrDefault(line => line.StartsWith('[')) is { } list
            ? JsonSerializer.Deserialize<string[]>(list)!
            : throw new InvalidOperationException($"{tests.Project} does not list its tests:\n{run.Output}");
    }

    /// <summary>Runs test classes.</summary>
    public Task<Finished> RunAsync(NearTests tests, string assembly, IEnumerable<string> classes, TimeSpan limit, CancellationToken cancellationToken) =>
        _hosts[tests].RunAsync(assembly, [.. classes.SelectMany(name => new[] { "-class", name })], limit, cancellationToken);

    /// <summary>
    /// Whether all tests that run the code of a mutant pass. The classes that bear the name of the changed file run first, with those that noticed other mutants of the file;
    /// then quick classes, then slow ones.
    /// </summary>
    public async Task<bool> PassAsync(TestMap map, string assembly, Mutant mutant, CancellationToken cancellationToken)
    {
        if (!_noticedBy.TryGetValue(mutant.File, out HashSet<string>? noticedBy))
        {
            _noticedBy.Add(mutant.File, noticedBy = []);
        }

        IReadOnlyList<TestClass> classes = map.Find(mutant);
        TimeSpan taken = TimeSpan.Zero;
        var steps =
            from item in classes
            let isNear = noticedBy.Contains(item.Name) || IsNamesake(item.Name, mutant.File)
            let isQuick = !isNear && (taken += item.Time) < MaxQuick
            group item by (isNear ? 0 : isQuick ? 1 : 2, item.Tests) into step
            orderby step.Key.Item1
            select step;
        foreach (var step in steps.ToArray())
        {
            Finished run = await RunAsync(step.Key.Tests, assembly, step.Select(item => item.Name), TestMap.LimitOf(step), cancellationToken);
            if (run.ExitCode != 0)
            {
                noticedBy.UnionWith(FailedTest().Matches(run.Output).Select(match => match.Groups["class"].Value));
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a test class bears the name of a file.</summary>
    public static bool IsNamesake(string name, string file) => name.Contains(Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal);

    /// <summary>The line that the runner writes for a failed test: its class, its method, its arguments.</summary>
    [GeneratedRegex(@"^\s+(?<class>[\w.+]+)\.\w+(\(.*)? \[FAIL\]", RegexOptions.Multiline)]
    private static partial Regex FailedTest();
}
