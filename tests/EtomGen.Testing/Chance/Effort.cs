using System.Globalization;

namespace EtomGen.Testing;

/// <summary>How much a run tries: what fits into every build, times <c>ETOM_TEST_EFFORT</c>.</summary>
public static class Effort
{
    public static int Factor { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("ETOM_TEST_EFFORT"), NumberStyles.None, CultureInfo.InvariantCulture, out int factor) && factor > 0 ? factor : 1;

    /// <summary>The cases that this run tries, of the cases that every build tries.</summary>
    public static int Times(int cases) => cases * Factor;
}
