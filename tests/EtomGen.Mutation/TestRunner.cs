using System.Diagnostics;

namespace EtomGen.Mutation;

/// <summary>Runs the tests of an area on a copy of their programs, in which the mutated assembly replaces the built one.</summary>
internal sealed class TestRunner
{
    /// <summary>A mutant may loop. Tests that take so many times as long as usual count as failed.</summary>
    private const int Patience = 4;

    private static readonly TimeSpan LeastPatience = TimeSpan.FromSeconds(30);

    private readonly Area _area;
    private readonly string _folder;
    private readonly Dictionary<string, TimeSpan> _limits = [];

    public TestRunner(Area area, string folder)
    {
        (_area, _folder) = (area, folder);
        foreach (NearTests tests in area.Tests)
        {
            Copy(tests.OutputFolder, FolderOf(tests));
        }
    }

    /// <summary>Whether all tests pass with the assembly. The tests that bear the name of the changed file run first.</summary>
    public async Task<bool> PassAsync(string assembly, Mutant mutant, CancellationToken cancellationToken)
    {
        foreach (NearTests tests in _area.Tests)
        {
            File.Copy(assembly, Path.Combine(FolderOf(tests), Path.GetFileName(assembly)), overwrite: true);
        }

        string[] nearest = ["-class", $"*{Path.GetFileNameWithoutExtension(mutant.File)}*"];
        foreach (string[] filter in new[] { nearest, [] })
        {
            foreach (NearTests tests in _area.Tests)
            {
                if ((await RunAsync(tests, [.. tests.Filter, .. filter], _limits[tests.Project], cancellationToken)).ExitCode != 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Runs the tests on the unchanged code. They must pass, and say how long they take.</summary>
    /// <exception cref="InvalidOperationException">They fail.</exception>
    public async Task RehearseAsync(CancellationToken cancellationToken)
    {
        foreach (NearTests tests in _area.Tests)
        {
            long start = Stopwatch.GetTimestamp();
            Finished run = await RunAsync(tests, tests.Filter, Timeout.InfiniteTimeSpan, cancellationToken);
            if (run.ExitCode != 0)
            {
                throw new InvalidOperationException($"The tests fail without a mutant:\n{run.Output}");
            }

            TimeSpan usual = Stopwatch.GetElapsedTime(start) * Patience;
            _limits[tests.Project] = usual > LeastPatience ? usual : LeastPatience;
        }
    }

    private Task<Finished> RunAsync(NearTests tests, IEnumerable<string> filter, TimeSpan limit, CancellationToken cancellationToken) => Command.RunAsync(
        "dotnet",
        [Path.Combine(FolderOf(tests), $"{tests.Project}.dll"), "-noColor", "-stopOnFail", "-trait-", "Run=Long", .. filter],
        FolderOf(tests),
        limit,
        cancellationToken);

    private string FolderOf(NearTests tests) => Path.Combine(_folder, tests.Project);

    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            throw new DirectoryNotFoundException($"{from} is missing: run 'dotnet build EtomGen.sln' first.");
        }

        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
