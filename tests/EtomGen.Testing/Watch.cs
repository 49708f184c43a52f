using System.Diagnostics;

namespace EtomGen.Testing;

/// <summary>Measures what this process computes, which other processes on a busy machine do not lengthen. Only for tests that run alone in it.</summary>
public readonly struct Watch
{
    private readonly long _start;
    private readonly TimeSpan _processor;

    private Watch(long start, TimeSpan processor)
    {
        _start = start;
        _processor = processor;
    }

    /// <summary>The shorter one of the time that passed and the processor time that was used: threads of the runtime may compute beside the one that is measured.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            TimeSpan passed = Stopwatch.GetElapsedTime(_start), used = Environment.CpuUsage.TotalTime - _processor;
            return used < passed ? used : passed;
        }
    }

    public static Watch StartNew() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
}
