namespace EtomGen.Tests.Framework;

/// <summary>A small release.</summary>
internal static class Samples
{
    public static ConformanceScale Scale(int decimals = 1) => new(
        [3], 2, 0.1m, 5m, decimals, [new ConformanceBand(0.1m, 4.9m, "Partially Conformant"), new ConformanceBand(5m, 5m, "Fully Conformant")], "Not submitted", 0m);

    public static FrameworkProcess Process(string id, int level, string name) => new(ProcessIdentifier.Parse(id), level, name);

    /// <summary>Release 1.0 of some processes, in the order of their identifiers.</summary>
    public static FrameworkCatalog Catalog(params FrameworkProcess[] processes) => new(new ReleaseNumber(1, 0), "Library processes", Scale(), processes);

    /// <summary>Two domains; below the first a complete group with a gap in its numbers and a group with a known count.</summary>
    public static FrameworkCatalog Catalog()
    {
        FrameworkProcess lending = Process("1.1.2", 2, "Lending");
        lending.HasAllChildren = true;
        FrameworkProcess returns = Process("1.1.10", 2, "Returns");
        returns.StatedChildCount = 4;
        FrameworkProcess stamp = Process("1.1.2.3", 3, "Stamp a Book");
        stamp.IsDeleted = true;
        return new FrameworkCatalog(
            new ReleaseNumber(1, 0),
            "Library processes",
            Scale(),
            [
                Process("1.1", 1, "Readers"),
                lending,
                Process("1.1.2.1", 3, "Lend a Book"),
                stamp,
                Process("1.1.2.3.1", 4, "Ink the Stamp"),
                returns,
                Process("1.1.10.2", 3, "Take Back a Book"),
                Process("1.10", 1, "Books"),
            ]);
    }
}
