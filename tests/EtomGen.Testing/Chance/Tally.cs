using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace EtomGen.Testing;

/// <summary>Counts what was tried and held.</summary>
public static class Tally
{
    private static readonly ConcurrentDictionary<(string Kind, string What), int> Counted = new();

    public static IReadOnlyDictionary<(string Kind, string What), int> Counts => Counted;

    /// <summary>Notes that something was tried so many times and held.</summary>
    public static void Add(string kind, string what, int count) => Counted.AddOrUpdate((kind, what), count, (_, earlier) => earlier + count);

    /// <summary>Notes what a test tried, by the test's name.</summary>
    public static void AddHere(string kind, int count, [CallerMemberName] string what = "") => Add(kind, what, count);
}
