using System.Globalization;
using System.Runtime.CompilerServices;

namespace EtomGen.Reliability.Harness;

/// <summary>Notes how much was tried, in the file that <c>ETOM_TEST_TALLY</c> names: what the documentation says of it comes from there.</summary>
internal static class Tally
{
    private static readonly string? Path = Environment.GetEnvironmentVariable("ETOM_TEST_TALLY");
    private static readonly Lock Writing = new();

    /// <summary>Notes that something was tried so many times and held.</summary>
    public static void Add(string kind, string what, int count)
    {
        if (Path is not null)
        {
            lock (Writing)
            {
                File.AppendAllText(Path, string.Create(CultureInfo.InvariantCulture, $"{kind}\t{what}\t{count}\n"));
            }
        }
    }

    /// <summary>Notes what a test tried, by the test's name.</summary>
    public static void AddHere(string kind, int count, [CallerMemberName] string what = "") => Add(kind, what, count);
}
