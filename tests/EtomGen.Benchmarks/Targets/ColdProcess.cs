using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using EtomGen.Compiler.Generation;
using EtomGen.Framework;
using EtomGen.Framework.Reading;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Measures in a new process, where the runtime still has to compile every method: this program again, with its own verb.</summary>
internal static class ColdProcess
{
    public const string FirstUse = "cold-first-use";
    public const string Generation = "cold-generation";

    /// <summary>Runs a verb on a file in a new process; returns the figures that it prints, by name.</summary>
    public static IReadOnlyDictionary<string, double> Run(string verb, string file, params string[] arguments) =>
        Compiler.Run("dotnet", Path.GetDirectoryName(file)!, [typeof(ColdProcess).Assembly.Location, verb, file, .. arguments])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(line => line[0], line => double.Parse(line[1], CultureInfo.InvariantCulture));

    /// <summary>Runs a verb in this process and prints its figures.</summary>
    public static int Perform(string verb, string file)
    {
        string text = File.ReadAllText(file);
        if (verb == FirstUse)
        {
            Timed("use", () => CatalogText.Read(text).Find("1"));
            return 0;
        }

        FrameworkDefinition definition = Timed("read", () => FrameworkReader.Read(FrameworkReader.FormatOf(file), text).Definition!);
        FrameworkCatalog catalog = Timed("catalog", () => definition.Catalog);
        string catalogText = Timed("model", () => CatalogText.Write(catalog));
        var settings = new GenerationSettings("Etom", IsPublic: false, Depth: 3);
        var release = new ReleaseModel(catalog, catalogText);
        var documented = new DocumentedRelease(release, EquatableArray<SuccessorNote>.Empty);
        Timed("types", () => ProcessTypeEmitter.Emit(documented, "Etom.V1", settings, CancellationToken.None));
        Timed("data", () => CatalogEmitter.Emit(release, "Etom.V1", settings, CancellationToken.None));
        Print("jit", JitInfo.GetCompilationTime(currentThread: true).TotalMilliseconds);
        Print("methods", JitInfo.GetCompiledMethodCount(currentThread: true));
        return 0;
    }

    private static T Timed<T>(string what, Func<T> action)
    {
        long start = Stopwatch.GetTimestamp();
        T result = action();
        Print(what, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    private static void Print(string what, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {figure}"));
}
