using System.Diagnostics;

namespace EtomGen.Testing;

/// <summary>Measures what the code of this process computes. Only for tests that run alone in it.</summary>
/// <remarks>Other processes on a busy machine do not lengthen it, nor do pauses in which the runtime collects what earlier tests have left.</remarks>
public readonly struct Watch
{
    private readonly long _start;
    private readonly TimeSpan _processor;
    private readonly TimeSpan _pauses;

    private Watch(long start, TimeSpan processor, TimeSpan pauses) => (_start, _processor, _pauses) = (start, processor, pauses);

    /// <summary>The shorter one of the time that passed without pauses and the processor time that was used.</summary>
    /// <remarks>Threads of the runtime compute beside the one that is measured.</remarks>
    public TimeSpan Elapsed
    {
        get
        {
            TimeSpan passed = Stopwatch.GetElapsedTime(_start) - (GC.GetTotalPauseDuration() - _pauses), used = Environment.CpuUsage.TotalTime - _processor;
            return used < passed ? used : passed;
        }
    }

    public static Watch StartNew() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
}
