using System.Collections.Concurrent;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Data;

/// <summary>The framework files that come with EtomGen.</summary>
internal static class Bundled
{
    private static readonly ConcurrentDictionary<string, SampleFile> Files = new();
    private static readonly ConcurrentDictionary<string, FrameworkCatalog> Catalogs = new();

    public static TheoryData<string> Releases { get; } = ["12.0", "16.0", "19.0", "21.0", "23.0", "23.5", "24.0", "24.5", "25.0", "25.5", "26.0"];

    public static SampleFile Of(string release) =>
        Files.GetOrAdd(release, static release => Sample.Read(FrameworkReader.FormatOf(PathOf(release)), File.ReadAllText(PathOf(release))));

    /// <summary>A bundled release as data, always the same object.</summary>
    public static FrameworkCatalog Catalog(string release) => Catalogs.GetOrAdd(release, static release => Of(release).Definition.Catalog);

    public static string PathOf(string release) => Directory.GetFiles(Repository.FrameworkData, $"etom-{release}.*").Single();
}
