using System.Diagnostics;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Measures two ways to do a thing in turn, so that what disturbs the machine disturbs both.</summary>
internal static class SideBySide
{
    /// <summary>For how many samples code runs before it counts.</summary>
    private const int WarmUp = 25;

    /// <summary>The times of the first side as multiples of the second's, round by round.</summary>
    public static Spread Ratio(bool warmsUp, int rounds, Func<double> first, Func<double> second)
    {
        if (warmsUp)
        {
            first();
            second();
        }

        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++)
        {
            // Who goes first takes turns as well.
            (double one, double other) = (0, 0);
            if (i % 2 == 0)
            {
                one = first();
                other = second();
            }
            else
            {
                other = second();
                one = first();
            }

            ratios[i] = one / other;
        }

        return Spread.Of(ratios);
    }

    /// <summary>The milliseconds that an action takes in this process, measured over enough calls of it; the first measurement is preceded by calls that let the runtime compile it well.</summary>
    public static Func<double> InProcess(Effort effort, Action action)
    {
        int calls = 0;
        return () =>
        {
            if (calls == 0)
            {
                calls = Calibrate(action, effort.Sample);
            }

            return Time(action, calls) / calls;
        };
    }

    /// <summary>The milliseconds that calls of an action take.</summary>
    public static double Time(Action action, int calls = 1)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>How many calls take the time of a sample, once the runtime has replaced its first, quickly compiled code.</summary>
    private static int Calibrate(Action action, TimeSpan sample)
    {
        TimeSpan warmUp = sample * WarmUp;
        long start = Stopwatch.GetTimestamp();
        int calls = 0;
        do
        {
            action();
            calls++;
        }
        while (Stopwatch.GetElapsedTime(start) < warmUp);
        return Math.Max(1, (int)(calls * (sample / Stopwatch.GetElapsedTime(start))));
    }
}
