using System.Globalization;

namespace EtomGen.Reliability.Harness;

/// <summary>How much a run tries: what fits into every build, times <c>ETOM_TEST_EFFORT</c>.</summary>
internal static class Effort
{
    private static readonly int Factor = int.TryParse(Environment.GetEnvironmentVariable("ETOM_TEST_EFFORT"), NumberStyles.None, CultureInfo.InvariantCulture, out int factor) && factor > 0 ? factor : 1;

    public static int Of(int cases) => cases * Factor;
}
