using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;

namespace EtomGen.Reliability.Harness;

/// <summary>Checks that something holds in every case that chance draws.</summary>
/// <remarks>The cases are the same in every run, so that a failure is everybody's; <c>ETOM_TEST_SEED</c> draws others.</remarks>
internal static class Property
{
    private const int ShrinkingTries = 2000;

    private static readonly uint Seed = uint.TryParse(Environment.GetEnvironmentVariable("ETOM_TEST_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out uint seed) ? seed : 1;

    /// <summary>Checks a law on pairs.</summary>
    public static void Holds<T1, T2>(Gen<(T1, T2)> cases, int count, Action<T1, T2> law, [CallerMemberName] string name = "") => Holds(cases, count, pair => law(pair.Item1, pair.Item2), null, name);

    /// <summary>Checks a law in so many cases, times the effort; the first that breaks it is reported as small as it can be made.</summary>
    public static void Holds<T>(Gen<T> cases, int count, Action<T> law, Func<T, string>? print = null, [CallerMemberName] string name = "")
    {
        var chance = new PCG(Seed);
        count = Effort.Of(count);
        for (int i = 0; i < count; i++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            string state = chance.ToString();
            T drawn = cases.Generate(chance, null!, out _);
            try
            {
                law(drawn);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Meets the same case first, looks for smaller ones, and throws with the smallest.
                cases.Sample(law, seed: state, iter: ShrinkingTries, threads: 1, print: print);
                throw;
            }
        }

        Tally.Add("property", name, count);
    }
}
