using System.Globalization;
using CsCheck;

namespace EtomGen.Testing;

/// <summary>The random numbers of tests: the same in every process and on every machine.</summary>
public static class Chance
{
    // A generator with a stream only takes its seed from the clock.
    private const uint Stream = 1;

    /// <summary>What tests start from: 1, or <c>ETOM_TEST_SEED</c>.</summary>
    public static ulong Seed { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("ETOM_TEST_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed : 1;

    /// <summary>The only case that properties check, where <c>ETOM_TEST_CASE</c> names one.</summary>
    public static string? Case { get; } = Environment.GetEnvironmentVariable("ETOM_TEST_CASE") is { Length: > 0 } state ? state : null;

    /// <summary>Random numbers from a seed.</summary>
    public static PCG From(ulong seed) => new(Stream, seed);
}
