using System.Collections.Concurrent;

namespace EtomGen.Benchmarks.Inputs;

/// <summary>The releases that benchmarks use.</summary>
internal static class Releases
{
    /// <summary>The number of processes of a whole release, for which the targets hold.</summary>
    public const int Usual = 3_000;

    private static readonly ConcurrentDictionary<(int, string), GeneratedRelease> Made = new();

    /// <summary>The bundled release 12.0.</summary>
    public static FrameworkText Bundled { get; } = BundledAs("etom-12.0.xml");

    /// <summary>A bundled file.</summary>
    public static FrameworkText BundledAs(string name) => new($"/data/{name}", File.ReadAllText(Path.Combine(Repository.FrameworkData, name)));

    /// <summary>A generated release in CSV.</summary>
    public static FrameworkText Csv(int processes, string release = "1.0") => new($"/data/etom-{release}.csv", Of(processes, release).ToCsv());

    /// <summary>A generated release in XML.</summary>
    public static FrameworkText Xml(int processes, string release = "1.0") => new($"/data/etom-{release}.xml", Of(processes, release).ToXml());

    /// <summary>The next release, in which a word of many names has changed.</summary>
    public static FrameworkText Renamed(int processes)
    {
        FrameworkText release = Csv(processes, "2.0");
        return release with { Text = release.Text.Replace("Manage", "Steer", StringComparison.Ordinal) };
    }

    private static GeneratedRelease Of(int processes, string release) => Made.GetOrAdd((processes, release), static key => GeneratedRelease.Of(key.Item1, key.Item2));
}
