using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace EtomGen.Mutation;

/// <summary>A copy of a test program in which another assembly replaces the built one. A host process runs it.</summary>
internal sealed class HostedTests : IDisposable
{
    /// <summary>What runs load stays loaded, so a host ends after some of them.</summary>
    private const int MaxRuns = 25;

    private readonly NearTests _tests;
    private readonly string _folder;
    private readonly string _reloaded;
    private System.Diagnostics.Process? _host;
    private int _runs;

    /// <param name="tests">The tests.</param>
    /// <param name="folder">An empty folder for the copy.</param>
    /// <exception cref="DirectoryNotFoundException">The tests are not built.</exception>
    public HostedTests(NearTests tests, string folder)
    {
        _tests = tests;

        // Tests read the configuration from the names of the folders.
        _folder = Path.Combine(folder, Path.GetRelativePath(Testing.Repository.Root, tests.OutputFolder));
        if (!Directory.Exists(tests.OutputFolder))
        {
            throw new DirectoryNotFoundException($"{tests.OutputFolder} is missing: run 'dotnet build EtomGen.sln' first.");
        }

        _reloaded = Directory.CreateDirectory(Path.Combine(_folder, "reloaded")).FullName;
        foreach (string file in Directory.EnumerateFiles(tests.OutputFolder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(tests.OutputFolder, file);
            string copy = Path.Combine(IsReloaded(tests.OutputFolder, path) ? _reloaded : _folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);

            // Without the list of dependencies, the host finds the assemblies that stay loaded in its folder, and no others.
            if (!path.EndsWith(".deps.json", StringComparison.Ordinal))
            {
                File.Copy(file, copy);
            }
        }

        File.Copy(typeof(TestHost).Assembly.Location, Path.Combine(_folder, Path.GetFileName(typeof(TestHost).Assembly.Location)));
    }

    /// <summary>Runs tests with an assembly.</summary>
    public async Task<Finished> RunAsync(string assembly, string[] filter, TimeSpan limit, CancellationToken cancellationToken)
    {
        // The runtime keeps what it once loaded from a path, so each run has a folder of its own.
        string run = Directory.CreateDirectory(Path.Combine(_folder, $"run-{_runs}")).FullName;
        foreach (string file in Directory.EnumerateFiles(_reloaded))
        {
            string name = Path.GetFileName(file);
            File.Copy(name == Path.GetFileName(assembly) ? assembly : file, Path.Combine(run, name));
        }

        if (_runs++ % MaxRuns == 0)
        {
            Dispose();
        }

        _host ??= Start();
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(limit);
        string[] message = [run, "-noColor", "-stopOnFail", "-trait-", "Run=Long", .. _tests.Filter, .. filter];
        try
        {
            await _host.StandardInput.WriteLineAsync(JsonSerializer.Serialize(message));
            await _host.StandardInput.FlushAsync(limited.Token);
            if (await _host.StandardOutput.ReadLineAsync(limited.Token) is { } answer)
            {
                return JsonSerializer.Deserialize<Finished>(answer)!;
            }

            Dispose();
            return new Finished(ExitCode: -1, IsLate: false, "The tests end their process.");
        }
        catch (OperationCanceledException)
        {
            Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            return new Finished(ExitCode: -1, IsLate: true, "The tests do not end.");
        }
        finally
        {
            Directory.Delete(run, recursive: true);
        }
    }

    /// <summary>Ends the host.</summary>
    public void Dispose()
    {
        if (_host is not null)
        {
            _host.Kill(entireProcessTree: true);
            _host.WaitForExit();
            _host.Dispose();
            _host = null;
        }
    }

    /// <summary>Whether each run loads a file anew: the assemblies of the repository and of the runner, and what is compiled against them.</summary>
    private static bool IsReloaded(string folder, string path)
    {
        if (!path.EndsWith(".dll", StringComparison.Ordinal) || Path.GetFileName(path) != path)
        {
            return false;
        }

        if (path.StartsWith("xunit", StringComparison.Ordinal) || IsOurs(path))
        {
            return true;
        }

        using var assembly = new PEReader(File.OpenRead(Path.Combine(folder, path)));
        MetadataReader? metadata = assembly.HasMetadata ? assembly.GetMetadataReader() : null;
        return metadata?.AssemblyReferences.Any(reference => IsOurs(metadata.GetString(metadata.GetAssemblyReference(reference).Name))) ?? false;

        static bool IsOurs(string name) => name.StartsWith("etom", StringComparison.OrdinalIgnoreCase);
    }

    private System.Diagnostics.Process Start()
    {
        string program = Path.Combine(_folder, Path.GetFileName(typeof(TestHost).Assembly.Location)), settings = Path.Combine(_folder, $"{_tests.Project}.runtimeconfig.json");
        return System.Diagnostics.Process.Start(
            new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", settings, program, TestHost.Verb, _tests.Project])
            {
                WorkingDirectory = _folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
    }
}
