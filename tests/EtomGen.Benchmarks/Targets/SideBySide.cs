using System.Diagnostics;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Measures two sides in turn, so that a disturbance of the machine affects both.</summary>
internal static class SideBySide
{
    /// <summary>The number of samples for which code runs before it counts.</summary>
    private const int WarmUp = 25;

    /// <summary>The figures of the first side as multiples of those of the second, round by round.</summary>
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
            // The sides take turns in going first.
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

    /// <summary>Measures an action in this process, in milliseconds, over many calls.</summary>
    /// <remarks>Before the first measurement it calls the action until the runtime has optimized it.</remarks>
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

    /// <summary>Measures calls of an action, in milliseconds.</summary>
    public static double Time(Action action, int calls = 1)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The number of calls that take the time of a sample, after the runtime has replaced its unoptimized code.</summary>
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
