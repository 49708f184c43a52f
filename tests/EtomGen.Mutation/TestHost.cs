using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;

namespace EtomGen.Mutation;

/// <summary>
/// A process that runs the tests of a project again and again. Each run loads the assemblies of the repository, which may have a mutant, and the runner anew; all others, above all
/// the compiler, stay loaded and compiled: so a run takes a fraction of the time of a process of its own.
/// </summary>
internal static class TestHost
{
    /// <summary>The argument that starts the host; the name of the test project follows.</summary>
    public const string Verb = "--test-host";

    private const int MaxProbes = 100_000;

    private const string KnownAssemblies = "TRUSTED_PLATFORM_ASSEMBLIES";

    /// <summary>Reads runs, one a line: the folder of the assemblies to load, then the arguments of the runner. Answers each with a line.</summary>
    public static async Task<int> RunAsync(string project)
    {
        using TextReader input = Console.In;
        using TextWriter answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        Reloaded? context = null;

        // Tests load what they compile into contexts of their own, which know nothing of this one.
        AppDomain.CurrentDomain.AssemblyResolve += (_, asked) => context?.Find(new AssemblyName(asked.Name));
        object? platform = AppContext.GetData(KnownAssemblies);
        while (await input.ReadLineAsync() is { } line)
        {
            string[] run = JsonSerializer.Deserialize<string[]>(line)!;
            string folder = run[0];

            // Tests that compile take the assemblies of the process as references.
            AppContext.SetData(KnownAssemblies, string.Join(Path.PathSeparator, [platform, .. Directory.EnumerateFiles(folder, "*.dll")]));
            bool[] passed = new bool[MaxProbes];
            AppDomain.CurrentDomain.SetData(Probes.DataName, passed);
            context = new Reloaded(folder);
            Assembly tests = context.LoadFromAssemblyPath(Path.Combine(folder, $"{project}.dll"));
            Type type = context
                .LoadFromAssemblyName(new AssemblyName("xunit.v3.runner.inproc.console"))
                .GetType("Xunit.Runner.InProc.SystemConsole.ConsoleRunner", throwOnError: true)!;
            object runner = Activator.CreateInstance(type, run[1..], tests)!;
            using var output = new StringWriter();
            int exitCode = await (Task<int>)type.GetMethod("EntryPoint")!.Invoke(runner, [TextReader.Null, output])!;
            int[] reached = [.. passed.Index().Where(probe => probe.Item).Select(probe => probe.Index)];
            await answers.WriteLineAsync(JsonSerializer.Serialize(new Finished(exitCode, IsLate: false, output.ToString()) { Reached = reached }));
            await answers.FlushAsync();
        }

        return 0;
    }

    private sealed class Reloaded(string folder) : AssemblyLoadContext
    {
        public Assembly? Find(AssemblyName name) => HasFile(name) ? LoadFromAssemblyName(name) : null;

        protected override Assembly? Load(AssemblyName assemblyName) => HasFile(assemblyName) ? LoadFromAssemblyPath(FileOf(assemblyName)) : null;

        private bool HasFile(AssemblyName name) => File.Exists(FileOf(name));

        private string FileOf(AssemblyName name) => Path.Combine(folder, $"{name.Name}.dll");
    }
}
